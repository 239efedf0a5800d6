import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { dayNumberOf } from '#shared/lib/plain-date.ts';
import { localToWallMinutes, wallMinutesToLocal } from '../dates/plain-date-time.ts';
import { instantToWallMinutes, wallMinutesToInstant } from '../dates/zone.ts';
import { expandPlainRule } from './plain-rules.ts';
import { rareRuleExpander } from './rare-rules.ts';
import type { RecurrenceRule } from './rule.ts';

/**
 * How rules repeat; what can't be counted is searched by a library (rare-rules.ts). Rules are expanded on the wall clock, as if in UTC, and each
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

const withCount = (rule: RecurrenceRule, count: number): RecurrenceRule => ({
  ...rule,
  count,
  text: rule.text.replace(/COUNT=\d+/, `COUNT=${count}`),
});

const expandWall = (
  rule: RecurrenceRule,
  start: number,
  from: number,
  to: number,
): readonly number[] => (rule.plain ? expandPlainRule : rareRuleExpander())(rule, start, from, to);

const syncedRules = new Map<string, boolean>();

/** Whether the rule itself names the start; remembered, since a month is asked for again and again. */
const isSynced = (rule: RecurrenceRule, start: number): boolean => {
  const key = `${start} ${rule.text}`;
  const known = syncedRules.get(key);
  if (known !== undefined) return known;
  const synced = expandWall(rule, start, start, start + 1).includes(start);
  if (syncedRules.size >= 2_000) syncedRules.clear();
  syncedRules.set(key, synced);
  return synced;
};

/**
 * Wall minutes of a rule from `from` up to `to` (exclusive), ascending. The start counts as the first
 * occurrence even where the rule doesn't name it (RFC 5545 section 3.8.5.3, as in its "Friday the 13th").
 */
const wallsOfRule = (
  rule: RecurrenceRule,
  start: number,
  from: number,
  to: number,
): readonly number[] => {
  if (to <= start) return [];
  if (isSynced(rule, start)) return expandWall(rule, start, from, to);
  const later =
    rule.count === null
      ? expandWall(rule, start, from, to)
      : rule.count > 1
        ? expandWall(withCount(rule, rule.count - 1), start, from, to)
        : [];
  return start >= from ? [start, ...later] : later;
};

/** What repeats, and what is added to it or left out by name. */
export interface Series {
  /** null: the dates alone. */
  readonly rule: RecurrenceRule | null;
  /** The first one's local time in the zone. */
  readonly start: PlainDateTime;
  /** RDATE: further nominal starts. */
  readonly added?: readonly PlainDateTime[];
  /** EXDATE: nominal starts that don't happen. */
  readonly except?: readonly PlainDateTime[];
}

/**
 * Occurrences of a series whose start lies in `window`, ascending, each nominal start once. A rule that
 * isn't plain needs `rareRulesFor` first.
 */
export const expandSeries = (
  { rule, start, added = [], except = [] }: Series,
  zone: TimeZoneId,
  window: Window,
): readonly Recurrence[] => {
  const first = localToWallMinutes(start);
  // A day on either side: a wall time and its instant may fall on different sides of the window's edge.
  const from = instantToWallMinutes(window.from, zone) - DAY_MINUTES;
  const to = instantToWallMinutes(window.to, zone) + DAY_MINUTES;
  const regular =
    rule === null
      ? [first]
      : wallsOfRule(rule, first, from, Math.min(to, untilMinutes(rule, zone) + 1));
  const walls =
    added.length === 0
      ? regular
      : [...new Set([...regular, ...added.map(localToWallMinutes)])].sort((a, b) => a - b);
  const left = except.length === 0 ? null : new Set(except);
  return walls
    .map((minutes) => ({
      nominal: wallMinutesToLocal(minutes),
      at: wallMinutesToInstant(minutes, zone),
    }))
    .filter(
      ({ at, nominal }) => at >= window.from && at < window.to && left?.has(nominal) !== true,
    );
};

/** How many occurrences a rule has before a nominal start. */
export const countBefore = (
  rule: RecurrenceRule,
  start: PlainDateTime,
  before: PlainDateTime,
): number => {
  const first = localToWallMinutes(start);
  return wallsOfRule(rule, first, first, localToWallMinutes(before)).length;
};
