import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import { PLAN_DAYS, type PlanField } from '#shared/domain/calendar/kinds.ts';
import type { SeriesScope } from '#shared/domain/calendar/own-series.ts';
import type { RepeatChoice } from '#shared/domain/calendar/repeat-choice.ts';
import type { PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { dateTextToDate } from '#renderer/ui/controls/date-text.ts';
import { minutesToTimeText, timeTextToMinutes } from './time-text.ts';

/** What stands in the form, as typed. */
export interface PlanFormValues {
  readonly words: Readonly<Record<PlanField, string>>;
  /** Chosen in place of a title; counts only while none is written. */
  readonly isMyTime: boolean;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  /** Empty: the same day, or the next one when the plan ends earlier than it starts. */
  readonly untilDay: string;
  readonly isAllDay: boolean;
  /** On whose clock the times are meant. */
  readonly zone: TimeZoneId;
  readonly isTentative: boolean;
  readonly isRepeating: boolean;
  readonly rhythm: Rhythm;
  readonly lastOn: string;
  /** Of one of a series: how far a change reaches. */
  readonly scope: SeriesScope;
}

/** How often something that repeats does so. */
export type Rhythm = Omit<RepeatChoice, 'lastDay'>;

export interface PlanTimes {
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
  readonly isAllDay: boolean;
  readonly lastOn: PlainDate | null;
}

export type FormField = PlanField | 'day' | 'from' | 'until' | 'untilDay' | 'lastOn';
export type FormProblem =
  | 'day-unreadable'
  | 'time-unreadable'
  | 'ends-before-start'
  | 'ends-too-late'
  | 'last-before-first'
  | 'overlaps';
export type FormProblems = Readonly<Partial<Record<FormField, FormProblem>>>;

/** Day of the end: what was typed, or else what the two times say. null where it can't be read. */
export const endDayOf = (
  values: PlanFormValues,
  day: PlainDate,
  today: PlainDate,
  locale: string,
): PlainDate | null => {
  if (values.untilDay.trim() !== '') return dateTextToDate(values.untilDay, today, locale);
  if (values.isAllDay) return day;
  const from = timeTextToMinutes(values.from);
  const until = timeTextToMinutes(values.until);
  return from !== null && until !== null && until <= from ? addDays(day, 1) : day;
};

/** Neither a word nor the choice to give none: asked about, so that "my time" is never an accident. */
export const isTitleMissing = ({ words, isMyTime }: PlanFormValues): boolean =>
  words.title.trim() === '' && !isMyTime;

/** The fewest days between two of them: longer ones would overlap themselves. */
const leastDays = ({ kind, every, days }: Rhythm): number => {
  switch (kind) {
    case 'daily':
      return every;
    case 'weekly':
      return days.length > 1 ? 1 : 7 * every;
    default:
      return 28;
  }
};

interface ReadForm {
  readonly times: PlanTimes | null;
  readonly problems: FormProblems;
}

/** The days and times of a form, or what can't be read, field by field. Whole days end with 00:00 of the last one. */
export const readFormTimes = (
  values: PlanFormValues,
  today: PlainDate,
  locale: string,
): ReadForm => {
  const problems: Partial<Record<FormField, FormProblem>> = {};
  const day = dateTextToDate(values.day, today, locale);
  const from = values.isAllDay ? 0 : timeTextToMinutes(values.from);
  const until = values.isAllDay ? 0 : timeTextToMinutes(values.until);
  if (day === null) problems.day = 'day-unreadable';
  if (from === null) problems.from = 'time-unreadable';
  if (until === null) problems.until = 'time-unreadable';
  const endDay = day === null ? null : endDayOf(values, day, today, locale);
  if (day !== null && endDay === null) problems.untilDay = 'day-unreadable';

  const lastOn =
    values.isRepeating && values.lastOn.trim() !== ''
      ? dateTextToDate(values.lastOn, today, locale)
      : null;
  if (values.isRepeating && values.lastOn.trim() !== '' && lastOn === null) {
    problems.lastOn = 'day-unreadable';
  }
  if (day === null || endDay === null || from === null || until === null) {
    return { times: null, problems };
  }

  const start = `${day}T${minutesToTimeText(from)}`;
  const end = `${endDay}T${minutesToTimeText(until)}`;
  if (endDay < day || (end <= start && !values.isAllDay)) problems.untilDay = 'ends-before-start';
  else if (daysBetween(day, endDay) > PLAN_DAYS) problems.untilDay = 'ends-too-late';
  else if (values.isRepeating && daysBetween(day, endDay) >= leastDays(values.rhythm)) {
    problems.untilDay = 'overlaps';
  }
  if (lastOn !== null && lastOn < day) problems.lastOn = 'last-before-first';

  const isReadable = Object.keys(problems).length === 0;
  return {
    times: isReadable ? { start, end, isAllDay: values.isAllDay, lastOn } : null,
    problems,
  };
};
