import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { EntryHash, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import type { Comment, Ending, Place, Proposal } from '../clause.ts';
import { isCompletedBy } from '../proposals.ts';

/** A clause in the making. Every step replaces what it changes, so a fold leaves its entries alone. */
export interface Folding {
  readonly proposals: readonly Proposal[];
  readonly closedBy: PersonId | null;
  readonly comments: readonly Comment[];
  readonly place: Place | null;
  /** Every proposal's hash, read or erased: what a `base` may name. */
  readonly known: ReadonlySet<EntryHash>;
  /** The proposal the clause begins with; null where it was erased. */
  readonly root: EntryHash | null;
}

export type Step = (folding: Folding, entry: FoldEntry, on: PlainDate, position: number) => Folding;

export const find = (folding: Folding, hash: EntryHash): Proposal | undefined =>
  folding.proposals.find((proposal) => proposal.hash === hash);

export const replace = (folding: Folding, changed: Proposal): Folding => ({
  ...folding,
  proposals: folding.proposals.map((each) => (each.hash === changed.hash ? changed : each)),
});

/** Notes at which entry a wording had all its consents, or that it no longer has. */
export const settle = (proposal: Proposal, position: number): Proposal =>
  isCompletedBy(proposal)
    ? { ...proposal, completeAt: proposal.completeAt ?? position }
    : { ...proposal, completeAt: null };

export const end = (
  folding: Folding,
  proposal: Proposal,
  ending: Ending,
  closes: boolean,
): Folding => ({
  ...replace(folding, { ...proposal, ending }),
  closedBy: closes ? ending.by : folding.closedBy,
});
