import { swingOf } from './hashing.ts';
import { depthOf, LIMB_DEPTH } from './sites.ts';

/**
 * The shape a tree could take: where each place of each limb lies. It depends on the person alone, never
 * on what is written, so growing only fills it in. Units are CSS pixels around the foot of the tree: x
 * towards the other tree, y downwards.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Reach {
  readonly from: Point;
  /** Control point of the quadratic curve. */
  readonly bend: Point;
  readonly to: Point;
  /** Direction at its end, in degrees: 0 points at the other tree, −90 up, 90 down. */
  readonly heading: number;
}

interface LimbShape {
  readonly heading: number;
  /** Branches: how far up the stem they begin, 0 to 1. Roots all begin at the foot. */
  readonly height: number;
}

interface Growth {
  readonly limbs: readonly LimbShape[];
  readonly first: number;
  readonly ratio: number;
  /** Degrees between the two ways that go on from a place. */
  readonly fork: number;
  /** How strongly everything turns towards `pull`, per place. */
  readonly pull: number;
  readonly strength: number;
}

/** Height of the stem, and how far its top may stand aside. */
const STEM = 84;
const LEAN = 9;

/**
 * In the order of `Site.limb`: the three leaders (one a year of three), then their second limbs, then
 * their third. Left and right alternate, so that one year alone stands upright already.
 */
const branches: Growth = {
  limbs: [
    { heading: -84, height: 1 },
    { heading: -100, height: 0.94 },
    { heading: -76, height: 0.88 },
    { heading: -140, height: 0.62 },
    { heading: -36, height: 0.54 },
    { heading: -152, height: 0.5 },
    { heading: -44, height: 0.74 },
    { heading: -128, height: 0.78 },
    { heading: -58, height: 0.84 },
  ],
  first: 38,
  ratio: 0.79,
  fork: 46,
  pull: -90,
  strength: 0.07,
};

const roots: Growth = {
  limbs: [
    { heading: 14, height: 0 },
    { heading: 30, height: 0 },
    { heading: 6, height: 0 },
    { heading: 46, height: 0 },
    { heading: 58, height: 0 },
    { heading: 38, height: 0 },
    { heading: 154, height: 0 },
    { heading: 128, height: 0 },
    { heading: 98, height: 0 },
  ],
  first: 44,
  ratio: 0.86,
  fork: 36,
  pull: 6,
  strength: 0.1,
};

export const growths = { branch: branches, root: roots } as const;
export type LimbKind = keyof typeof growths;

const RADIANS = Math.PI / 180;
/** To a tenth of a pixel; `+ 0` makes of −0 a plain zero. */
const round = (value: number) => Math.round(value * 10) / 10 + 0;

const stemAt = (height: number, seed: string): Point => ({
  x: round(swingOf(`${seed} lean`) * LEAN * height * height),
  y: round(-STEM * height),
});

/** A stretch of the stem between two heights, 0 at the foot and 1 at its top; it leans a little. */
export const stemBetween = (low: number, high: number, seed: string): Reach => {
  const from = stemAt(low, seed);
  const to = stemAt(high, seed);
  const bend = {
    x: round(swingOf(`${seed} lean`) * LEAN * low * high),
    y: round((from.y + to.y) / 2),
  };
  return { from, bend, to, heading: -90 };
};

/** No root lies deeper than this. */
export const ROOT_DEPTH = 104;

/** Roots are grown freely and then laid into the ground: below its surface, above its floor. */
const laidIn = ({ x, y }: Point): Point => {
  const below = Math.hypot(y, 2);
  return { x: round(x), y: round(ROOT_DEPTH * (1 - Math.exp(-below / ROOT_DEPTH))) };
};
const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });

const turned = (kind: LimbKind, heading: number): number => {
  const { pull, strength } = growths[kind];
  const isAway = kind === 'root' && heading > 100;
  return heading + ((isAway ? 174 : pull) - heading) * strength;
};

interface Step {
  readonly at: Point;
  readonly heading: number;
}

interface FreeReach extends Step {
  readonly from: Point;
  readonly bend: Point;
}

const stepOn = (kind: LimbKind, before: Step, depth: number, turn: number, name: string) => {
  const { first, ratio } = growths[kind];
  const length = first * ratio ** (depth - 1) * (1 + 0.16 * swingOf(`${name} length`));
  const heading = turned(kind, before.heading + turn + 8 * swingOf(`${name} turn`));
  const along = { x: Math.cos(heading * RADIANS), y: Math.sin(heading * RADIANS) };
  const sway = length * (kind === 'root' ? 0.2 : 0.14) * swingOf(`${name} sway`);
  const { at: from } = before;
  const bend = {
    x: from.x + along.x * length * 0.5 - along.y * sway,
    y: from.y + along.y * length * 0.5 + along.x * sway,
  };
  const at = { x: from.x + along.x * length, y: from.y + along.y * length };
  return { from, bend, at, heading };
};

const freeReach = (kind: LimbKind, limb: number, place: number, seed: string): FreeReach => {
  const name = `${seed} ${kind} ${limb} ${place}`;
  if (place === 1) {
    const shape = growths[kind].limbs[limb] ?? { heading: -90, height: 1 };
    const foot = kind === 'branch' ? stemAt(shape.height, seed) : { x: 0, y: 0 };
    return stepOn(kind, { at: foot, heading: shape.heading }, 1, 0, name);
  }
  const parent = place >> 1;
  const side = swingOf(`${seed} ${kind} ${limb} ${parent} side`) < 0 ? -1 : 1;
  const goesOn = (place & 1) === 0;
  const turn = goesOn ? -side * growths[kind].fork * 0.3 : side * growths[kind].fork * 0.7;
  return stepOn(kind, freeReach(kind, limb, parent, seed), depthOf(place), turn, name);
};

/**
 * The curve that ends at a place. Of the two ways on, one goes nearly straight and the other turns away;
 * which side it turns to is the limb's own.
 */
export const reachOf = (kind: LimbKind, limb: number, place: number, seed: string): Reach => {
  const { from, bend, at, heading } = freeReach(kind, limb, place, seed);
  if (kind === 'branch')
    return { from: rounded(from), bend: rounded(bend), to: rounded(at), heading };
  const start = from.x === 0 && from.y === 0 ? from : laidIn(from);
  return { from: start, bend: laidIn(bend), to: laidIn(at), heading };
};

/** How far anything of a tree can lie from its foot, whatever is written. */
const farthest = ({ first, ratio }: Growth): number => {
  let sum = 0;
  for (let depth = 0; depth < LIMB_DEPTH; depth += 1) sum += first * 1.16 * ratio ** depth;
  return sum;
};

export const bounds = {
  crown: STEM + farthest(branches),
  crownReach: farthest(branches) + 8,
  rootReach: farthest(roots) + 8,
  rootDepth: ROOT_DEPTH,
} as const;
