import type { IntlShape } from 'react-intl';
import type { GridDay, WeekStart } from '#shared/domain/calendar/layout/month-grid.ts';
import type { DaySpan, Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { addDays, monthNumberOf, weekdayOf } from '#shared/lib/plain-date.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addMonths } from '../grid/grid-keys.ts';
import {
  longestMonthWords,
  monthWords,
  shortDayWords,
  spanOfDaysWords,
} from '../words/plan-words.ts';

export type ViewKind = 'month' | 'week' | 'day' | 'agenda';

/** The key that opens each, outside of text. */
export const viewByKey: Readonly<Record<string, ViewKind>> = {
  m: 'month',
  w: 'week',
  d: 'day',
  a: 'agenda',
};

/** The same place in the next or previous sheet of a view. */
export const stepIn = (view: ViewKind, date: PlainDate, steps: number): PlainDate => {
  switch (view) {
    case 'week':
      return addDays(date, 7 * steps);
    case 'day':
      return addDays(date, steps);
    default:
      return addMonths(date, steps);
  }
};

/** The days that stand side by side: a week, or one. */
export const daysOf = (
  view: 'week' | 'day',
  focused: PlainDate,
  weekStart: WeekStart,
): readonly GridDay[] => {
  const lead = view === 'day' ? 0 : (weekdayOf(focused) - weekStart + 7) % 7;
  const month = monthNumberOf(focused);
  return Array.from({ length: view === 'day' ? 1 : 7 }, (_, index) => {
    const date = addDays(focused, index - lead);
    return { date, day: Number(date.slice(8)), inMonth: monthNumberOf(date) === month };
  });
};

/** What of a month's sheet touches some days of it. */
export const occurrencesOn = (
  occurrences: readonly Occurrence[],
  { first, last }: DaySpan,
): readonly Occurrence[] =>
  occurrences.filter(({ start, end, plan }) => {
    const lastDay = dateOf(end);
    const isOverBefore =
      plan.allDay !== true && end > start && end.endsWith('T00:00') && lastDay === first;
    return dateOf(start) <= last && lastDay >= first && !isOverBefore;
  });

export const titleWords = (
  intl: IntlShape,
  view: ViewKind,
  focused: PlainDate,
  days: DaySpan,
  today: PlainDate,
): string => {
  switch (view) {
    case 'week':
      return spanOfDaysWords(intl, days.first, days.last, today);
    case 'day':
      return shortDayWords(intl, focused, today);
    default:
      return monthWords(intl, focused, today);
  }
};

/** What the arrows beside the title leave room for, so that they stay under the pointer. */
export const longestTitleWords = (intl: IntlShape, view: ViewKind): string | undefined =>
  view === 'month' || view === 'agenda' ? longestMonthWords(intl) : undefined;
