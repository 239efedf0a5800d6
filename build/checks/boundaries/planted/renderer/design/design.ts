export const design = 'design';
