import type { Clause } from '#shared/domain/agreements/clause.ts';
import {
  reviewDates,
  reviewsFor,
  type ReviewDate,
} from '#shared/domain/agreements/review-dates.ts';
import { isKeeper } from '#shared/domain/agreements/review.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';

/** What a person is taken through: what is due about now, else everything of theirs that holds. */
export const toLookAt = (
  clauses: readonly Clause[],
  me: PersonId,
  today: PlainDate,
): readonly ReviewDate[] => {
  const due = reviewsFor(clauses, me, today);
  return due.length > 0
    ? due
    : reviewDates(clauses, today).filter(({ proposal }) => isKeeper(proposal, me));
};
