import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, yearOf } from '#shared/lib/plain-date.ts';
import { hashText } from './hashing.ts';

/**
 * Which place on a tree a written day takes. A year has three limbs of its own, each a binary tree of
 * places; a day walks down by the bits of its hash and takes the first free place (a digital search tree).
 * So a later day never moves an earlier one, and what grew depends on the days that were written alone.
 */

/** This year's growth and that of the two before: the year after next begins where the oldest stood. */
export const TREE_YEARS = 3;
/** Places on the way from a limb's foot to its tip; 63 places a limb. */
export const LIMB_DEPTH = 6;

export interface Site {
  /** 0 to 8, the limb counted over all three years. */
  readonly limb: number;
  /** 1 at the foot of the limb; the places after `n` are `2n` and `2n + 1`. */
  readonly place: number;
}

export const siteKey = ({ limb, place }: Site): string => `${limb}:${place}`;

export const depthOf = (place: number): number => 32 - Math.clz32(place);

/** Written days → their places, in order of days. Where a way is full to its tip, days share the tip. */
export const placeDays = (
  days: readonly PlainDate[],
  seed: string,
): ReadonlyMap<PlainDate, Site> => {
  const taken = new Set<string>();
  const placed = new Map<PlainDate, Site>();
  for (const day of [...new Set(days)].sort()) {
    const sector = yearOf(day) % TREE_YEARS;
    const hash = hashText(`${seed} ${day}`);
    const leader = { limb: sector, place: 1 };
    // The first day of a year leads; of the others two in five follow, two take the second limb.
    const choice = (hash % 5) >> 1;
    const limb = taken.has(siteKey(leader)) ? sector + choice * TREE_YEARS : leader.limb;
    let place = 1;
    let bits = hash >>> 4;
    while (taken.has(siteKey({ limb, place })) && depthOf(place) < LIMB_DEPTH) {
      place = place * 2 + (bits & 1);
      bits >>>= 1;
    }
    taken.add(siteKey({ limb, place }));
    placed.set(day, { limb, place });
  }
  return placed;
};

/** First and last day of what a tree shows on `today`. */
export const treeSpan = (
  today: PlainDate,
): { readonly first: PlainDate; readonly last: PlainDate } => ({
  first: `${yearOf(today) - TREE_YEARS + 1}-01-01`,
  last: today,
});

/** The months of that span, the newest first: each one's first day. */
export const treeMonths = (today: PlainDate): readonly PlainDate[] => {
  const months: PlainDate[] = [];
  const { first } = treeSpan(today);
  for (let month = `${today.slice(0, 8)}01`; month >= first;) {
    months.push(month);
    month = `${addDays(month, -1).slice(0, 8)}01`;
  }
  return months;
};
