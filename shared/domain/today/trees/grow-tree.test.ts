import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/lib/plain-date.ts';
import { growTree, type Tree } from './grow-tree.ts';
import { bounds } from './limbs.ts';
import { TREE_YEARS } from './sites.ts';

const TODAY = '2026-10-15';
const FIRST = '2024-01-01';

const someDays = fc
  .uniqueArray(fc.nat(1018), { minLength: 1, maxLength: 400 })
  .map((offsets) => offsets.map((offset) => addDays(FIRST, offset)).sort());
const person = fc.constantFrom('mara', 'jonas', 'zoë 🌱');

/** Where everything lies, thickness apart: wood thickens as it carries more. */
const shapesOf = (tree: Tree) =>
  new Map(tree.twigs.map(({ key, from, bend, to }) => [key, { from, bend, to }]));

const pointsOf = (tree: Tree) =>
  [...tree.twigs, ...tree.stem].flatMap(({ from, bend, to }) => [from, bend, to]);

describe('a tree', () => {
  test('is nothing before the first line', () => {
    expect(growTree('mara', [], TODAY)).toEqual({ stem: [], twigs: [], leaves: [] });
  });

  test('grows a twig, a root and a leaf with the first line', () => {
    const tree = growTree('mara', [TODAY], TODAY);
    expect(tree.twigs.map(({ kind }) => kind)).toEqual(['branch', 'root']);
    expect(tree.leaves.map(({ day }) => day)).toEqual([TODAY]);
    expect(tree.stem).toHaveLength(1);
  });

  test('a later line only adds to it: nothing that is there moves or goes', () => {
    fc.assert(
      fc.property(person, someDays, (id, days) => {
        const before = growTree(id, days.slice(0, -1), TODAY);
        const after = growTree(id, days, TODAY);
        const shapes = shapesOf(after);
        for (const [key, shape] of shapesOf(before)) expect(shapes.get(key)).toEqual(shape);
        expect(after.leaves.slice(0, -1)).toEqual(before.leaves);
        expect(after.leaves).toHaveLength(days.length);
      }),
      { numRuns: 60 },
    );
  });

  test('its stem grows thinner from limb to limb, without a gap', () => {
    fc.assert(
      fc.property(person, someDays, (id, days) => {
        const { stem, twigs } = growTree(id, days, TODAY);
        expect(stem[0]?.from).toEqual({ x: 0, y: 0 });
        for (const [index, above] of stem.slice(1).entries()) {
          expect(above.from).toEqual(stem[index]?.to);
          expect(above.carries).toBeLessThan(stem[index]?.carries ?? 0);
        }
        const feet = twigs.filter(({ key }) => /^branch:\d:1$/.test(key)).map(({ from }) => from);
        for (const foot of feet) expect(stem.map(({ to }) => to)).toContainEqual(foot);
      }),
      { numRuns: 30 },
    );
  });

  test('the same days give the same tree, however they come', () => {
    fc.assert(
      fc.property(person, someDays, fc.nat(), (id, days, turn) => {
        const at = turn % days.length;
        const shuffled = [...days.slice(at).toReversed(), ...days.slice(0, at), days[at] ?? TODAY];
        expect(growTree(id, shuffled, TODAY)).toEqual(growTree(id, days, TODAY));
      }),
      { numRuns: 30 },
    );
  });

  test('stays within its bounds, roots in the ground and branches above it', () => {
    fc.assert(
      fc.property(fc.string(), someDays, (id, days) => {
        const tree = growTree(id, days, TODAY);
        for (const { x, y } of pointsOf(tree)) {
          expect(Math.abs(x)).toBeLessThanOrEqual(Math.max(bounds.crownReach, bounds.rootReach));
          expect(y).toBeGreaterThanOrEqual(-bounds.crown);
          expect(y).toBeLessThanOrEqual(bounds.rootDepth);
        }
        for (const { kind, to } of tree.twigs) expect(to.y > 0).toBe(kind === 'root');
      }),
      { numRuns: 60 },
    );
  });

  test('ten years of lines draw no more than a full tree, and every line of its years has a leaf', () => {
    const days = Array.from({ length: 3650 }, (_, back) => addDays(TODAY, -back));
    const tree = growTree('mara', days, TODAY);
    expect(tree.twigs.length).toBeLessThanOrEqual(2 * 9 * 63);
    const shown = days.filter((day) => day >= FIRST);
    expect(new Set(tree.leaves.map(({ day }) => day))).toEqual(new Set(shown));
  });

  test('a new year takes the place of the oldest and leaves the two between as they were', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const now = shapesOf(growTree('mara', days, '2026-12-31'));
        const kept = days.filter((day) => day >= '2025-01-01');
        const later = shapesOf(growTree('mara', days, '2027-01-01'));
        expect(later).toEqual(shapesOf(growTree('mara', kept, '2026-12-31')));
        for (const [key, shape] of later) expect(now.get(key)).toEqual(shape);
      }),
      { numRuns: 30 },
    );
    expect(TREE_YEARS).toBe(3);
  });

  test('S11: days without a line leave no trace: a gap of months grows as one of a day does', () => {
    const close = growTree('mara', ['2026-10-01', '2026-10-02'], TODAY);
    const apart = growTree('mara', ['2026-02-01', '2026-10-02'], TODAY);
    expect(apart.twigs).toHaveLength(close.twigs.length);
    expect(apart.stem[0]?.carries).toBe(close.stem[0]?.carries);
  });

  test('lines outside its span have no part in it', () => {
    const days = ['2019-05-01', '2026-03-01', '2026-10-16'];
    expect(growTree('mara', days, TODAY)).toEqual(growTree('mara', ['2026-03-01'], TODAY));
  });
});
