import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { Clause, Proposal } from './clause.ts';
import { isKeeper, renewalOf, reviewOf } from './review.ts';
import { wordingInForce } from './selectors.ts';

/** Days before its date in which a review is offered on Today. */
export const REVIEW_LEAD_DAYS = 7;

export interface ReviewDate {
  readonly clause: Clause;
  readonly proposal: Proposal;
  readonly on: PlainDate;
}

/** When each clause that holds is looked at again, the next first: for Today, the calendar and paper. */
export const reviewDates = (clauses: readonly Clause[], today: PlainDate): readonly ReviewDate[] =>
  clauses
    .flatMap((clause) => {
      const proposal = wordingInForce(clause, today);
      return proposal === null ? [] : [{ clause, proposal, on: reviewOf(proposal).reviewOn }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** Clauses to look at again about now, as this person does: those they said they keep are done. */
export const reviewsFor = (
  clauses: readonly Clause[],
  me: PersonId,
  today: PlainDate,
): readonly ReviewDate[] =>
  reviewDates(clauses, today).filter(
    ({ proposal, on }) =>
      on <= addDays(today, REVIEW_LEAD_DAYS) &&
      isKeeper(proposal, me) &&
      renewalOf(proposal, me) === null,
  );
