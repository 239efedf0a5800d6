import { app, dialog, type BrowserWindow } from 'electron';
import { labels } from './labels/labels.ts';

/** A second loss within this time means that a new window would be lost as well. */
const soon = 10_000;

let lastLoss = 0;

/** A crashed renderer leaves an empty frame behind: a new window (locked) takes its place. */
export function followLoss(window: BrowserWindow, replace: () => void): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    const isAgain = now - lastLoss < soon;
    lastLoss = now;
    if (isAgain) void giveUp();
    else replace();
  });
}

async function giveUp(): Promise<void> {
  await dialog.showMessageBox({
    type: 'warning',
    title: labels().title,
    message: labels().windowLost.message,
    detail: labels().windowLost.detail,
    buttons: [labels().windowLost.close],
  });
  app.exit(1);
}
