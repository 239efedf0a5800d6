import { ok, type Result } from '#shared/lib/result.ts';
import { refuse, type Refusal } from '../command.ts';

/**
 * RFC 5545 section 3.3.10, the parts a calendar of days needs, with RSCALE and SKIP of RFC 7529 for the
 * calendars whose published examples come out right; with limits against rule bombs.
 */

export const RULE_CHARACTERS = 300;
export const RULE_COUNT = 10_000;
export const RULE_INTERVAL = 1_000;
export const RULE_LIST = 62;

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A weekday of a BYDAY, from 1 for Monday; `nth` of its month or year, from the end where negative; null: each. */
export interface NamedDay {
  readonly weekday: number;
  readonly nth: number | null;
}

export interface RecurrenceRule {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** As written: `20261224`, `20261224T180000` or `20261224T170000Z`. */
  readonly until: string | null;
  readonly wkst: Weekday;
  /** Plain weekdays, sorted from Monday; null where the rule has none. */
  readonly byDay: readonly Weekday[] | null;
  /** BYDAY, places and all. */
  readonly named: readonly NamedDay[] | null;
  readonly byMonth: readonly number[] | null;
  readonly byMonthDay: readonly number[] | null;
  readonly bySetPos: readonly number[] | null;
  /** True when the fields above are the whole rule: days and months can then be counted, not searched. */
  readonly plain: boolean;
  /** The rule's text in upper case, without `RRULE:`. */
  readonly text: string;
}

const DAILY_OR_RARER: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const LISTS: Readonly<Record<string, RegExp>> = {
  BYDAY: /^[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU)$/,
  BYMONTHDAY: /^-?([1-9]|[12]\d|3[01])$/,
  BYYEARDAY: /^-?([1-9]\d{0,2})$/,
  BYWEEKNO: /^-?([1-9]|[1-4]\d|5[0-3])$/,
  BYSETPOS: /^-?([1-9]\d{0,2})$/,
  RSCALE: /^(GREGORIAN|CHINESE|HEBREW)$/,
  SKIP: /^(OMIT|BACKWARD|FORWARD)$/,
};

/** Leap months are named with an L (RFC 7529 section 4.1). */
const SCALED_MONTH = /^([1-9]|1[0-3])L?$/;
const PLAIN_MONTH = /^([1-9]|1[0-2])$/;

const isFrequency = (text: string | undefined): text is Frequency =>
  text !== undefined && DAILY_OR_RARER.includes(text);

const isWeekday = (text: string): text is Weekday => WEEKDAYS.some((day) => day === text);

const toParts = (text: string): ReadonlyMap<string, string> | null => {
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const [name = '', value = '', more] = part.split('=');
    if (name === '' || value === '' || more !== undefined || parts.has(name)) return null;
    parts.set(name, value);
  }
  return parts;
};

/** Whole number from 1 to `limit`, or null. */
const toNumber = (text: string, limit: number): number | null => {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= limit ? value : null;
};

const refusedList = (name: string, value: string, isScaled: boolean): Refusal | null => {
  const month = isScaled ? SCALED_MONTH : PLAIN_MONTH;
  const shape = name === 'BYMONTH' ? month : LISTS[name];
  if (shape === undefined) return { reason: 'rule-unsupported', field: name };
  const items = value.split(',');
  if (items.length > RULE_LIST) return { reason: 'rule-too-long', field: name, limit: RULE_LIST };
  return items.every((item) => shape.test(item))
    ? null
    : { reason: 'rule-unreadable', field: name };
};

const toNumbers = (list: string | undefined): readonly number[] | null =>
  list?.split(',').map(Number) ?? null;

const toNamedDay = (text: string): NamedDay => ({
  weekday: WEEKDAYS.findIndex((day) => text.endsWith(day)) + 1,
  nth: text.length === 2 ? null : Number(text.slice(0, -2)),
});

const COUNTED_LISTS: readonly string[] = ['BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS'];

