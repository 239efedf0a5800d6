import { isRecord } from '#shared/lib/fields.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { dateOf } from '../dates/plain-date-time.ts';
import type { DaySpan } from './occurrences.ts';

/** Days that stay at hand: what a day tells of lies well within, also where nothing was written for a season. */
const before = 31;
const after = 100;
/** Another zone may shift a plan by two days (UTC-11 to UTC+14). */
const zoneDays = 2;

export interface FarPlans {
  /** No screen about these days alone shows any of them. */
  readonly near: DaySpan;
  /** Whether an item of one's drafts is one: a plan that happens once, and not near. */
  readonly has: (item: {
    readonly room: string;
    readonly kind: string;
    readonly body: unknown;
  }) => boolean;
}

/** One's own plans that are long past on a day, or far ahead. */
export const farPlans = (today: PlainDate): FarPlans => {
  const near = { first: addDays(today, -before), last: addDays(today, after) };
  const first = addDays(near.first, -zoneDays);
  const last = addDays(near.last, zoneDays);
  return {
    near,
    has: ({ room, kind, body }) => {
      if (room !== 'calendar' || kind !== 'plan' || !isRecord(body)) return false;
      const { start, end, rrule, added, overrides } = body;
      const isOnce = rrule === null && added === undefined && overrides === undefined;
      if (!isOnce || typeof start !== 'string' || typeof end !== 'string') return false;
      const [begins, ends] = [dateOf(start), dateOf(end)];
      return (begins < first && ends < first) || (begins > last && ends > last);
    },
  };
};
