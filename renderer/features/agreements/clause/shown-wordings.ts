import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import {
  openProposal,
  openProposals,
  proposalsAwaiting,
  wordingInForce,
} from '#shared/domain/agreements/selectors.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';

interface ShownWordings {
  /** What stands in the clause's place: what waits for this person first, else what was offered last, else what holds. */
  readonly shown: Proposal | undefined;
  /** What else is offered, where both edited apart: nobody's words are passed over. */
  readonly apart: readonly Proposal[];
}

/** `me` = undefined side by side: either may answer then. */
export const shownWordings = (
  clause: Clause,
  me: PersonId | undefined,
  today: PlainDate,
): ShownWordings => {
  const shown =
    (me === undefined ? undefined : proposalsAwaiting(clause, me, today).at(-1)) ??
    openProposal(clause, today) ??
    wordingInForce(clause, today) ??
    clause.proposals.at(-1);
  return { shown, apart: openProposals(clause, today).filter((each) => each !== shown) };
};
