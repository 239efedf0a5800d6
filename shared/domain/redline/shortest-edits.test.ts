import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestEdits, type Step } from './shortest-edits.ts';

const sequence = fc.array(fc.nat(5), { maxLength: 40 }).map((list) => Int32Array.from(list));

const edits = (steps: readonly Step[]): number => steps.filter((step) => step !== 'kept').length;

test('what is kept and removed is the old sequence, what is kept and added the new one', () => {
  fc.assert(
    fc.property(sequence, sequence, (old, added) => {
      const steps = shortestEdits(old, added, 100) ?? [];
      let [x, y] = [0, 0];
      const kept: [number | undefined, number | undefined][] = [];
      for (const step of steps) {
        if (step === 'kept') kept.push([old[x], added[y]]);
        if (step !== 'added') x += 1;
        if (step !== 'removed') y += 1;
      }
      expect([x, y]).toEqual([old.length, added.length]);
      for (const [one, other] of kept) expect(one).toBe(other);
    }),
  );
});

test('no way is shorter, says a second implementation', () => {
  fc.assert(
    fc.property(sequence, sequence, (old, added) => {
      const theirs = diffArrays([...old], [...added]).reduce(
        (sum, part) => sum + (part.added || part.removed ? part.count : 0),
        0,
      );
      expect(edits(shortestEdits(old, added, 100) ?? [])).toBe(theirs);
      expect(theirs === 0 || shortestEdits(old, added, theirs - 1) === null).toBe(true);
    }),
  );
});
