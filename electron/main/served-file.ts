import { basename, extname, isAbsolute, relative, resolve } from 'node:path';
import { appOrigin } from '#shared/ipc/contract.ts';
import { contentSecurityPolicy, workerContentSecurityPolicy } from '#shared/ipc/csp.ts';

const contentTypesByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The file inside `root` that an address names, or null: other origins, other types, a way out of the folder. */
export function findServedFile(root: string, address: string): string | null {
  let path: string;
  try {
    const url = new URL(address);
    if (`${url.protocol}//${url.host}` !== appOrigin) return null;
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  // A backslash is a folder separator on Windows, a colon may name a drive or a stream.
  if (/[\\:\p{Cc}]/u.test(path)) return null;
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`);
  const inside = relative(root, file);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null;
  return extname(file) in contentTypesByExtension ? file : null;
}

/** Electron security checklist item 7: a policy on every response, also on "not found". */
export function responseHeaders(file: string | null): Readonly<Record<string, string>> {
  const isKeyWorker = file !== null && /^argon2id-worker[^/]*\.js$/.test(basename(file));
  return {
    'Content-Security-Policy': isKeyWorker ? workerContentSecurityPolicy : contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': deniedFeatures,
    'Referrer-Policy': 'no-referrer',
    ...(file && { 'Content-Type': contentTypesByExtension[extname(file)] ?? '' }),
  };
}

const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
]
  .map((feature) => `${feature}=()`)
  .join(', ');
