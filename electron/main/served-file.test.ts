import * as fc from 'fast-check';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, workerContentSecurityPolicy } from '#shared/ipc/csp.ts';
import { findServedFile, responseHeaders } from './served-file.ts';

const root = join(sep, 'app', 'out', 'renderer');
const find = (path: string) => findServedFile(root, `app://common-ground${path}`);

describe('what app:// serves', () => {
  test('the start page for the bare origin, files by their path', () => {
    expect(find('/')).toBe(join(root, 'index.html'));
    expect(find('/assets/app-1a2b.js')).toBe(join(root, 'assets', 'app-1a2b.js'));
    expect(find('/assets/a.css?v=1#x')).toBe(join(root, 'assets', 'a.css'));
  });

  test.each([
    '/../main/index.js',
    '/..%2fmain%2findex.js',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/c:/windows/x.json',
    '/a.js%00.html',
    '/%ff.html',
    '/secret.key',
    '/index',
    '/assets/',
  ])('nothing for %s', (path) => {
    const found = find(path);
    // The address parser may resolve dots by itself: what is left must still lie inside.
    expect(found === null || found.startsWith(root + sep)).toBe(true);
    if (/%2f|%5c|%00|%ff|:|key|index$|\/$/.test(path)) expect(found).toBeNull();
  });

  test('nothing for another host or scheme, or for what is no address', () => {
    for (const address of [
      'app://elsewhere/index.html',
      'app://common-ground.example/index.html',
      'https://common-ground/index.html',
      'file:///app/out/renderer/index.html',
      'index.html',
    ]) {
      expect(findServedFile(root, address)).toBeNull();
    }
  });

  test('never a file outside, whatever the path', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'a',
      'b.js',
      '%00',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = find(`/${pieces.join('')}`);
        expect(found === null || found.startsWith(root + sep)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('headers', () => {
  test('every response has the policy, also one that was not found', () => {
    for (const file of [join(root, 'index.html'), join(root, 'a.js'), null]) {
      const headers = responseHeaders(file);
      expect(headers['Content-Security-Policy']).toBe(contentSecurityPolicy);
      expect(headers['X-Content-Type-Options']).toBe('nosniff');
    }
  });

  test('only the key worker has the policy that allows WebAssembly', () => {
    const policyOf = (name: string) => responseHeaders(join(root, name))['Content-Security-Policy'];
    expect(policyOf('argon2id-worker-x1Y2.js')).toBe(workerContentSecurityPolicy);
    for (const name of ['my-argon2id-worker.js', 'argon2id-worker.html', 'argon2id.js']) {
      expect(policyOf(name)).toBe(contentSecurityPolicy);
    }
  });
});
