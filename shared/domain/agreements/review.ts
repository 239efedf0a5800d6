import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, earlierDate } from '#shared/lib/plain-date.ts';
import type { Proposal, Renewal } from './clause.ts';
import { isGuarded } from './guarded/guarded-topics.ts';
import { inForceFrom } from './proposals.ts';

/** Days an agreement stays in force, under review, after its review date. */
export const REVIEW_DAYS = 30;
/** A guarded wording is looked at again this soon, and not a day is added to it (S31). */
export const GUARDED_DAYS = 30;

/** Who has to keep a wording for it to go on: its owner, or both. */
const keepersOf = (proposal: Proposal): readonly PersonId[] =>
  proposal.content.clauseKind === 'boundary'
    ? [proposal.author]
    : proposal.consents.map((consent) => consent.person);

/**
 * The last day a wording is in force unless it is kept; null for a boundary: it binds nobody but its
 * owner and protects, so it doesn't lapse by itself.
 */
const lastDayAfter = (
  proposal: Proposal,
  reviewOn: PlainDate,
  guarded: boolean,
): PlainDate | null => {
  if (proposal.content.clauseKind === 'boundary') return null;
  return guarded ? reviewOn : addDays(reviewOn, REVIEW_DAYS);
};

export interface Review {
  readonly reviewOn: PlainDate;
  readonly lastDay: PlainDate | null;
}

const reviewWhere = (proposal: Proposal, guarded: boolean): Review => {
  const within = (date: PlainDate, from: PlainDate): PlainDate =>
    guarded ? earlierDate(date, addDays(from, GUARDED_DAYS)) : date;
  const start = within(proposal.content.reviewOn, inForceFrom(proposal) ?? proposal.on);
  const named = new Map(keepersOf(proposal).map((person) => [person, start]));
  let reviewOn = start;
  for (const renewal of proposal.renewals) {
    const last = lastDayAfter(proposal, reviewOn, guarded);
    if (last !== null && renewal.on > last) break;
    if (!named.has(renewal.person)) continue;
    named.set(renewal.person, within(renewal.reviewOn, renewal.on));
    reviewOn = [...named.values()].reduce(earlierDate);
  }
  return { reviewOn, lastDay: lastDayAfter(proposal, reviewOn, guarded) };
};

/**
 * When a wording is looked at again, and how long it holds. It is kept to the earliest date that all it needs
 * have named; one person alone only ever makes it shorter (S25). What lapsed before it was kept stays lapsed.
 */
export const reviewOf = (proposal: Proposal): Review =>
  reviewWhere(proposal, isGuarded(proposal.content));

/** Whether a wording has lapsed before `day`. Its words are only read where it matters if they are guarded. */
export const hasLapsedBefore = (proposal: Proposal, day: PlainDate): boolean => {
  const shortest = reviewWhere(proposal, true).lastDay;
  if (shortest === null || shortest >= day) return false;
  const { lastDay } = reviewOf(proposal);
  return lastDay !== null && lastDay < day;
};

/** What a person said last about keeping this wording past its present review; null where they haven't. */
export const renewalOf = (proposal: Proposal, person: PersonId): Renewal | null => {
  const last = proposal.renewals.findLast((renewal) => renewal.person === person);
  return last !== undefined && last.reviewOn > reviewOf(proposal).reviewOn ? last : null;
};

/** True where it is this person's to keep it or not: both theirs and, of the boundaries, their own. */
export const isKeeper = (proposal: Proposal, person: PersonId): boolean =>
  keepersOf(proposal).includes(person);
