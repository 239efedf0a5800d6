import { sha256 } from '@noble/hashes/sha2.js';
import type { CommandContext, CommandResult } from '#shared/domain/command.ts';
import { textToBytes } from '#shared/lib/bytes.ts';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId, PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';

/** Which of the two acts: the place in the list of people. */
export type Side = 0 | 1;

export const otherSide = (side: Side): Side => (side === 0 ? 1 : 0);

/** Everything that was told of an item so far, in the order written. */
export type Told = (item: ItemId) => readonly FoldEntry[];

/** One act of one person on one day, made by a domain command when its turn comes. */
export interface Act {
  readonly on: PlainDate;
  readonly by: Side;
  readonly tell: (context: CommandContext, told: Told) => CommandResult;
}

/** Repeatable choices. */
export interface Dice {
  /** A whole number from 0 to `below` − 1. */
  number(below: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
}

/** The same seed gives the same bytes. */
export const seededBytes = (seed: number): RandomBytes => {
  let count = 0;
  return (length) => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      const block = sha256(textToBytes(`common-ground/seed/${String(seed)}/${String(count)}`));
      bytes.set(block.subarray(0, Math.min(32, length - at)), at);
      count += 1;
    }
    return bytes;
  };
};

export const createDice = (random: RandomBytes): Dice => {
  const number = (below: number) => {
    const bytes = random(4);
    return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) % below;
  };
  return {
    number,
    chance: (percent) => number(100) < percent,
    pick: (values) => {
      const value = values[number(values.length)];
      if (value === undefined) throw new Error('Nothing to pick from.');
      return value;
    },
  };
};

/** What the stories of one profile have in common. */
export interface Setting {
  readonly dice: Dice;
  readonly today: PlainDate;
  readonly zone: string;
  /** First and last day of the plans; acts lie between the first day and today. */
  readonly first: PlainDate;
  readonly last: PlainDate;
}
