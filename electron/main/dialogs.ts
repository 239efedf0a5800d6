import { app, dialog, shell, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { readOutsideAddress } from './outside-address.ts';
import { realFileSystem, replaceFile } from './durable-file.ts';
import { labels } from './labels/labels.ts';

/** Text a person asked for, where they choose. Not kept, not remembered in the system's recent files. */
export async function saveText(
  window: BrowserWindow,
  suggestedName: string,
  text: string,
): Promise<'saved' | 'cancelled' | 'failed'> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: labels().title,
    defaultPath: join(app.getPath('documents'), suggestedName),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (canceled || !filePath) return 'cancelled';
  return replaceFile(realFileSystem, filePath, Buffer.from(text)).then(
    () => 'saved',
    () => 'failed',
  );
}

/** Electron security checklist item 15: only known kinds of address, and only after showing it. */
export async function openOutside(window: BrowserWindow, text: string): Promise<boolean> {
  const address = readOutsideAddress(text);
  if (!address) return false;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: labels().title,
    message: labels().outside.message,
    detail: address,
    buttons: [labels().outside.open, labels().outside.cancel],
    defaultId: 1,
    cancelId: 1,
  });
  if (response !== 0) return false;
  return shell.openExternal(address).then(
    () => true,
    () => false,
  );
}
