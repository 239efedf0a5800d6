// Serves out/renderer on loopback with the app's own Content Security Policy, so that journeys can
// run the window in plain Chromium. Usage: node build/serve-renderer.mjs [port]

import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPolicies } from './serve/read-policies.mjs';

const root = fileURLToPath(new URL('../out/renderer/', import.meta.url));
const port = Number(process.argv[2] ?? 47_321);
const policies = await readPolicies(
  readFileSync(new URL('../shared/ipc/csp.ts', import.meta.url), 'utf8'),
);

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://loopback');
  if (pathname === '/favicon.ico') {
    // A browser asks for it unasked; the shell has no such request to deny.
    response.writeHead(204).end();
    return;
  }
  const path = join(
    root,
    normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname)),
  );
  if (!path.startsWith(root) || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': policies.forPath(pathname),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  createReadStream(path).pipe(response);
});

server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`));
