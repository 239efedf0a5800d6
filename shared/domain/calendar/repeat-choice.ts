import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, weekdayOf } from '#shared/lib/plain-date.ts';
import { acceptedRule, WEEKDAYS, type Weekday } from './rule.ts';

/** The repetitions a form can offer in words; a rule that says more is kept as it is. */
export type RepeatKind = 'daily' | 'weekly' | 'monthly' | 'monthly-weekday' | 'yearly';

export interface RepeatChoice {
  readonly kind: RepeatKind;
  /** Every so many days, weeks, months or years; at least 1. */
  readonly every: number;
  /** Of a weekly one; empty for the weekday it starts on. */
  readonly days: readonly Weekday[];
  /** Last day, inclusive; null for no end. */
  readonly lastDay: PlainDate | null;
}

const FREQUENCIES = {
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  'monthly-weekday': 'MONTHLY',
  yearly: 'YEARLY',
} as const;

const dayOfMonth = (date: PlainDate): number => Number(date.slice(8, 10));

/** `3TH`: the third Thursday; the fifth one is the last. */
const weekdayInMonth = (date: PlainDate): string => {
  const nth = Math.ceil(dayOfMonth(date) / 7);
  return `${nth === 5 ? -1 : nth}${WEEKDAYS[weekdayOf(date) - 1] ?? 'MO'}`;
};

/** Which weekday of its month a date is: 1 to 4, or -1 for the last. */
export const placeInMonth = (date: PlainDate): number => {
  const nth = Math.ceil(dayOfMonth(date) / 7);
  return nth === 5 ? -1 : nth;
};

/** The 31st of every month means its last day where there is no 31st (RFC 5545's BYSETPOS idiom). */
const monthDays = (date: PlainDate): string | null => {
  const day = dayOfMonth(date);
  if (day <= 28) return null;
  const days = Array.from({ length: day - 27 }, (_, index) => 28 + index);
  return `BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
};

const partsOf = (choice: RepeatChoice, start: PlainDate): readonly (string | null)[] => {
  switch (choice.kind) {
    case 'weekly': {
      const days = WEEKDAYS.filter((day) => choice.days.includes(day));
      return [days.length === 0 ? null : `BYDAY=${days.join(',')}`];
    }
    case 'monthly':
      return [monthDays(start)];
    case 'monthly-weekday':
      return [`BYDAY=${weekdayInMonth(start)}`];
    default:
      return [];
  }
};

/** A choice as RRULE value, for a plan whose first day is `start`. */
export const choiceToRule = (choice: RepeatChoice, start: PlainDate): string =>
  [
    `FREQ=${FREQUENCIES[choice.kind]}`,
    choice.every === 1 ? null : `INTERVAL=${choice.every}`,
    ...partsOf(choice, start),
    choice.lastDay === null ? null : `UNTIL=${choice.lastDay.replaceAll('-', '')}`,
  ]
    .filter((part) => part !== null)
    .join(';');

const KINDS: readonly RepeatKind[] = ['daily', 'weekly', 'monthly', 'monthly-weekday', 'yearly'];

const sorted = (rule: string): string => rule.split(';').sort().join(';');

/** The last day of an UNTIL, as its owner would name it. */
const lastDayOf = (until: string | null): PlainDate | null =>
  until === null ? null : `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;

/** The choice a rule stands for, or null when it says more than a form can show. */
export const ruleToChoice = (text: string, start: PlainDate): RepeatChoice | null => {
  const rule = acceptedRule(text);
  if (rule === null || rule.count !== null) return null;
  const base = { every: rule.interval, lastDay: lastDayOf(rule.until) };
  const said = sorted(
    rule.text
      .split(';')
      .filter((part) => !/^(UNTIL|WKST=MO|INTERVAL=1$)/.test(part))
      .join(';'),
  );
  const own = WEEKDAYS[weekdayOf(start) - 1] ?? 'MO';
  for (const kind of KINDS) {
    const days = kind === 'weekly' ? (rule.byDay ?? []) : [];
    const choice = { kind, ...base, days };
    if (sorted(choiceToRule({ ...choice, lastDay: null }, start)) !== said) continue;
    return days.length === 1 && days[0] === own ? { ...choice, days: [] } : choice;
  }
  return null;
};

const isLike = (kind: RepeatKind, date: PlainDate, like: PlainDate): boolean => {
  switch (kind) {
    case 'daily':
      return true;
    case 'weekly':
      return weekdayOf(date) === weekdayOf(like);
    case 'monthly':
      return dayOfMonth(date) === dayOfMonth(like);
    case 'monthly-weekday':
      return weekdayOf(date) === weekdayOf(like) && placeInMonth(date) === placeInMonth(like);
    case 'yearly':
      return date.slice(5) === like.slice(5);
  }
};

/** The first day from `from` on that falls in a rhythm as `like` does; `like` itself where none does soon. */
export const firstDayLike = (kind: RepeatKind, like: PlainDate, from: PlainDate): PlainDate => {
  for (let ahead = 0; ahead < 1_500; ahead += 1) {
    const date = addDays(from, ahead);
    if (isLike(kind, date, like)) return date;
  }
  return like;
};

/** A rule without its end, or with another last day. */
export const ruleUntil = (text: string, lastDay: PlainDate): string =>
  [
    ...text.split(';').filter((part) => !/^(UNTIL|COUNT)=/.test(part)),
    `UNTIL=${lastDay.replaceAll('-', '')}`,
  ].join(';');

/**
 * The same rhythm some days later: its weekdays move along. null where a rule names days of a month, which
 * can't be moved without meaning something else, or days of every second week over its end.
 */
export const shiftRule = (text: string, start: PlainDate, days: number): string | null => {
  const choice = ruleToChoice(text, start);
  if (days === 0) return text;
  if (choice === null) return null;
  const by = ((days % 7) + 7) % 7;
  const over = choice.days.filter((day) => WEEKDAYS.indexOf(day) + by >= 7).length;
  // Every second week: days of one week that would fall into two are no longer the same rhythm.
  if (choice.every > 1 && over > 0 && over < choice.days.length) return null;
  const moved = choice.days.map((day) => WEEKDAYS[(WEEKDAYS.indexOf(day) + by) % 7] ?? day);
  return choiceToRule({ ...choice, days: moved }, addDays(start, days));
};
