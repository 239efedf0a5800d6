/**
 * Leaves as one draws them with a pen: an outline and a midrib, stem at the origin, in a box of about
 * 12 × 22. Where each falls from and to is fixed, so that a celebration looks the same for both.
 */
export const leafOutline = 'M0 0C-6-5-7-13 0-21C7-13 6-5 0 0Z';
export const leafRib = 'M0 4V-15M0-6L-2.6-9.4M0-9L2.4-12.2';

/** Where its stem is attached, as a share of its height. */
export const leafStem = 21 / 25;

export interface Leaf {
  readonly of: 'first' | 'second' | 'shared';
  /** Where it lets go, and how far it drifts; in pixels from the twist. */
  readonly x: number;
  readonly drift: number;
  readonly fall: number;
  /** Degrees: as it hangs, and as it lands. */
  readonly hangs: number;
  readonly lands: number;
  readonly delay: number;
}

export const fewLeaves: readonly Leaf[] = [
  { of: 'shared', x: -4, drift: -20, fall: 92, hangs: 168, lands: 262, delay: 0 },
  { of: 'first', x: -22, drift: -46, fall: 116, hangs: 150, lands: 80, delay: 0.12 },
  { of: 'second', x: 20, drift: 42, fall: 108, hangs: 196, lands: 290, delay: 0.2 },
  { of: 'shared', x: 10, drift: 16, fall: 134, hangs: 176, lands: 96, delay: 0.34 },
  { of: 'first', x: 2, drift: -8, fall: 74, hangs: 158, lands: 230, delay: 0.46 },
];

/** A leaf that grows where a strand of the braid stands highest or lowest. */
export interface GrowingLeaf {
  readonly of: Leaf['of'];
  readonly x: number;
  readonly y: number;
  /** Degrees; 0 points up. */
  readonly turn: number;
  readonly size: number;
  /** 0 in the middle of the braid, 1 at its ends: they open outwards. */
  readonly late: number;
}

const sizes = [1.25, 1, 1.45, 0.9, 1.3, 1.1] as const;

/** Leaves along a braid of `width`, one a half-wave, in turn above and below, leaning away from the middle. */
export const leavesAlong = (
  width: number,
  halfWave: number,
  amplitude: number,
): readonly GrowingLeaf[] => {
  const count = Math.floor(width / halfWave);
  return Array.from({ length: count - 2 }, (_, index) => {
    const place = index + 1;
    const x = (place + 0.5) * halfWave;
    const side = (x - width / 2) / (width / 2);
    const isAbove = place % 2 === 0;
    const lean = 22 + Math.abs(side) * 26;
    const away = side < 0 ? -lean : lean;
    return {
      of: Math.abs(side) < 0.26 ? 'shared' : side < 0 ? 'first' : 'second',
      x,
      y: isAbove ? -amplitude : amplitude,
      turn: isAbove ? away : 180 - away,
      size: sizes[index % sizes.length] ?? 1,
      late: Math.abs(side),
    };
  });
};

/** For the whole window: the few that let go in the end, beside the words rather than over them. */
export const lastLeaves: readonly Leaf[] = [
  { of: 'first', x: -210, drift: -70, fall: 190, hangs: 160, lands: 70, delay: 0 },
  { of: 'second', x: 224, drift: 64, fall: 216, hangs: 200, lands: 300, delay: 0.1 },
  { of: 'shared', x: -150, drift: -96, fall: 292, hangs: 176, lands: 262, delay: 0.18 },
  { of: 'shared', x: 168, drift: 90, fall: 268, hangs: 184, lands: 98, delay: 0.26 },
  { of: 'second', x: 246, drift: 24, fall: 330, hangs: 190, lands: 120, delay: 0.34 },
];
