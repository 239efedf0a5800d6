import { inForceFrom } from '#shared/domain/agreements/proposals.ts';
import { openProposals, wordingInForce } from '#shared/domain/agreements/selectors.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';

const find = (clause: Clause, hash: string | null): Proposal | undefined =>
  clause.proposals.find((proposal) => proposal.hash === hash);

/** The nearest wording by the other that this one, or earlier words of the same hand, build on. */
const answeredBy = (clause: Clause, open: Proposal): Proposal | undefined => {
  let base = find(clause, open.base);
  while (base !== undefined && base.author === open.author) base = find(clause, base.base);
  return base;
};

/**
 * What an open wording is laid over on the page: the wording in force, else the other's proposal that it
 * answers. null where it stands alone, and where the other took those words back (S5).
 */
export const wordingBelow = (
  clause: Clause,
  proposal: Proposal,
  today: PlainDate,
): Proposal | null => {
  if (!openProposals(clause, today).includes(proposal)) return null;
  const inForce = wordingInForce(clause, today);
  if (inForce !== null) return inForce === proposal ? null : inForce;
  const answered = answeredBy(clause, proposal);
  return answered?.ending === null ? answered : null;
};

/** True once a wording has been in force, whatever became of it. */
export const hasHeld = (proposal: Proposal, today: PlainDate): boolean => {
  const from = inForceFrom(proposal);
  return from !== null && from <= today && (proposal.ending === null || proposal.ending.on >= from);
};

/** When this person signed a wording, in fold order: with the offer, or with the consent that completed it. */
const signedAt = (proposal: Proposal, person: PersonId): number =>
  proposal.author === person ? proposal.position : (proposal.completeAt ?? proposal.position);

/**
 * What `reader` signed last besides this wording: a consent of theirs, or an offer of their own, however it ended;
 * only withdrawn words don't come back into view (S5). Not alone, a consent that hasn't begun reads as none (S26).
 */
export const lastSigned = (
  clause: Clause,
  proposal: Proposal,
  reader: PersonId,
  { today, isAlone }: { readonly today: PlainDate; readonly isAlone: boolean },
): Proposal | null =>
  clause.proposals
    .filter(
      (each) =>
        each.hash !== proposal.hash &&
        each.ending?.how !== 'withdrawn' &&
        each.consents.some(
          ({ person, from }) =>
            person === reader && (isAlone || each.author === reader || from <= today),
        ),
    )
    .toSorted((a, b) => signedAt(a, reader) - signedAt(b, reader))
    .at(-1) ?? null;

/** What became of a wording, for the list of them all. Dates only; undecided and undone read the same (S26, S27). */
export type WordingFate =
  | { readonly how: 'in-force'; readonly from: PlainDate }
  | { readonly how: 'replaced'; readonly from: PlainDate; readonly until: PlainDate }
  | { readonly how: 'ended'; readonly from: PlainDate; readonly until: PlainDate }
  | { readonly how: 'lapsed'; readonly from: PlainDate }
  | { readonly how: 'withdrawn' | 'declined'; readonly by: string; readonly on: PlainDate }
  | { readonly how: 'kept-back' | 'open' | 'overtaken' };

export const fateOf = (clause: Clause, proposal: Proposal, today: PlainDate): WordingFate => {
  const { ending } = proposal;
  const from = inForceFrom(proposal);
  if (from !== null && hasHeld(proposal, today)) {
    if (ending !== null) return { how: 'ended', from, until: ending.on };
    if (wordingInForce(clause, today) === proposal) return { how: 'in-force', from };
    const next = clause.proposals
      .filter(
        (each) =>
          each !== proposal &&
          hasHeld(each, today) &&
          (each.completeAt ?? -1) > (proposal.completeAt ?? -1),
      )
      .flatMap((each) => inForceFrom(each) ?? [])
      .toSorted()[0];
    return next === undefined ? { how: 'lapsed', from } : { how: 'replaced', from, until: next };
  }
  if (ending?.how === 'closed') return { how: 'kept-back' };
  if (ending?.how === 'lapsed') return { how: 'overtaken' };
  if (ending !== null) return { how: ending.how, by: ending.by, on: ending.on };
  return { how: openProposals(clause, today).includes(proposal) ? 'open' : 'overtaken' };
};
