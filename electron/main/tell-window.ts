import type { BrowserWindow } from 'electron';
import { shellMessageChannel, type ShellMessage } from '#shared/ipc/contract.ts';

/** Main speaks to the window by itself, on one channel. False where nobody is left to hear it. */
export function tellWindow(window: BrowserWindow, message: ShellMessage): boolean {
  if (window.webContents.isCrashed()) return false;
  window.webContents.send(shellMessageChannel, message);
  return true;
}
