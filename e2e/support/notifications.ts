import type { ElectronApplication } from '@playwright/test';
import type { Notifications } from './app-under-test.ts';

type Collecting = { shown?: (readonly string[])[] };

/** Stands between the shell and the computer's notifications, and between the shell and its clock. */
export const collectNotifications = async (app: ElectronApplication): Promise<Notifications> => {
  await app.evaluate(({ Notification }) => {
    const shown: (readonly string[])[] = [];
    (globalThis as Collecting).shown = shown;
    Notification.isSupported = () => true;
    Notification.prototype.show = function show() {
      shown.push([this.title, this.body]);
    };
  });
  return {
    shown: () => app.evaluate(() => (globalThis as Collecting).shown ?? []),
    wakesAt: (instant) =>
      app.evaluate(({ BrowserWindow, powerMonitor }, at) => {
        const from = performance.now();
        Date.now = () => at + performance.now() - from;
        // Whoever wakes a computer touches it: to the watch over idleness the hours slept would be idle ones.
        for (const window of BrowserWindow.getAllWindows()) window.webContents.emit('input-event');
        powerMonitor.emit('resume');
      }, Date.parse(instant)),
  };
};
