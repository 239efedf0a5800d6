/**
 * Leaves as one draws them with a pen: an outline and a midrib, stem at the origin, in a box of about
 * 12 × 22. Where each falls from and to is fixed, so that a celebration looks the same for both.
 */
export const leafOutline = 'M0 0C-6-5-7-13 0-21C7-13 6-5 0 0Z';
export const leafRib = 'M0 4V-15M0-6L-2.6-9.4M0-9L2.4-12.2';

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

/** For the whole window: shares of its width and height from the middle of the braid. */
/** For the whole window: beside the title rather than over it. */
export const manyLeaves: readonly Leaf[] = [
  { of: 'shared', x: -236, drift: -30, fall: 190, hangs: 172, lands: 250, delay: 0 },
  { of: 'first', x: -300, drift: -60, fall: 250, hangs: 150, lands: 70, delay: 0.05 },
  { of: 'second', x: 262, drift: 60, fall: 220, hangs: 200, lands: 300, delay: 0.08 },
  { of: 'first', x: -380, drift: 24, fall: 150, hangs: 188, lands: 110, delay: 0.16 },
  { of: 'second', x: 360, drift: -36, fall: 176, hangs: 160, lands: 240, delay: 0.2 },
  { of: 'shared', x: 214, drift: 40, fall: 290, hangs: 182, lands: 96, delay: 0.24 },
  { of: 'shared', x: -190, drift: -50, fall: 300, hangs: 166, lands: 280, delay: 0.32 },
  { of: 'second', x: 300, drift: 20, fall: 320, hangs: 190, lands: 120, delay: 0.36 },
  { of: 'first', x: -260, drift: 30, fall: 340, hangs: 176, lands: 60, delay: 0.4 },
];
