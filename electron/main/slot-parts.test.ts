import { expect, test } from 'vitest';
import { collectSlotParts } from './slot-parts.ts';

const bytes = (...values: readonly number[]) => new Uint8Array(values);

test('parts one after another are a file, each slot by itself', () => {
  const parts = collectSlotParts();
  expect(parts.take('a', bytes(1, 2), { at: 0, total: 3 })).toBe('taken');
  expect(parts.take('b', bytes(9), { at: 0, total: 2 })).toBe('taken');
  expect(parts.take('a', bytes(3), { at: 2, total: 3 })).toEqual({ whole: bytes(1, 2, 3) });
  expect(parts.take('b', bytes(8), { at: 1, total: 2 })).toEqual({ whole: bytes(9, 8) });
});

test('a file that begins anew leaves nothing of the one that was cut off', () => {
  const parts = collectSlotParts();
  parts.take('a', bytes(1, 2), { at: 0, total: 3 });
  expect(parts.take('a', bytes(7, 8, 9), { at: 0, total: 3 })).toEqual({ whole: bytes(7, 8, 9) });
  expect(parts.take('a', bytes(3), { at: 2, total: 3 })).toBe('refused');
});

test.each([
  ['after a gap', { at: 3, total: 4 }],
  ['a second time', { at: 1, total: 4 }],
  ['of another length', { at: 2, total: 5 }],
  ['beyond the end', { at: 2, total: 2 }],
])('a part %s is refused, and so is what would follow', (_, part) => {
  const parts = collectSlotParts();
  parts.take('a', bytes(1, 2), { at: 0, total: 4 });
  expect(parts.take('a', bytes(3), part)).toBe('refused');
  expect(parts.take('a', bytes(3, 4), { at: 2, total: 4 })).toBe('refused');
});

test('what was taken in goes with its window', () => {
  const parts = collectSlotParts();
  parts.take('a', bytes(1), { at: 0, total: 2 });
  parts.forget();
  expect(parts.take('a', bytes(2), { at: 1, total: 2 })).toBe('refused');
});
