export const ipc = 'ipc';
