export const formats = 'formats';
