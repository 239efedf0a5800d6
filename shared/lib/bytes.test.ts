import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesField, bytes32Field, idField, signatureField } from './fields.ts';
import {
  bytesToText,
  concatBytes,
  equalBytes,
  fromBase64Url,
  textToBytes,
  toBase64Url,
  wipe,
} from './bytes.ts';

test('base64url agrees with Node, and comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64Url(text)).toEqual(bytes);
      expect(bytesField(100).safeParse(text).success).toBe(true);
    }),
  );
});

test.each(['A', 'AAA=', 'AB', 'A A', 'AA\n', 'AA+/', 'é'])(
  '%j is not canonical base64url',
  (text) => {
    expect(fromBase64Url(text)).toBeNull();
  },
);

test('fields of 16, 32 and 64 bytes take exactly what their bytes encode to', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (bytes) => {
      for (const [length, field] of [
        [16, idField],
        [32, bytes32Field],
        [64, signatureField],
      ] as const) {
        const text = toBase64Url(bytes.subarray(0, length));
        expect(field.safeParse(text).success).toBe(true);
        expect(field.safeParse(`${text.slice(0, -1)}B`).success).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});

test('text comes back; bytes that are no UTF-8 are null', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(bytesToText(textToBytes(text))).toBe(text);
    }),
  );
  expect(bytesToText(textToBytes('\ufeffa'))).toBe('\ufeffa');
  expect(bytesToText(new Uint8Array([0xc3, 0x28]))).toBeNull();
  expect(bytesToText(new Uint8Array([0xed, 0xa0, 0x80]))).toBeNull();
});

test('bytes are joined, compared and wiped', () => {
  const a = new Uint8Array([1, 2]);
  const joined = concatBytes(a, new Uint8Array(0), new Uint8Array([3]));
  expect([...joined]).toEqual([1, 2, 3]);
  expect(equalBytes(joined, new Uint8Array([1, 2, 3]))).toBe(true);
  expect(equalBytes(joined, new Uint8Array([1, 2, 4]))).toBe(false);
  expect(equalBytes(joined, a)).toBe(false);
  wipe(joined, a);
  expect([...joined, ...a]).toEqual([0, 0, 0, 0, 0]);
});

test('bytes are equal wherever they lie in memory, and differ by any one byte', () => {
  for (const [from, other] of [
    [0, 0],
    [4, 8],
    [1, 4],
    [3, 2],
  ] as const) {
    const place = (offset: number) => new Uint8Array(new ArrayBuffer(40), offset, 23).fill(7);
    expect(equalBytes(place(from), place(other))).toBe(true);
    for (let at = 0; at < 23; at += 1) {
      const changed = place(other);
      changed[at] = 0x87;
      expect(equalBytes(place(from), changed)).toBe(false);
    }
  }
});
