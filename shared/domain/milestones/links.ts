import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';
import { readBody } from '../fields.ts';
import { milestoneLink } from './kinds.ts';

export const linkKinds: ReadonlySet<string> = new Set(['milestone-linked', 'milestone-unlinked']);

/** One entry more: either of the two says that it belongs to a clause, or that it doesn't. */
export const foldLinks = (clauses: readonly ItemId[], entry: FoldEntry): readonly ItemId[] => {
  const clause = readBody(milestoneLink, entry)?.clause;
  if (clause === undefined) return clauses;
  const others = clauses.filter((each) => each !== clause);
  return entry.kind === 'milestone-linked' ? [...others, clause] : others;
};
