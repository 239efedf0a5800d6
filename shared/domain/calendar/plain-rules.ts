import {
  dayNumberOf,
  dayNumberToDate,
  dayOfMonth,
  daysInMonth,
  monthNumberOf,
  weekdayOfDayNumber,
  yearOf,
} from '#shared/lib/plain-date.ts';
import type { RuleExpander } from './rare-rules.ts';
import { WEEKDAYS, type NamedDay, type RecurrenceRule } from './rule.ts';

/**
 * Rules as arithmetic on day numbers: the turns of a rule (its days, weeks, months or years) are counted, so
 * that whatever month is asked for is gone to at once, however far it is from the start.
 */

const DAY_MINUTES = 1440;

/** What a rule asks of one of its turns. Days are day numbers, ascending, each once. */
interface Turns {
  /** The turn in which a day lies, or the one before. */
  readonly turnOf: (day: number) => number;
  /** No day of the turn is earlier. */
  readonly beginOf: (turn: number) => number;
  readonly daysOf: (turn: number) => readonly number[];
  /** How many days every turn has, where all have the same; else null. */
  readonly each: number | null;
}

const isNamed = (named: readonly NamedDay[] | null, day: number): boolean =>
  named?.some(({ weekday }) => weekday === weekdayOfDayNumber(day)) !== false;

/** The days of a stretch that are named by weekday, some by their place: `2MO`, `-1FR`. */
const namedDays = (named: readonly NamedDay[], first: number, length: number): number[] => {
  const found: number[] = [];
  for (const { weekday, nth } of named) {
    const ahead = (weekday - weekdayOfDayNumber(first) + 7) % 7;
    const many = Math.ceil((length - ahead) / 7);
    if (nth === null) for (let at = 0; at < many; at += 1) found.push(first + ahead + at * 7);
    else if (Math.abs(nth) <= many)
      found.push(first + ahead + (nth > 0 ? nth - 1 : many + nth) * 7);
  }
  return found;
};

/** Table of RFC 5545, page 44: what BYMONTHDAY and BYDAY make of a month. `day` is the start's own. */
const daysOfMonth = (rule: RecurrenceRule, month: number, day: number): number[] => {
  const { byMonth, byMonthDay, named } = rule;
  const year = Math.floor(month / 12);
  const number = (month % 12) + 1;
  if (byMonth?.includes(number) === false) return [];
  const length = daysInMonth(year, number);
  const first = dayNumberOf(year, number, 1);
  if (byMonthDay === null && named !== null) return namedDays(named, first, length);
  return (byMonthDay ?? [day])
    .map((each) => (each > 0 ? each : length + 1 + each))
    .filter((each) => each >= 1 && each <= length)
    .map((each) => first + each - 1)
    .filter((each) => isNamed(named, each));
};

const daysOfYear = (rule: RecurrenceRule, year: number, date: string): number[] => {
  const { byMonth, byMonthDay, named } = rule;
  if (named !== null && byMonth === null && byMonthDay === null) {
    const first = dayNumberOf(year, 1, 1);
    return namedDays(named, first, dayNumberOf(year + 1, 1, 1) - first);
  }
  const every = byMonthDay === null ? [monthNumberOf(date)] : MONTHS;
  return (byMonth ?? every).flatMap((month) =>
    daysOfMonth(rule, year * 12 + month - 1, dayOfMonth(date)),
  );
};

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const inOrder = (days: readonly number[]): readonly number[] =>
  days.length < 2 ? days : [...new Set(days)].sort((a, b) => a - b);

/** Months since year 0. */
const monthOf = (day: number): number => {
  const date = dayNumberToDate(day);
  return yearOf(date) * 12 + monthNumberOf(date) - 1;
};

