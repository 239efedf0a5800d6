import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import { PLAN_DAYS, type PlanField } from '#shared/domain/calendar/kinds.ts';
import type { PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';
import { dateTextToDate } from './date-text.ts';
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
  readonly isTentative: boolean;
  readonly isWeekly: boolean;
  readonly weeklyUntil: string;
}

export interface PlanTimes {
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
  readonly isAllDay: boolean;
  readonly weeklyUntil: PlainDate | null;
}

export type FormField = PlanField | 'day' | 'from' | 'until' | 'untilDay' | 'weeklyUntil';
export type FormProblem =
  | 'day-unreadable'
  | 'time-unreadable'
  | 'ends-before-start'
  | 'ends-too-late'
  | 'weekly-ends-before-start'
  | 'weekly-overlaps'
  | 'too-long'
  | 'not-text';
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

  const weeklyUntil =
    values.isWeekly && values.weeklyUntil.trim() !== ''
      ? dateTextToDate(values.weeklyUntil, today, locale)
      : null;
  if (values.isWeekly && values.weeklyUntil.trim() !== '' && weeklyUntil === null) {
    problems.weeklyUntil = 'day-unreadable';
  }
  if (day === null || endDay === null || from === null || until === null) {
    return { times: null, problems };
  }

  const start = `${day}T${minutesToTimeText(from)}`;
  const end = `${endDay}T${minutesToTimeText(until)}`;
  if (endDay < day || (end <= start && !values.isAllDay)) problems.untilDay = 'ends-before-start';
  else if (daysBetween(day, endDay) > PLAN_DAYS) problems.untilDay = 'ends-too-late';
  else if (values.isWeekly && daysBetween(day, endDay) > 6) problems.untilDay = 'weekly-overlaps';
  if (weeklyUntil !== null && weeklyUntil < day) problems.weeklyUntil = 'weekly-ends-before-start';

  const isReadable = Object.keys(problems).length === 0;
  return {
    times: isReadable ? { start, end, isAllDay: values.isAllDay, weeklyUntil } : null,
    problems,
  };
};