/** What RFC 5545 leaves open, and lists that are seldom written, are the library's. */
const isPlain = (
  { freq, named, byMonthDay }: Pick<RecurrenceRule, 'freq' | 'named' | 'byMonthDay'>,
  lists: ReadonlySet<string>,
): boolean => {
  if ([...lists].some((name) => !COUNTED_LISTS.includes(name))) return false;
  if (lists.has('BYSETPOS') && lists.size === 1) return false;
  if (freq === 'WEEKLY' && byMonthDay !== null) return false;
  const placed = named?.filter(({ nth }) => nth !== null) ?? [];
  if (placed.some(({ nth }) => nth === null || !(Math.abs(nth) >= 1))) return false;
  const takesPlaces = byMonthDay === null && (freq === 'MONTHLY' || freq === 'YEARLY');
  return placed.length === 0 || takesPlaces;
};

/** Reads an RRULE value, or says why not, naming the limit. */
export const parseRule = (written: string): Result<RecurrenceRule, Refusal> => {
  if (written.length > RULE_CHARACTERS) return refuse('rule-too-long', { limit: RULE_CHARACTERS });
  const text = written
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  const parts = toParts(text);
  if (parts === null) return refuse('rule-unreadable');
  const freq = parts.get('FREQ');
  if (!isFrequency(freq)) return refuse('rule-too-frequent', { field: 'FREQ' });

  const count = parts.get('COUNT');
  const until = parts.get('UNTIL') ?? null;
  const interval = parts.get('INTERVAL') ?? '1';
  const wkst = parts.get('WKST') ?? 'MO';
  const counted = count === undefined ? null : toNumber(count, RULE_COUNT);
  const spaced = toNumber(interval, RULE_INTERVAL);
  if (count !== undefined && counted === null) return refuse('rule-count', { limit: RULE_COUNT });
  if (spaced === null) return refuse('rule-interval', { limit: RULE_INTERVAL });
  if (!isWeekday(wkst) || (counted !== null && until !== null)) return refuse('rule-unreadable');
  if (until !== null && !/^\d{8}(T\d{6}Z?)?$/.test(until)) return refuse('rule-unreadable');

  const simple = ['FREQ', 'COUNT', 'UNTIL', 'INTERVAL', 'WKST'];
  const lists = [...parts].filter(([name]) => !simple.includes(name));
  for (const [name, value] of lists) {
    const refusal = refusedList(name, value, parts.has('RSCALE'));
    if (refusal !== null) return { ok: false, error: refusal };
  }
  const days = parts.get('BYDAY')?.split(',') ?? null;
  if (parts.has('SKIP') && !parts.has('RSCALE')) return refuse('rule-unreadable');
  const plainDays = days?.every(isWeekday) === true ? days : null;
  const rule = {
    freq,
    interval: spaced,
    count: counted,
    until,
    wkst,
    byDay: plainDays === null ? null : WEEKDAYS.filter((day) => plainDays.includes(day)),
    named: days?.map(toNamedDay) ?? null,
    byMonth: toNumbers(parts.get('BYMONTH')),
    byMonthDay: toNumbers(parts.get('BYMONTHDAY')),
    bySetPos: toNumbers(parts.get('BYSETPOS')),
    text,
  };
  return ok({ ...rule, plain: isPlain(rule, new Set(lists.map(([name]) => name))) });
};

const parsedRules = new Map<string, RecurrenceRule | null>();

/** `parseRule` for rules that were accepted before; remembered, since a screen asks for the same few again. */
export const acceptedRule = (text: string): RecurrenceRule | null => {
  const known = parsedRules.get(text);
  if (known !== undefined) return known;
  const parsed = parseRule(text);
  const rule = parsed.ok ? parsed.value : null;
  if (parsedRules.size >= 2_000) parsedRules.clear();
  parsedRules.set(text, rule);
  return rule;
};

export const isAcceptedRule = (text: string): boolean => acceptedRule(text) !== null;
