import { expect, test } from 'vitest';
import { mintId, randomBytes } from './random.ts';

test('ids are 22 characters of base64url and never repeat', () => {
  const ids = Array.from({ length: 1000 }, mintId);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(new Set(ids).size).toBe(1000);
});

test('more random bytes come than the system gives at once', () => {
  const bytes = randomBytes(200_000);
  expect(bytes).toHaveLength(200_000);
  expect(bytes.subarray(199_000).some((byte) => byte !== 0)).toBe(true);
});
