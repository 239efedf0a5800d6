import { app, type WebPreferences } from 'electron';
import { join } from 'node:path';

/** Every window's preferences. The defaults are written out where a checklist item names them. */
export const webPreferences = (): WebPreferences => ({
  preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
  nodeIntegration: false, // item 2
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true, // item 3
  sandbox: true, // item 4
  webSecurity: true, // item 6
  allowRunningInsecureContent: false, // item 8
  experimentalFeatures: false, // item 9
  webviewTag: false, // item 12
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false, // S36, until dictionaries ship with the app
  enableWebSQL: false,
  plugins: false,
  devTools: !app.isPackaged,
});
