// The limit for starting: a window with one line of text, served like the app's own pages.
const { app, BrowserWindow, protocol } = require('electron');

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true } },
]);
const folder = process.argv.find((argument) => argument.startsWith('--profile='));
if (folder) app.setPath('userData', folder.slice('--profile='.length));
void app.whenReady().then(() => {
  const page = '<!doctype html><title>Bare</title><p>One line of text in a bare window</p>';
  protocol.handle('app', () => new Response(page, { headers: { 'content-type': 'text/html' } }));
  const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { sandbox: true } });
  void window.loadURL('app://bare/');
});
