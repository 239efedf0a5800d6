import type { PlainDate } from '#shared/lib/identifiers.ts';
import {
  dayNumberOf,
  dayNumberToDate,
  daysInMonth,
  weekdayOfDayNumber,
} from '#shared/lib/plain-date.ts';
import type { DaySpan } from '../occurrences.ts';

/** A month on paper: whole weeks of dates. Dates, not instants: no zone is asked. */

/** ISO weekday a week starts on: 1 Monday … 7 Sunday. */
export type WeekStart = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface GridDay {
  readonly date: PlainDate;
  /** 1 to 31. */
  readonly day: number;
  /** False for the days of neighbouring months that fill the first and last week. */
  readonly inMonth: boolean;
}

export interface MonthGrid extends DaySpan {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Four to six weeks of seven days. */
  readonly weeks: readonly (readonly GridDay[])[];
}

export const monthGrid = (year: number, month: number, weekStart: WeekStart): MonthGrid => {
  const firstOfMonth = dayNumberOf(year, month, 1);
  const days = daysInMonth(year, month);
  const lead = (weekdayOfDayNumber(firstOfMonth) - weekStart + 7) % 7;
  const first = firstOfMonth - lead;
  const weekCount = Math.ceil((lead + days) / 7);
  const weeks = Array.from({ length: weekCount }, (_, week) =>
    Array.from({ length: 7 }, (__, column): GridDay => {
      const dayNumber = first + week * 7 + column;
      const date = dayNumberToDate(dayNumber);
      const offset = dayNumber - firstOfMonth;
      return { date, day: Number(date.slice(8)), inMonth: offset >= 0 && offset < days };
    }),
  );
  return {
    year,
    month,
    weeks,
    first: dayNumberToDate(first),
    last: dayNumberToDate(first + weekCount * 7 - 1),
  };
};
