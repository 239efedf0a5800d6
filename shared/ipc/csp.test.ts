import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, pressableStyleHash, workerContentSecurityPolicy } from './csp.ts';

test('the listed hash is that of the style react-aria puts into the page', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
  const code = readFileSync(join(folder, 'dist/private/interactions/usePress.mjs'), 'utf8');
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(code)?.[1] ?? '';
  const style = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(code)?.[1] ?? '';
  const text = style.replace(/\$\{[^}]+\}/, attribute).trim();
  expect(text).toContain(attribute);
  expect(`sha256-${createHash('sha256').update(text).digest('base64')}`).toBe(pressableStyleHash);
});

test('neither policy opens more than our own files', () => {
  for (const policy of [contentSecurityPolicy, workerContentSecurityPolicy]) {
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
  }
  expect(contentSecurityPolicy).not.toContain('wasm');
});
