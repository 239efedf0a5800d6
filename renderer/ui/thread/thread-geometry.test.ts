import { describe, expect, it } from 'vitest';
import {
  boardThreadPaths,
  halfLinePath,
  keptLinePath,
  meetHeight,
  partedPath,
  sagDepth,
  twistPaths,
  twists,
} from './thread-geometry.ts';

/** Every end point and control point of a path of M and C. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

const startsOf = (path: string) => path.split('M').length - 1;

describe('half-lines', () => {
  it('leave their own thread and end beside the middle at one height', () => {
    const first = pointsOf(halfLinePath({ side: 'first', width: 766, gap: 36 }));
    const second = pointsOf(halfLinePath({ side: 'second', width: 766, gap: 36 }));
    expect(first[0]).toEqual({ x: 0, y: 0 });
    expect(first.at(-1)).toEqual({ x: 347, y: meetHeight });
    expect(second[0]).toEqual({ x: 766, y: 0 });
    expect(second.at(-1)).toEqual({ x: 419, y: meetHeight });
  });

  it('are mirror images', () => {
    const mirror = pointsOf(halfLinePath({ side: 'second', width: 700, gap: 56 })).map(
      ({ x, y }) => ({ x: Number((700 - x).toFixed(2)), y }),
    );
    expect(mirror).toEqual(pointsOf(halfLinePath({ side: 'first', width: 700, gap: 56 })));
  });

  it('sag, and never cross the middle, however narrow the page', () => {
    for (let width = 120; width <= 2000; width += 37) {
      const points = pointsOf(halfLinePath({ side: 'first', width, gap: 36 }));
      expect(Math.max(...points.map(({ y }) => y))).toBe(sagDepth);
      expect(Math.max(...points.map(({ x }) => x))).toBeLessThanOrEqual(width / 2);
    }
  });

  it('keep a place beside the thread while undecided, and end where the drawn one would', () => {
    const kept = pointsOf(keptLinePath({ side: 'first', width: 766, gap: 36 }));
    const drawn = pointsOf(halfLinePath({ side: 'first', width: 766, gap: 36 }));
    expect(kept[0]?.x).toBeGreaterThan(5);
    expect(kept.at(-1)).toEqual(drawn.at(-1));
  });
});

describe('twists', () => {
  it.each(Object.entries(twists))('%s opens one strand at every crossing', (_name, shape) => {
    const [one, other] = twistPaths(shape);
    const crossings = shape.width / shape.halfWave - 1;
    expect(startsOf(one) - 1 + startsOf(other) - 1).toBe(crossings);
    expect(Math.abs(startsOf(one) - startsOf(other))).toBeLessThanOrEqual(1);
  });

  it.each(Object.entries(twists))('%s begins and ends in one point', (_name, shape) => {
    for (const strand of twistPaths(shape)) {
      const points = pointsOf(strand);
      expect(points[0]).toEqual({ x: 0, y: 0 });
      expect(points.at(-1)?.x).toBeCloseTo(shape.width, 1);
      expect(points.at(-1)?.y).toBeCloseTo(0, 1);
    }
  });

  it('stays within its height', () => {
    for (const strand of twistPaths(twists.clause)) {
      const heights = pointsOf(strand).map(({ y }) => Math.abs(y));
      expect(Math.max(...heights)).toBeLessThanOrEqual(twists.clause.amplitude * 1.1);
    }
  });
});

describe('other threads', () => {
  it('brings both threads to one point on the board, for any width', () => {
    for (const width of [400, 1176, 3800]) {
      const { first, second, meetX } = boardThreadPaths(width);
      expect(pointsOf(first).at(-1)).toEqual(pointsOf(second).at(-1));
      expect(meetX).toBeLessThan(width);
    }
  });

  it('leaves room between parted threads', () => {
    for (const width of [500, 1224, 3800]) {
      const left = Math.max(...pointsOf(partedPath('first', width)).map(({ x }) => x));
      const right = Math.min(...pointsOf(partedPath('second', width)).map(({ x }) => x));
      expect(right - left).toBeGreaterThan(80);
    }
  });
});
