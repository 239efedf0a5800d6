import { app, dialog, type BrowserWindow } from 'electron';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setChromiumFolder } from './profile-folder.ts';
import { labels } from './labels/labels.ts';

/** Gives Chromium a throwaway folder for this run, so that the real profile stays as it is. */
export function takeThrowawayFolder(): void {
  const folder = fs.mkdtempSync(join(tmpdir(), 'common-ground-'));
  setChromiumFolder(folder);
  app.on('quit', () => fs.rmSync(folder, { recursive: true, force: true }));
}

/** The profile belongs to a newer version: say so, touch nothing, end. */
export async function refuseNewerProfile(): Promise<void> {
  process.stderr.write(`Common Ground: ${labels().newerProfile.message}\n`);
  await app.whenReady();
  await dialog.showMessageBox({
    type: 'info',
    title: labels().title,
    message: labels().newerProfile.message,
    detail: labels().newerProfile.detail,
    buttons: [labels().newerProfile.close],
  });
  app.exit(1);
}

/** The folder can't be written: said over the window before anything is typed. The path helps to mend it. */
export async function tellNotWritable(window: BrowserWindow, folder: string): Promise<void> {
  process.stderr.write(`Common Ground: ${labels().notWritable.message}\n`);
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: labels().title,
    message: labels().notWritable.message,
    detail: `${labels().notWritable.detail}\n\n${folder}`,
    buttons: [labels().notWritable.again, labels().notWritable.close],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) app.relaunch();
  app.exit(response === 0 ? 0 : 1);
}
