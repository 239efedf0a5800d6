import type { Clause } from '#shared/domain/agreements/clause.ts';
import { reviewDates, type ReviewDate } from '#shared/domain/agreements/review-dates.ts';
import { wordingOrdinal } from '#shared/domain/agreements/selectors.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { writeCalendar } from './calendar-file.ts';

/** How often a date may have changed: by wordings that came into force, and by keeping one. Never by offers (S9). */
const revision = (clause: Clause, { proposal }: ReviewDate, today: PlainDate): number =>
  wordingOrdinal(clause, proposal, today) -
  1 +
  clause.proposals.reduce((sum, { renewals }) => sum + renewals.length, 0);

/** Review dates from today on as a calendar file; `summaryOf` says how much of a clause's words goes along. */
export const reviewDatesToCalendar = (
  clauses: readonly Clause[],
  today: PlainDate,
  summaryOf: (date: ReviewDate) => string,
): string =>
  writeCalendar(
    reviewDates(clauses, today)
      .filter(({ on }) => on >= today)
      .map((date) => ({
        uid: `${date.clause.id}.review`,
        sequence: revision(date.clause, date, today),
        on: date.on,
        summary: summaryOf(date),
      })),
    today,
  );
