import type { IntlShape } from 'react-intl';
import {
  placeInMonth,
  ruleToChoice,
  type RepeatChoice,
} from '#shared/domain/calendar/repeat-choice.ts';
import { WEEKDAYS, type Weekday } from '#shared/domain/calendar/rule.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { fullDayWords, weekdayWords } from './plan-words.ts';

/** 5 January 2026 is a Monday: a date for each weekday to be named by. */
const namedBy = (day: Weekday): PlainDate => addDays('2026-01-05', WEEKDAYS.indexOf(day));

/** "every second week on Monday and Thursday": inside a sentence. `day` is one of them. */
export const rhythmWords = (
  intl: IntlShape,
  { kind, every, days }: Omit<RepeatChoice, 'lastDay'>,
  day: PlainDate,
  at: 'start' | 'inside' = 'inside',
): string => {
  const weekday = weekdayWords(intl, day);
  switch (kind) {
    case 'daily':
      return intl.formatMessage({ id: 'calendar.rhythm.daily' }, { at, every });
    case 'weekly': {
      const names = days.map((each) => weekdayWords(intl, namedBy(each)));
      const on = names.length === 0 ? weekday : intl.formatList(names);
      return intl.formatMessage({ id: 'calendar.rhythm.weekly' }, { at, every, on });
    }
    case 'monthly':
      return intl.formatMessage(
        { id: 'calendar.rhythm.monthly' },
        { at, every, day: Number(day.slice(8, 10)) },
      );
    case 'monthly-weekday':
      return intl.formatMessage(
        { id: 'calendar.rhythm.monthlyWeekday' },
        { at, every, place: String(placeInMonth(day)), weekday },
      );
    case 'yearly':
      return intl.formatMessage({ id: 'calendar.rhythm.yearly' }, { at, every });
  }
};

/** How a plan repeats, without its end; a rule that says more is named as such and never guessed at. */
export const ruleWords = (
  intl: IntlShape,
  rrule: string,
  start: PlainDate,
  at: 'start' | 'inside' = 'inside',
): string => {
  const choice = ruleToChoice(rrule, start);
  return choice === null
    ? intl.formatMessage({ id: 'calendar.rhythm.other' }, { at })
    : rhythmWords(intl, choice, start, at);
};

/** The last day of a rule that has one and can be said; null for no end. */
export const lastDayOfRule = (rrule: string, start: PlainDate): PlainDate | null =>
  ruleToChoice(rrule, start)?.lastDay ?? null;

/** The same with its end: "every Thursday until 17 December". */
export const wholeRuleWords = (
  intl: IntlShape,
  rrule: string,
  start: PlainDate,
  today: PlainDate,
): string => {
  const rhythm = ruleWords(intl, rrule, start);
  const last = lastDayOfRule(rrule, start);
  return last === null
    ? rhythm
    : intl.formatMessage(
        { id: 'calendar.rhythm.until' },
        { rhythm, last: fullDayWords(intl, last, today) },
      );
};
