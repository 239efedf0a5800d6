import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, daysBetween, isPlainDate } from '#shared/lib/plain-date.ts';
import type { DaySpan } from './occurrences.ts';

/** The longest stretch that is looked through for a file, in days: what lies on its months is read one by one. */
export const FILE_DAYS = 5 * 366;

/** Two years back and two ahead: where, besides one's own pages, everything is looked for. */
export const aroundToday = (today: PlainDate): DaySpan => ({
  first: addDays(today, -2 * 366),
  last: addDays(today, 2 * 366),
});

/** From one day to another as typed; or why that is no stretch of days. */
export const readFileSpan = (
  first: string,
  last: string,
): DaySpan | 'unread' | 'reversed' | 'too-long' => {
  if (!isPlainDate(first) || !isPlainDate(last)) return 'unread';
  if (last < first) return 'reversed';
  return daysBetween(first, last) > FILE_DAYS ? 'too-long' : { first, last };
};
