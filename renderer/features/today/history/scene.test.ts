import { describe, expect, it } from 'vitest';
import { growTree } from '#shared/domain/today/trees/grow-tree.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { heightAbove, nearest, placesOn, toScene } from './scene.ts';

const today = '2026-10-15';
const days = Array.from({ length: 900 }, (_, back) => addDays(today, -back));

describe('where the trees stand', () => {
  it('puts two between the threads, and one in the middle', () => {
    const [first, second] = placesOn(766, ['first', 'second']);
    expect((first?.foot ?? 0) + (second?.foot ?? 0)).toBe(766);
    expect(placesOn(766, ['first'])[0]?.foot).toBe(383);
  });

  it.each([240, 394, 766])('keeps whole crowns within a page of %d', (width) => {
    for (const place of placesOn(width, ['first', 'second'])) {
      const tree = growTree(place.side, days, today);
      const above = heightAbove([tree], place.scale);
      for (const { to, kind } of tree.twigs) {
        const { x, y } = toScene(place, above, to);
        expect(y).toBeGreaterThanOrEqual(0);
        if (kind === 'root') continue;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }
    }
  });

  it('finds the leaf under the pointer, and none where none is near', () => {
    const seen = [
      { id: 'a', at: { x: 10, y: 10 } },
      { id: 'b', at: { x: 30, y: 10 } },
    ];
    expect(nearest(seen, { x: 22, y: 12 })).toBe('b');
    expect(nearest(seen, { x: 200, y: 10 })).toBeNull();
  });
});
