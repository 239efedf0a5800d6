import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { emptyBody, readBody } from '../fields.ts';

export const printableKinds: ReadonlySet<string> = new Set([
  'milestone-printing-allowed',
  'milestone-printing-withdrawn',
]);

/** One entry more: whoever wrote it lets the other print their words of this milestone, or no longer does. */
export const foldPrintable = (
  people: readonly PersonId[],
  entry: FoldEntry,
): readonly PersonId[] => {
  if (readBody(emptyBody, entry) === null) return people;
  const others = people.filter((person) => person !== entry.author);
  return entry.kind === 'milestone-printing-allowed' ? [...others, entry.author] : others;
};
