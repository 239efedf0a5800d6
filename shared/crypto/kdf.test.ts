import { describe, expect, test } from 'vitest';
import { must } from '#shared/lib/must.fixture.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { createKdf, kdfFloor, kdfSchema, passphraseToBytes, saltBytes } from './kdf.ts';

const isAcceptable = (kdf: unknown) => kdfSchema.safeParse(kdf).success;

test('fresh parameters stand on the floor and carry 16 bytes of salt', () => {
  const random = seededRandom('kdf');
  const kdf = createKdf(random);
  expect(kdf).toMatchObject({ name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1 });
  expect(saltBytes(kdf)).toHaveLength(16);
  expect(createKdf(random).salt).not.toBe(kdf.salt);
  expect(isAcceptable(kdf)).toBe(true);
  expect(isAcceptable(createKdf(random, { ...kdfFloor, memoryKiB: 1_048_576 }))).toBe(true);
});

test.each([
  { memoryKiB: 65_535 },
  { memoryKiB: 1_048_577 },
  { passes: 2 },
  { passes: 65 },
  { lanes: 0 },
  { lanes: 17 },
  { salt: '' },
  { name: 'argon2i' },
  { extra: 1 },
])('parameters with %j are refused', (change) => {
  expect(isAcceptable({ ...createKdf(seededRandom('x')), ...change })).toBe(false);
});

describe('a passphrase', () => {
  test('is the same, however its letters were composed', () => {
    expect(must(passphraseToBytes('cafe\u0301'))).toEqual(must(passphraseToBytes('caf\u00e9')));
    expect(must(passphraseToBytes('a\u00a0b'))).toEqual(must(passphraseToBytes('a b')));
    expect(must(passphraseToBytes('a b'))).not.toEqual(must(passphraseToBytes('A b')));
  });

  test.each([
    ['', 'empty'],
    ['a'.repeat(1_001), 'too-long'],
    ['\ud800', 'not-well-formed'],
  ])('%j is refused', (passphrase, error) => {
    expect(passphraseToBytes(passphrase)).toEqual({ ok: false, error });
  });
});
