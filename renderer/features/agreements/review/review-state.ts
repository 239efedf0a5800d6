import type { Proposal } from '#shared/domain/agreements/clause.ts';
import { GUARDED_DAYS, renewalOf, reviewOf } from '#shared/domain/agreements/review.ts';
import { inForceFrom } from '#shared/domain/agreements/proposals.ts';
import { isGuarded } from '#shared/domain/agreements/guarded/guarded-topics.ts';
import { addDays, daysBetween, laterDate } from '#shared/lib/plain-date.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';

const SHORTEST = 30;
const LONGEST = 365;

/** Until when a wording may be kept from today; null where nothing limits it. */
export const lastChoice = (proposal: Proposal, today: PlainDate): PlainDate | null =>
  isGuarded(proposal.content) ? addDays(today, GUARDED_DAYS) : null;

/** The date that is offered: the other's, where they named one, else as far ahead as the last time. */
export const suggestedReview = (
  proposal: Proposal,
  others: readonly PersonId[],
  today: PlainDate,
): PlainDate => {
  const theirs = others.flatMap((person) => renewalOf(proposal, person)?.reviewOn ?? []);
  const from = inForceFrom(proposal) ?? proposal.on;
  const { reviewOn } = reviewOf(proposal);
  const span = daysBetween(from, reviewOn);
  const mine = addDays(laterDate(today, reviewOn), Math.min(Math.max(span, SHORTEST), LONGEST));
  const chosen = theirs.find((date) => date > today) ?? mine;
  const last = lastChoice(proposal, today);
  return last !== null && chosen > last ? last : chosen;
};
