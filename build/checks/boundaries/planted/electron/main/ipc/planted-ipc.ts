import { ipcMain } from 'electron';

export const used = [ipcMain];
export const loose: any = 1; // expect: typescript(no-explicit-any)
