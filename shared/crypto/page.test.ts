import { expect, test } from 'vitest';
import { must } from '#shared/lib/must.fixture.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { openPage, pageKey, sealPage } from './page.ts';
import { deriveVaultKeys } from './vault-keys.ts';

const random = seededRandom('pages');
const keys = deriveVaultKeys(random(32));
const others = deriveVaultKeys(random(32));

test('a page comes back under its own name and vault only', () => {
  const content = { items: { a: [{ text: 'مرحبا' }] } };
  const sealed = sealPage(keys, 'calendar/2026-10', content, random);
  expect(must(openPage(keys, 'calendar/2026-10', sealed))).toEqual(content);
  expect(openPage(keys, 'calendar/2026-11', sealed).ok).toBe(false);
  expect(openPage(others, 'calendar/2026-10', sealed).ok).toBe(false);
  expect(openPage(keys, 'calendar/2026-10', sealed.subarray(1)).ok).toBe(false);
});

test('keys of pages tell no name, and differ between vaults', () => {
  expect(pageKey(keys, 'pause')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(pageKey(keys, 'pause')).toBe(pageKey(keys, 'pause'));
  expect(pageKey(keys, 'pause')).not.toBe(pageKey(others, 'pause'));
  expect(pageKey(keys, 'pause')).not.toBe(pageKey(keys, 'people'));
});

test('a vault key makes one key for each use', () => {
  const all = [keys.batches, keys.pages, keys.pageNames].map((key) =>
    Buffer.from(key).toString('hex'),
  );
  expect(new Set(all).size).toBe(3);
  expect(keys.keyId).toMatch(/^[A-Za-z0-9_-]{22}$/);
});
