import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layColumns, type LayoutSide } from './lay-columns.ts';

const at = (from: number, to: number, side: LayoutSide = 'start') => ({ from, to, side });

describe('plans side by side', () => {
  test('each person’s stands at their own margin, whoever begins first', () => {
    const laid = layColumns([at(450, 1160, 'end'), at(735, 795), at(1140, 1230)]);
    expect(laid).toEqual({
      columns: 2,
      spots: [
        { column: 1, span: 1 },
        { column: 0, span: 1 },
        { column: 0, span: 1 },
      ],
    });
  });

  test('a free neighbour is taken along, towards the middle', () => {
    const laid = layColumns([at(0, 200), at(0, 100), at(150, 300), at(250, 400, 'end')]);
    expect(laid.columns).toBe(3);
    expect(laid.spots[2]).toEqual({ column: 1, span: 1 });
    expect(laid.spots[1]).toEqual({ column: 1, span: 2 });
    expect(laid.spots[3]).toEqual({ column: 2, span: 1 });
  });

  test('none ever covers another at the same time', () => {
    const stretch = fc
      .record({ from: fc.nat(1_400), length: fc.integer({ min: 1, max: 400 }), end: fc.boolean() })
      .map(({ from, length, end }) => at(from, from + length, end ? 'end' : 'start'));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 24 }), (all) => {
        const sorted = all.toSorted((a, b) => a.from - b.from);
        const { columns, spots } = layColumns(sorted);
        for (const [i, a] of sorted.entries()) {
          const spot = spots[i] ?? { column: -1, span: 0 };
          expect(spot.column).toBeGreaterThanOrEqual(0);
          expect(spot.column + spot.span).toBeLessThanOrEqual(columns);
          for (const [j, b] of sorted.entries()) {
            const other = spots[j] ?? spot;
            if (i >= j || a.from >= b.to || b.from >= a.to) continue;
            const apart =
              spot.column + spot.span <= other.column || other.column + other.span <= spot.column;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
