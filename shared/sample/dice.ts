import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { createRandomWords } from '#shared/lib/random-words.ts';

/** Repeatable choices: the same seed gives the same row of them. Nothing secret is made from these. */
export interface Dice {
  /** A whole number from 0 to `below` − 1. */
  number(below: number): number;
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
  readonly bytes: RandomBytes;
}

export const createDice = (seed: number): Dice => {
  const word = createRandomWords(seed);
  const number = (below: number) => word() % below;
  return {
    number,
    pick: (values) => values[number(values.length)] ?? values[0],
    chance: (percent) => number(100) < percent,
    bytes: (length) => Uint8Array.from({ length }, () => word() >>> 24),
  };
};
