import {
  dayNumberOf,
  dayNumberToDate,
  daysInMonth,
  digitsAt,
  monthNumberOf,
  weekdayOfDayNumber,
  yearOf,
} from '#shared/lib/plain-date.ts';
import type { RuleExpander } from './rare-rules.ts';
import { WEEKDAYS, type RecurrenceRule } from './rule.ts';

/** The n-th occurrence of a plain rule is arithmetic, however far away. */

const DAY_MINUTES = 1440;

/** Days (relative to the first day of its week) that a weekly rule names, ascending. */
const weekOffsets = (rule: RecurrenceRule, startWeekday: number): readonly number[] => {
  const first = WEEKDAYS.indexOf(rule.wkst) + 1;
  const days =
    rule.freq === 'WEEKLY' && rule.byDay !== null
      ? rule.byDay.map((day) => WEEKDAYS.indexOf(day) + 1)
      : [startWeekday];
  return days.map((day) => (day - first + 7) % 7).sort((a, b) => a - b);
};

const expandByDays: RuleExpander = (rule, start, from, to) => {
  const startDay = Math.floor(start / DAY_MINUTES);
  const time = start - startDay * DAY_MINUTES;
  const isWeekly = rule.freq === 'WEEKLY';
  const weekday = weekdayOfDayNumber(startDay);
  const offsets = isWeekly ? weekOffsets(rule, weekday) : [0];
  const sinceWeekStart = isWeekly ? (weekday - (WEEKDAYS.indexOf(rule.wkst) + 1) + 7) % 7 : 0;
  const anchor = startDay - sinceWeekStart;
  const period = rule.interval * (isWeekly ? 7 : 1);
  const skipped = offsets.filter((offset) => offset < sinceWeekStart).length;

  const found: number[] = [];
  const firstDay = Math.floor(from / DAY_MINUTES);
  let turn = Math.max(0, Math.floor((firstDay - anchor) / period));
  for (; ; turn += 1) {
    for (const [index, offset] of offsets.entries()) {
      const place = turn * offsets.length + index - skipped;
      const minutes = (anchor + turn * period + offset) * DAY_MINUTES + time;
      if (minutes >= to || (rule.count !== null && place >= rule.count)) return found;
      if (place >= 0 && minutes >= from) found.push(minutes);
    }
  }
};

/** Months since year 0. */
const monthOf = (dayNumber: number): number => {
  const date = dayNumberToDate(dayNumber);
  return yearOf(date) * 12 + monthNumberOf(date) - 1;
};

/** The same day of a month or year; where that day doesn't exist, nothing happens, and nothing is counted. */
const expandByMonths: RuleExpander = (rule, start, from, to) => {
  const startDay = Math.floor(start / DAY_MINUTES);
  const time = start - startDay * DAY_MINUTES;
  const date = dayNumberToDate(startDay);
  const day = digitsAt(date, 8, 2);
  const firstMonth = monthOf(startDay);
  const step = rule.interval * (rule.freq === 'YEARLY' ? 12 : 1);
  // A counted rule is counted from its beginning: at most some thousand steps.
  const ahead = Math.floor((monthOf(Math.floor(from / DAY_MINUTES)) - firstMonth) / step);
  let turn = rule.count === null ? Math.max(0, ahead) : 0;
  let left = rule.count ?? Infinity;

  const found: number[] = [];
  for (; left > 0; turn += 1) {
    const month = firstMonth + turn * step;
    const year = Math.floor(month / 12);
    if (dayNumberOf(year, (month % 12) + 1, 1) * DAY_MINUTES >= to) break;
    if (day > daysInMonth(year, (month % 12) + 1)) continue;
    const minutes = dayNumberOf(year, (month % 12) + 1, day) * DAY_MINUTES + time;
    if (minutes >= to) break;
    if (minutes >= from) found.push(minutes);
    left -= 1;
  }
  return found;
};

export const expandPlainRule: RuleExpander = (rule, start, from, to) =>
  (rule.freq === 'DAILY' || rule.freq === 'WEEKLY' ? expandByDays : expandByMonths)(
    rule,
    start,
    from,
    to,
  );
