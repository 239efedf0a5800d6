import { describe, expect, it } from 'vitest';
import { growTree } from '#shared/domain/today/trees/grow-tree.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { leafPath, spreadLeaves, strokesOf, widthOf } from './tree-strokes.ts';

const today = '2026-12-31';
const full = growTree(
  'mara',
  Array.from({ length: 1095 }, (_, back) => addDays(today, -back)),
  today,
);

describe('a tree as paths', () => {
  it('draws a full tree with a handful of them', () => {
    const branches = strokesOf(full.twigs.filter(({ kind }) => kind === 'branch'));
    const roots = strokesOf(full.twigs.filter(({ kind }) => kind === 'root'));
    expect(branches.length + roots.length).toBeLessThanOrEqual(11);
    const drawn = [...branches, ...roots].map(({ d }) => d.split('M').length - 1);
    expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(full.twigs.length);
  });

  it('draws wood thicker the more it carries, and a root never thicker than a thread', () => {
    for (const kind of ['branch', 'root'] as const) {
      const widths = [1, 2, 5, 30, 400].map((carries) => widthOf({ kind, carries }));
      expect(widths).toEqual([...widths].sort((one, other) => one - other));
    }
    expect(widthOf({ kind: 'root', carries: 1000 })).toBe(1.75);
  });

  it('lays no two leaves of a tip over each other', () => {
    const tip = { at: { x: 10, y: -20 }, heading: -90, twig: 't' };
    const leaves = spreadLeaves(
      ['2026-01-01', '2026-01-02', '2026-01-03'].map((day) => ({ ...tip, day })),
    );
    expect(new Set(leaves.map((leaf) => leafPath(leaf))).size).toBe(3);
  });
});
