import type { RandomBytes } from '#shared/lib/identifiers.ts';

/** Repeatable choices: the same seed gives the same row of them. Nothing secret is made from these. */
export interface Dice {
  /** A whole number from 0 to `below` − 1. */
  number(below: number): number;
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
  readonly bytes: RandomBytes;
}

/** The sfc32 generator (C. Doty-Humphrey, PractRand; public domain), 32 bits at a time. */
const createWords = (seed: number): (() => number) => {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 16; warm += 1) next();
  return next;
};

export const createDice = (seed: number): Dice => {
  const word = createWords(seed);
  const number = (below: number) => word() % below;
  return {
    number,
    pick: (values) => values[number(values.length)] ?? values[0],
    chance: (percent) => number(100) < percent,
    bytes: (length) => Uint8Array.from({ length }, () => word() >>> 24),
  };
};
