import { app, dialog, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { realFileSystem, replaceFile } from './durable-file.ts';
import { labels } from './labels/labels.ts';
import { nameOfPaper } from './paper-name.ts';
import { quietPdf } from './quiet-pdf.ts';

/** The system's own dialog of printers; what it keeps in its queue is the system's. */
export function print(window: BrowserWindow): Promise<'printed' | 'cancelled' | 'failed'> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true }, (done, reason) => {
      if (done) resolve('printed');
      else resolve(/cancel/i.test(reason) ? 'cancelled' : 'failed');
    });
  });
}

/**
 * The window's current view as a PDF, tagged, with an outline, where the person chooses. The dialog comes
 * first, so that nothing unsealed exists before they said where; it goes from memory into that file alone.
 */
export async function saveAsPdf(window: BrowserWindow): Promise<'saved' | 'cancelled' | 'failed'> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: labels().title,
    defaultPath: join(app.getPath('documents'), nameOfPaper(new Date())),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (canceled || !filePath) return 'cancelled';
  try {
    const bytes = await window.webContents.printToPDF({
      printBackground: true,
      // The view says how large its sheets are and draws their margins itself.
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    await replaceFile(realFileSystem, filePath, quietPdf(bytes));
    return 'saved';
  } catch {
    return 'failed';
  }
}
