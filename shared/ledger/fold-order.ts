import type { EntryHash, PersonId } from '#shared/lib/identifiers.ts';

interface Ordered {
  readonly lamport: number;
  readonly author: PersonId;
  readonly hash: EntryHash;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order of folding. A lamport is larger than its parents', so this extends causal order; among
 * concurrent entries author and hash decide, never a clock.
 */
export const compareInFoldOrder = (a: Ordered, b: Ordered): number =>
  a.lamport - b.lamport || compareText(a.author, b.author) || compareText(a.hash, b.hash);

export const sortInFoldOrder = <T extends Ordered>(entries: readonly T[]): readonly T[] =>
  [...entries].sort(compareInFoldOrder);
