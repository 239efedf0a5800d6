import { RRuleTemporal } from 'rrule-temporal';
import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { dayNumberOf } from '#shared/lib/plain-date.ts';
import { localToWallMinutes, wallMinutesToLocal } from '../dates/plain-date-time.ts';
import { instantToWallMinutes, wallMinutesToInstant } from '../dates/zone.ts';
import { weekdayOfDayNumber } from '#shared/lib/plain-date.ts';
import { WEEKDAYS, type RecurrenceRule } from './rule.ts';

/**
 * The one module that knows how rules repeat. Rules are expanded on the wall clock, as if in UTC, and each
 * wall time is then looked up in its zone. So an occurrence whose time the clocks skip is kept and shifted,
 * as RFC 5545 section 3.3.5 wants it, where expanding in the zone itself drops it.
 */

/** Epoch ms: from inclusive, to exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Recurrence {
  /** The time the rule names, before any shift: what a RECURRENCE-ID or an exception would name. */
  readonly nominal: PlainDateTime;
  /** The instant it starts, epoch ms. */
  readonly at: number;
}

const DAY_MINUTES = 1440;
const MINUTE = 60_000;

/** Last wall minute of a rule, inclusive; Infinity without an UNTIL. */
const untilMinutes = (rule: RecurrenceRule, zone: TimeZoneId): number => {
  const until = rule.until;
  if (until === null) return Infinity;
  const part = (from: number, length: number): number => Number(until.slice(from, from + length));
  const midnight = dayNumberOf(part(0, 4), part(4, 2), part(6, 2)) * DAY_MINUTES;
  if (until.length === 8) return midnight + DAY_MINUTES - 1;
  const minutes = midnight + part(9, 2) * 60 + part(11, 2);
  return until.endsWith('Z') ? instantToWallMinutes(minutes * MINUTE, zone) : minutes;
};

/** Days (relative to the first day of its week) that a weekly rule names, ascending. */
const weekOffsets = (rule: RecurrenceRule, startWeekday: number): readonly number[] => {
  const first = WEEKDAYS.indexOf(rule.wkst) + 1;
  const days =
    rule.freq === 'WEEKLY' && rule.byDay !== null
      ? rule.byDay.map((day) => WEEKDAYS.indexOf(day) + 1)
      : [startWeekday];
  return days.map((day) => (day - first + 7) % 7).sort((a, b) => a - b);
};

/** Counts days: the n-th occurrence of a plain weekly or daily rule is arithmetic, however far away. */
const expandPlain = (
  rule: RecurrenceRule,
  start: number,
  from: number,
  to: number,
): readonly number[] => {
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

const toUtcText = (minutes: number): string =>
  `${wallMinutesToLocal(minutes).replaceAll(/[-:]/g, '')}00Z`;

/** Rules by library instance: built once, since a month is asked for again and again. */
const librariesByRule = new Map<string, RRuleTemporal>();

const libraryFor = (rule: RecurrenceRule, start: number): RRuleTemporal => {
  const withoutUntil = rule.text
    .split(';')
    .filter((part) => !part.startsWith('UNTIL='))
    .join(';');
  const key = `${start} ${withoutUntil}`;
  const known = librariesByRule.get(key);
  if (known !== undefined) return known;
  const made = new RRuleTemporal({
    rruleString: `DTSTART:${toUtcText(start)}\nRRULE:${withoutUntil}`,
    maxIterations: 20_000,
    maxCandidateEvaluations: 200_000,
  });
  if (librariesByRule.size >= 500) librariesByRule.clear();
  librariesByRule.set(key, made);
  return made;
};

/** Everything else a rule can say. A rule that can't be satisfied in time yields nothing. */
const expandByLibrary = (
  rule: RecurrenceRule,
  start: number,
  from: number,
  to: number,
): readonly number[] => {
  if (to <= start) return [];
  try {
    return libraryFor(rule, start)
      .between(new Date(Math.max(from, start) * MINUTE), new Date(to * MINUTE), true)
      .map((found) => Math.round(found.epochMilliseconds / MINUTE))
      .filter((minutes) => minutes < to);
  } catch {
    return [];
  }
};

/**
 * Occurrences of `rule` whose start lies in `window`, ascending. `start` is the first one's local time in
 * `zone`; occurrences named in `except` (nominal local times) are left out.
 */
export const expandRule = (
  rule: RecurrenceRule,
  start: PlainDateTime,
  zone: TimeZoneId,
  window: Window,
  except: readonly PlainDateTime[] = [],
): readonly Recurrence[] => {
  const first = localToWallMinutes(start);
  // A day on either side: a wall time and its instant may fall on different sides of the window's edge.
  const from = instantToWallMinutes(window.from, zone) - DAY_MINUTES;
  const to = Math.min(
    instantToWallMinutes(window.to, zone) + DAY_MINUTES,
    untilMinutes(rule, zone) + 1,
  );
  if (to <= first || to <= from) return [];
  const found = rule.plain
    ? expandPlain(rule, first, from, to)
    : expandByLibrary(rule, first, from, to);
  return found
    .map((minutes) => ({
      nominal: wallMinutesToLocal(minutes),
      at: wallMinutesToInstant(minutes, zone),
    }))
    .filter(
      (each) => each.at >= window.from && each.at < window.to && !except.includes(each.nominal),
    );
};
