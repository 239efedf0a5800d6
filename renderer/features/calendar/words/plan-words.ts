import type { IntlShape } from 'react-intl';
import { daysBetween, dateToDayNumber } from '#shared/lib/plain-date.ts';
import { dateOf, timeOf } from '#shared/domain/dates/plain-date-time.ts';
import type { SharedPlan } from '#shared/domain/calendar/kinds.ts';
import type { PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';
import { timeTextToMinutes } from '../form/time-text.ts';

/** A date or a wall-clock time as Intl wants it: midnight UTC stands for the date, so no zone can move it. */
const asUtc = (date: PlainDate): Date => new Date(dateToDayNumber(date) * 86_400_000);

export const monthWords = (intl: IntlShape, month: PlainDate, today: PlainDate): string =>
  intl.formatDate(asUtc(month), {
    month: 'long',
    timeZone: 'UTC',
    ...(month.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });

export const wholeMonthWords = (intl: IntlShape, month: PlainDate): string =>
  intl.formatDate(asUtc(month), { month: 'long', year: 'numeric', timeZone: 'UTC' });

const longestMonths = new Map<string, string>();

/** The longest title a month can have in this language, its year included: one turns over New Year too. */
export const longestMonthWords = (intl: IntlShape): string => {
  const known = longestMonths.get(intl.locale);
  if (known !== undefined) return known;
  const titles = Array.from({ length: 12 }, (_, index) =>
    wholeMonthWords(intl, `2000-${String(index + 1).padStart(2, '0')}-01`),
  );
  const longest = titles.reduce((most, title) => (title.length > most.length ? title : most));
  longestMonths.set(intl.locale, longest);
  return longest;
};

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** A month asks forty times: kept by name, the format is found without describing it anew. */
const dayFormat = (locale: string, isThisYear: boolean): Intl.DateTimeFormat => {
  const name = isThisYear ? locale : `${locale} with year`;
  const format =
    dayFormats.get(name) ??
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(isThisYear ? {} : { year: 'numeric' }),
    });
  dayFormats.set(name, format);
  return format;
};

/** "Thursday, 15 October", with the year when it is not this one. */
export const fullDayWords = (intl: IntlShape, date: PlainDate, today: PlainDate): string =>
  dayFormat(intl.locale, date.slice(0, 4) === today.slice(0, 4)).format(asUtc(date));

/** "Today", "Tomorrow", "Yesterday", else the full day; in small letters inside a sentence. */
export const dayWords = (
  intl: IntlShape,
  date: PlainDate,
  today: PlainDate,
  place: 'start' | 'inside' = 'start',
): string => {
  const days = daysBetween(today, date);
  if (days < -1 || days > 1) return fullDayWords(intl, date, today);
  const name = days === 0 ? 'today' : days > 0 ? 'tomorrow' : 'yesterday';
  return intl.formatMessage({ id: 'calendar.day' }, { name, place });
};

export const weekdayWords = (
  intl: IntlShape,
  date: PlainDate,
  width: 'long' | 'short' = 'long',
): string => intl.formatDate(asUtc(date), { weekday: width, timeZone: 'UTC' });

const wordsByTime = new Map<string, string>();

/** A wall-clock time in the language's way. There are 1,440 of them, so each is asked of Intl once. */
export const timeWords = (intl: IntlShape, local: PlainDateTime): string => {
  const time = timeOf(local);
  const key = `${intl.locale} ${time}`;
  const known = wordsByTime.get(key);
  if (known !== undefined) return known;
  const words = intl.formatTime(new Date((timeTextToMinutes(time) ?? 0) * 60_000), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  wordsByTime.set(key, words);
  return words;
};

/** "17", "17:30": for "busy 17–18" in a narrow day. */
const shortTime = (intl: IntlShape, local: PlainDateTime): string =>
  timeWords(intl, local).replace(/[:.]00(?=\D*$)/u, '');

export const busySpanWords = (
  intl: IntlShape,
  plan: Pick<SharedPlan, 'start' | 'end' | 'allDay'>,
): string =>
  plan.allDay === true || dateOf(plan.start) !== dateOf(plan.end)
    ? ''
    : `${shortTime(intl, plan.start)}–${shortTime(intl, plan.end)}`;

type When = Pick<SharedPlan, 'start' | 'end'> & { readonly allDay?: boolean };

/** "19:30 to 21:30", without the day. */
export const timesWords = (intl: IntlShape, plan: When): string =>
  plan.allDay === true
    ? intl.formatMessage({ id: 'calendar.span.allDay' })
    : intl.formatMessage(
        { id: 'calendar.span.times' },
        { from: timeWords(intl, plan.start), until: timeWords(intl, plan.end) },
      );

/** From when to when, in words near today, as the start of a sentence. */
export const spanWords = (intl: IntlShape, plan: When, today: PlainDate): string => {
  const [first, last] = [dateOf(plan.start), dateOf(plan.end)];
  const day = dayWords(intl, first, today);
  if (first === last) {
    const times = timesWords(intl, plan);
    return intl.formatMessage({ id: 'calendar.span.oneDay' }, { day, times });
  }
  const lastDay = dayWords(intl, last, today, 'inside');
  if (plan.allDay === true) {
    return intl.formatMessage({ id: 'calendar.span.wholeDays' }, { day, lastDay });
  }
  const from = timeWords(intl, plan.start);
  const until = timeWords(intl, plan.end);
  return intl.formatMessage({ id: 'calendar.span.moreDays' }, { day, lastDay, from, until });
};

/** "Thu 15 October": the title of one day. */
export const shortDayWords = (intl: IntlShape, date: PlainDate, today: PlainDate): string =>
  intl.formatDate(asUtc(date), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });

/** "12–18 October": the title of a week. */
export const spanOfDaysWords = (
  intl: IntlShape,
  first: PlainDate,
  last: PlainDate,
  today: PlainDate,
): string =>
  intl.formatDateTimeRange(asUtc(first), asUtc(last), {
    day: 'numeric',
    month: first.slice(0, 7) === last.slice(0, 7) ? 'long' : 'short',
    timeZone: 'UTC',
    ...(last.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });

/** A full hour beside the grid: "19:00". */
export const hourWords = (intl: IntlShape, hour: number): string =>
  timeWords(intl, `2000-01-01T${String(hour).padStart(2, '0')}:00`);
