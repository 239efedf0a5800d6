import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WireEntry } from './entry-types.ts';
import { mergeEntries } from './merge.ts';

const wire = (hash: string, erased: boolean): WireEntry => ({
  header: hash,
  signature: 's',
  salt: erased ? null : 'salt',
  body: erased ? null : `body of ${hash}`,
});

const side = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.boolean(), {
    noNullPrototype: true,
  })
  .map(
    (flags) => new Map(Object.entries(flags).map(([hash, erased]) => [hash, wire(hash, erased)])),
  );

const erasedSet = fc.subarray(['a', 'b', 'c']).map((hashes) => new Set(hashes));

const sorted = (entries: ReadonlyMap<string, WireEntry>) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

test('the union is the same in any order and grouping, and merging twice changes nothing', () => {
  fc.assert(
    fc.property(side, side, side, erasedSet, (a, b, c, gone) => {
      const isErased = (hash: string) => gone.has(hash);
      const merge = (x: typeof a, y: typeof a) => new Map(mergeEntries(x, y, isErased));
      expect(sorted(merge(a, b))).toEqual(sorted(merge(b, a)));
      expect(sorted(merge(merge(a, b), c))).toEqual(sorted(merge(a, merge(b, c))));
      expect(sorted(merge(merge(a, b), b))).toEqual(sorted(merge(a, b)));
    }),
  );
});

test('S37: what was erased has no body after the exchange', () => {
  const merged = mergeEntries(
    new Map([['a', wire('a', true)]]),
    new Map([['a', wire('a', false)]]),
    () => true,
  );
  expect(merged.get('a')?.body).toBeNull();
});

test('a stub that is handed over does not empty the other’s words', () => {
  const mine = new Map([['a', wire('a', false)]]);
  expect(mergeEntries(mine, new Map([['a', wire('a', true)]])).get('a')?.body).toBe('body of a');
});
