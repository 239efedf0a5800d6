import { app, BrowserWindow, dialog } from 'electron';
import { errorCode } from './durable-file.ts';
import { labels } from './labels/labels.ts';

/**
 * What nobody caught goes to stderr as a code and where it happened, never as a message: messages
 * may carry paths. With a window the app goes on (each append guards itself); without one it ends.
 */
export function followFailures(): void {
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}

function report(error: unknown): void {
  const frames = error instanceof Error ? (error.stack ?? '').match(/^\s+at .+$/gm) : null;
  process.stderr.write(`Common Ground: ${errorCode(error)}\n${frames?.join('\n') ?? ''}\n`);
  if (BrowserWindow.getAllWindows().length > 0) return;
  dialog.showErrorBox(labels().startFailed.message, labels().startFailed.detail);
  app.exit(1);
}
