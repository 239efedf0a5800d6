import { app, protocol, session } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findServedFile, responseHeaders } from './served-file.ts';

/**
 * Electron security checklist item 18: no file://. Called synchronously before 'ready'; standard +
 * secure gives an origin of its own with IndexedDB, module scripts and workers.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built renderer from `out/renderer` beside the main process's own file, and nothing else. */
export function serveApp(): void {
  const root = join(app.getAppPath(), 'out', 'renderer');
  session.defaultSession.protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? findServedFile(root, request.url) : null;
    const content = file && (await readFile(file).catch(() => null));
    if (!file || !content) {
      return new Response(null, { status: 404, headers: responseHeaders(null) });
    }
    return new Response(new Uint8Array(content), { headers: responseHeaders(file) });
  });
}
