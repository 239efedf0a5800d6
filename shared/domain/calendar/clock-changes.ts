import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { dateOf } from '../dates/plain-date-time.ts';
import { clockChangesOfYear, instantToLocal } from '../dates/zone.ts';

/** A note for a day of the month: "clocks go back". */
export interface ClockNote {
  readonly date: PlainDate;
  readonly direction: 'forward' | 'back';
  /** How far, always positive; 1440 where a whole day was left out. */
  readonly minutes: number;
}

/** The days of a month on which the clocks of `zone` change. `month` is 1 to 12. */
export const clockChanges = (
  year: number,
  month: number,
  zone: TimeZoneId,
): readonly ClockNote[] => {
  const key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  // A change late on New Year's Eve is already next year's in UTC, and the other way round.
  return [year - 1, year, year + 1]
    .flatMap((each) => clockChangesOfYear(zone, each))
    .map((change): ClockNote => ({
      // The minute before the change: the day on which one goes to bed with it ahead.
      date: dateOf(instantToLocal(change.at - 60_000, zone)),
      direction: change.minutes > 0 ? 'forward' : 'back',
      minutes: Math.abs(change.minutes),
    }))
    .filter((note) => note.date.startsWith(key));
};
