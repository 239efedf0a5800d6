import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partRuns } from './part-runs.ts';
import type { TextNode } from './schema.ts';

const run: fc.Arbitrary<TextNode> = fc.record({
  type: fc.constant('text' as const),
  text: fc.string({ minLength: 1, maxLength: 12 }),
});

test('a text parted anywhere is the same text, in the same marks', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), fc.nat(80), (runs, at) => {
      const words = (parts: readonly TextNode[]) => parts.map(({ text }) => text).join('');
      const [first, rest] = [partRuns(runs, 0, at), partRuns(runs, at, Infinity)];
      expect(words(first) + words(rest)).toBe(words(runs));
      expect(words(first)).toHaveLength(Math.min(at, words(runs).length));
    }),
  );
});

test('a run that is parted keeps its marks on both sides', () => {
  const bold: TextNode = { type: 'text', text: 'at once', marks: [{ type: 'bold' }] };
  expect(partRuns([bold], 3, Infinity)).toEqual([{ ...bold, text: 'once' }]);
  expect(partRuns([bold], 0, 2)).toEqual([{ ...bold, text: 'at' }]);
});
