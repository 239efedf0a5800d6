// A window for what we are measured beside, served like the app's own pages. The folder's package names them.
const { app, BrowserWindow, protocol } = require('electron');
const { readFile } = require('node:fs/promises');
const { extname, join } = require('node:path');

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const pages = join(__dirname, '../../out/bench', app.getName());

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
const folder = process.argv.find((argument) => argument.startsWith('--profile='));
if (folder) app.setPath('userData', folder.slice('--profile='.length));
void app.whenReady().then(() => {
  protocol.handle('app', async ({ url }) => {
    const path = join(pages, new URL(url).pathname);
    const type = types[extname(path)] ?? 'application/octet-stream';
    return new Response(await readFile(path), { headers: { 'content-type': type } });
  });
  const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { sandbox: true } });
  void window.loadURL('app://grid/index.html');
});