const turnsOfMonths = (rule: RecurrenceRule, startDay: number): Turns => {
  const date = dayNumberToDate(startDay);
  const isYearly = rule.freq === 'YEARLY';
  const step = rule.interval * (isYearly ? 12 : 1);
  const anchor = isYearly ? yearOf(date) * 12 : monthOf(startDay);
  const monthAt = (turn: number) => anchor + turn * step;
  return {
    turnOf: (day) => Math.floor((monthOf(day) - anchor) / step),
    beginOf: (turn) => dayNumberOf(Math.floor(monthAt(turn) / 12), (monthAt(turn) % 12) + 1, 1),
    daysOf: (turn) =>
      inOrder(
        isYearly
          ? daysOfYear(rule, Math.floor(monthAt(turn) / 12), date)
          : daysOfMonth(rule, monthAt(turn), dayOfMonth(date)),
      ),
    each: null,
  };
};

const turnsOfDays = (rule: RecurrenceRule, startDay: number): Turns => {
  const { byMonth, byMonthDay, named } = rule;
  const isWeekly = rule.freq === 'WEEKLY';
  const firstOfWeek = WEEKDAYS.indexOf(rule.wkst) + 1;
  const placeInWeek = (weekday: number) => (weekday - firstOfWeek + 7) % 7;
  const own = weekdayOfDayNumber(startDay);
  const offsets = isWeekly
    ? inOrder((named?.map(({ weekday }) => weekday) ?? [own]).map(placeInWeek))
    : [0];
  const anchor = isWeekly ? startDay - placeInWeek(own) : startDay;
  const step = rule.interval * (isWeekly ? 7 : 1);
  const isAsked = (day: number): boolean => {
    if (!isWeekly && !isNamed(named, day)) return false;
    if (byMonth === null && byMonthDay === null) return true;
    const month = monthOf(day);
    if (byMonth?.includes((month % 12) + 1) === false) return false;
    return byMonthDay === null || daysOfMonth(rule, month, 0).includes(day);
  };
  const isEvery = byMonth === null && byMonthDay === null && (isWeekly || named === null);
  const daysOf = (turn: number) => offsets.map((offset) => anchor + turn * step + offset);
  return {
    turnOf: (day) => Math.floor((day - anchor) / step),
    beginOf: (turn) => anchor + turn * step,
    daysOf: isEvery ? daysOf : (turn) => daysOf(turn).filter(isAsked),
    each: isEvery ? offsets.length : null,
  };
};

/** BYSETPOS: the days at these places of a turn, from its end where negative. */
const daysAtPlaces = (days: readonly number[], places: readonly number[]): readonly number[] =>
  inOrder(places.flatMap((place) => days.at(place > 0 ? place - 1 : place) ?? []));

export const expandPlainRule: RuleExpander = (rule, start, from, to) => {
  const startDay = Math.floor(start / DAY_MINUTES);
  const time = start - startDay * DAY_MINUTES;
  const { bySetPos, count } = rule;
  const isByDays = rule.freq === 'DAILY' || rule.freq === 'WEEKLY';
  const turns = (isByDays ? turnsOfDays : turnsOfMonths)(rule, startDay);
  const daysOf = (turn: number) =>
    bySetPos === null ? turns.daysOf(turn) : daysAtPlaces(turns.daysOf(turn), bySetPos);

  const ahead = Math.max(0, turns.turnOf(Math.floor(from / DAY_MINUTES)));
  const each = bySetPos === null ? turns.each : null;
  // A rule with a COUNT is counted from its beginning, turn by turn where they differ: some thousand at most.
  let turn = count === null || each !== null ? ahead : 0;
  const before = daysOf(0).filter((day) => day < startDay).length;
  let left = count === null ? Infinity : count - (turn === 0 ? 0 : turn * (each ?? 0) - before);

  const found: number[] = [];
  for (; left > 0 && turns.beginOf(turn) * DAY_MINUTES < to; turn += 1) {
    for (const day of daysOf(turn)) {
      const minutes = day * DAY_MINUTES + time;
      if (minutes >= to || left <= 0) return found;
      if (day < startDay) continue;
      if (minutes >= from) found.push(minutes);
      left -= 1;
    }
  }
  return found;
};
