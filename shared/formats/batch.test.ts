import { describe, expect, test } from 'vitest';
import { associatedData, seal } from '#shared/crypto/sealing.ts';
import { textToBytes } from '#shared/lib/bytes.ts';
import { canonical } from '#shared/lib/canonical.ts';
import { must } from '#shared/lib/must.fixture.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import type { WireEntry } from '#shared/ledger/entry-types.ts';
import { openBatch, sealBatch } from './batch.ts';

const random = seededRandom('batch');
const key = random(32);
const place = { vault: 'AAAAAAAAAAAAAAAAAAAAAA', index: 7 };
const entries: readonly WireEntry[] = [
  { header: '{"v":1}', signature: 's', salt: 'x', body: '{"text":"שלום"}' },
  { header: '{"v":9,"newer":true}', signature: 's', salt: null, body: null },
];
const sealed = sealBatch(key, place, entries, random);

test('entries come back byte for byte, also those of newer versions', () => {
  expect(must(openBatch(key, place, sealed))).toEqual(entries);
});

test('a batch opens in its own place and vault only', () => {
  const no = { ok: false, error: 'cannot-open' };
  expect(openBatch(key, { ...place, index: 8 }, sealed)).toEqual(no);
  expect(openBatch(key, { ...place, vault: 'BBBBBBBBBBBBBBBBBBBBBA' }, sealed)).toEqual(no);
  expect(openBatch(random(32), place, sealed)).toEqual(no);
  expect(openBatch(key, place, sealed.subarray(0, 50))).toEqual(no);
  expect(openBatch(key, place, new Uint8Array(0))).toEqual(no);
});

describe('a batch that someone with the key has made by other means', () => {
  const make = (text: string) =>
    seal(key, textToBytes(text), associatedData('batch', place), random);
  test.each([
    ['a later version', canonical({ v: 2, entries: [] }), 'too-new'],
    ['no version', canonical({ entries: [] }), 'damaged'],
    ['a field more', canonical({ v: 1, entries: [], more: 1 }), 'damaged'],
    ['an entry that is none', canonical({ v: 1, entries: [1] }), 'damaged'],
    [
      'an entry with a field more',
      canonical({ v: 1, entries: [{ ...entries[0], x: 1 }] }),
      'damaged',
    ],
    ['spaces', '{ "v":1,"entries":[]}', 'damaged'],
    ['a prototype key', '{"__proto__":[],"v":1}', 'damaged'],
    ['deep nesting', '['.repeat(50_000), 'damaged'],
    ['nothing', '', 'damaged'],
  ])('%s is refused by name', (_, text, error) => {
    expect(openBatch(key, place, make(text))).toEqual({ ok: false, error });
  });
});
