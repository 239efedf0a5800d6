import type { Tree } from '#shared/domain/today/trees/grow-tree.ts';
import type { Point } from '#shared/domain/today/trees/limbs.ts';

/** Where the trees stand between the two margin threads, in CSS pixels; pure. */

export type Side = 'first' | 'second';

export interface Place {
  readonly side: Side;
  /** x of the foot. */
  readonly foot: number;
  readonly scale: number;
  /** The second tree is the first one's mirror image: both grow towards the middle. */
  readonly mirror: 1 | -1;
}

/** The width both trees need at full size. */
const fullWidth = 700;

/** Two trees stand at a third from each thread; one alone in the middle. */
export const placesOn = (width: number, sides: readonly Side[]): readonly Place[] => {
  const scale = Math.min(1, width / fullWidth);
  return sides.map((side) => {
    const share = sides.length === 1 ? 0.5 : side === 'first' ? 0.32 : 0.68;
    return { side, foot: Math.round(width * share), scale, mirror: side === 'first' ? 1 : -1 };
  });
};

/** Lines after which a tree stands at its full size. */
const grownAfter = 18;
const smallest = 0.62;

/** How large a tree is drawn for the lines it grew from: the first ones make a sapling. */
export const sizeOf = ({ leaves }: Tree): number =>
  Math.min(1, smallest + ((1 - smallest) * (leaves.length - 1)) / (grownAfter - 1));

/** Room over the ground: in steps, so that the page moves rarely while a tree grows. */
const step = 40;
const least = 80;

export const heightAbove = (trees: readonly Tree[], scale: number): number => {
  const highest = Math.max(0, ...trees.flatMap(({ twigs }) => twigs.map(({ to }) => -to.y)));
  return Math.max(least, Math.ceil((highest * scale + 10) / step) * step);
};

export const heightBelow = (trees: readonly Tree[], scale: number): number =>
  trees.some(({ stem }) => stem.length > 0) ? Math.ceil(104 * scale) : 24;

/** From a tree's own coordinates to the scene's, ground at `ground`. */
export const toScene = (
  { foot, scale, mirror }: Place,
  ground: number,
  { x, y }: Point,
): Point => ({
  x: foot + x * scale * mirror,
  y: ground + y * scale,
});

interface Seen {
  readonly id: string;
  readonly at: Point;
}

/** The one nearest to a place, within reach of a pointer; null where nothing is near. */
export const nearest = (seen: readonly Seen[], { x, y }: Point, reach = 16): string | null => {
  let found: string | null = null;
  let best = reach;
  for (const { id, at } of seen) {
    const far = Math.hypot(at.x - x, at.y - y);
    if (far <= best) {
      best = far;
      found = id;
    }
  }
  return found;
};
