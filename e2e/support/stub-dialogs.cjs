'use strict';

// Loaded with Electron's own -r before the app: a start that is refused shows its dialog before a
// test could reach it. Dialogs go to stderr; they stay open unless --answer-dialogs presses Close.
const { dialog } = require('electron');

dialog.showMessageBox = (...args) => {
  const options = args.at(-1);
  process.stderr.write(`dialog: ${JSON.stringify({ ...options })}\n`);
  globalThis.shownDialogs = [...(globalThis.shownDialogs ?? []), options];
  if (!process.argv.includes('--answer-dialogs')) return new Promise(() => undefined);
  return Promise.resolve({ response: options.cancelId ?? 0, checkboxChecked: false });
};
