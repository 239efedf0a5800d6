import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concatBytes, equalBytes } from '#shared/lib/bytes.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { openStream, sealedLength, sealStream, streamCapacity } from './stream.ts';

const random = seededRandom('stream');
const key = random(32);
const about = new Uint8Array([1, 2, 3]);

const openAll = (sealed: Uint8Array, by = key, associated = about): Uint8Array | null => {
  const stream = openStream(sealed, associated);
  const chunks: Uint8Array[] = [];
  do {
    const chunk = stream.openNext(by);
    if (!chunk) return null;
    chunks.push(chunk);
  } while (stream.opened() < stream.length);
  return concatBytes(...chunks);
};

test.each([1, 65_535, 65_536, 65_537, 131_072, 200_000])(
  '%i bytes come back as they were, from as many bytes as are reckoned',
  (length) => {
    const plain = random(length);
    const sealed = sealStream(key, plain, about, random);
    expect(sealed).toHaveLength(sealedLength(length));
    expect(streamCapacity(sealed.length)).toBe(length);
    expect(equalBytes(openAll(sealed) ?? new Uint8Array(), plain)).toBe(true);
  },
);

test('the beginning is there while nothing after it is opened', () => {
  const plain = random(150_000);
  const stream = openStream(sealStream(key, plain, about, random), about);
  const first = stream.openNext(key) ?? new Uint8Array();
  expect(equalBytes(first, plain.subarray(0, 65_536))).toBe(true);
  expect([stream.opened(), stream.length]).toEqual([65_536, 150_000]);
});

describe('nothing else passes:', () => {
  const sealed = sealStream(key, random(200_000), about, random);
  const chunkAt = (index: number) => 19 + index * 65_552;
  const chunk = (index: number, of = sealed) => of.subarray(chunkAt(index), chunkAt(index + 1));
  const prefix = sealed.subarray(0, 19);
  const other = sealStream(key, random(200_000), about, random);

  test('any bit that is another', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
        const changed = sealed.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(openAll(changed)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  test('a file cut anywhere, between chunks too', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), (length) => {
        expect(openAll(sealed.subarray(0, length))).toBeNull();
      }),
      { numRuns: 50 },
    );
    for (const count of [0, 1, 2, 3])
      expect(openAll(sealed.subarray(0, chunkAt(count)))).toBeNull();
  });

  test.each([
    ['two chunks in each other’s place', [chunk(1), chunk(0), chunk(2), chunk(3)]],
    ['a chunk left out', [chunk(0), chunk(2), chunk(3)]],
    ['a chunk twice', [chunk(0), chunk(0), chunk(1), chunk(2), chunk(3)]],
    ['a chunk after the last', [chunk(0), chunk(1), chunk(2), chunk(3), chunk(3)]],
    ['a chunk of another file', [chunk(0), chunk(1, other), chunk(2), chunk(3)]],
    ['the last chunk of another file', [chunk(0), chunk(1), chunk(2), chunk(3, other)]],
  ])('%s', (_, chunks) => {
    expect(openAll(concatBytes(prefix, chunk(0), chunk(1), chunk(2), chunk(3)))).not.toBeNull();
    expect(openAll(concatBytes(prefix, ...chunks))).toBeNull();
  });

  test('another key, and what it was not sealed for', () => {
    expect(openAll(sealed, random(32))).toBeNull();
    expect(openAll(sealed, random(31))).toBeNull();
    expect(openAll(sealed, key, new Uint8Array([1, 2, 4]))).toBeNull();
  });
});
