import { expect, test } from 'vitest';
import { deriveVaultKeys } from './vault-keys.ts';
import { openPhoto, photoDigest, sealPhoto } from './photo-seal.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const keys = deriveVaultKeys(random(32));
const [lake, pier] = [`${'L'.repeat(21)}A`, `${'P'.repeat(21)}A`];
const photo = { full: random(5_000), small: random(300) };

test('each part opens by itself, with this vault’s key and under its own id only', () => {
  const file = sealPhoto(keys, lake, photo, random);
  expect(openPhoto(keys, lake, 'full', file)).toEqual({ ok: true, value: photo.full });
  expect(openPhoto(keys, lake, 'small', file)).toEqual({ ok: true, value: photo.small });
  expect(openPhoto(keys, pier, 'full', file).ok).toBe(false);
  expect(openPhoto(deriveVaultKeys(random(32)), lake, 'small', file).ok).toBe(false);
});

test('changed, cut and empty files don’t open, and no two sealings look alike', () => {
  const file = sealPhoto(keys, lake, photo, random);
  for (const at of [0, 3, 10, file.length - 1]) {
    const changed = file.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    const parts = [openPhoto(keys, lake, 'full', changed), openPhoto(keys, lake, 'small', changed)];
    expect(parts.some(({ ok }) => !ok)).toBe(true);
  }
  expect(openPhoto(keys, lake, 'full', file.subarray(0, 200)).ok).toBe(false);
  expect(openPhoto(keys, lake, 'small', new Uint8Array(2)).ok).toBe(false);
  expect(photoDigest(sealPhoto(keys, lake, photo, random))).not.toBe(photoDigest(file));
});
