import type { PlainDate } from '#shared/lib/identifiers.ts';
import { isPlainDate } from '#shared/lib/plain-date.ts';

/** The room of the personal vault in which they lie, and their kind. */
export const QUIET_DAYS_ROOM = 'quiet-days';

/**
 * Days on which nothing is brought up by itself. Only whoever set them knows: they are a draft in their
 * personal vault and never an entry, and what stays away looks like a day with nothing to say (S8, S27).
 */
export interface QuietDays {
  readonly from: PlainDate;
  /** The last of them; not before `from`. */
  readonly until: PlainDate;
  /** Every year on these days, whatever year they were set in. */
  readonly isYearly: boolean;
}

/** Longest span that can be chosen. A whole year of quiet is what closing a room is for. */
export const QUIET_DAYS_LONGEST = 92;

const monthAndDay = (day: PlainDate): string => day.slice(5);

/** Around the turn of a year, too: 28 December to 3 January. */
const isWithinYearly = ({ from, until }: QuietDays, today: PlainDate): boolean => {
  const [first, last, day] = [from, until, today].map(monthAndDay) as [string, string, string];
  return first <= last ? first <= day && day <= last : first <= day || day <= last;
};

/** True where one of them covers the day. */
export const isQuietDay = (list: readonly QuietDays[], today: PlainDate): boolean =>
  list.some((days) =>
    days.isYearly ? isWithinYearly(days, today) : days.from <= today && today <= days.until,
  );

/** What was kept, if it is what it should be: drafts of another version are left alone. */
export const readQuietDays = (body: unknown): QuietDays | null => {
  const { from, until, isYearly } = (body ?? {}) as Partial<QuietDays>;
  return typeof from === 'string' &&
    typeof until === 'string' &&
    isPlainDate(from) &&
    isPlainDate(until) &&
    from <= until &&
    typeof isYearly === 'boolean'
    ? { from, until, isYearly }
    : null;
};
