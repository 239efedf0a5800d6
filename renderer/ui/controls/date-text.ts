import {
  addDays,
  dateToDayNumber,
  daysBetween,
  isPlainDate,
  toPlainDate,
  weekdayOf,
} from '#shared/lib/plain-date.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';

interface DateWords {
  readonly dayFirst: boolean;
  readonly monthByName: ReadonlyMap<string, number>;
  readonly weekdayByName: ReadonlyMap<string, number>;
  readonly daysByRelativeName: ReadonlyMap<string, number>;
}

const DAY_MS = 86_400_000;
const plain = (text: string): string =>
  text.normalize('NFKC').toLocaleLowerCase().replace(/\./gu, '');

const namesOf = (
  locale: string,
  count: number,
  dateOf: (index: number) => number,
  options: Intl.DateTimeFormatOptions,
): readonly (readonly [string, number])[] =>
  Array.from({ length: count }, (_, index) => {
    const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(
      dateOf(index),
    );
    const name = parts.find(({ type }) => type === 'month' || type === 'weekday')?.value ?? '';
    return [plain(name), index] as const;
  });

const wordsByLocale = new Map<string, DateWords>();

/** The names a language gives to months, weekdays and the days around today, asked of Intl once. */
const dateWordsOf = (locale: string): DateWords => {
  const known = wordsByLocale.get(locale);
  if (known) return known;
  const monthAt = (index: number) => Date.UTC(2026, index, 15);
  // 1 November 2026 is a Sunday.
  const weekdayAt = (index: number) => Date.UTC(2026, 10, 1 + index);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const order = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).formatToParts(monthAt(0));
  const words: DateWords = {
    dayFirst:
      order.findIndex(({ type }) => type === 'day') <
      order.findIndex(({ type }) => type === 'month'),
    monthByName: new Map(
      (['long', 'short'] as const).flatMap((month) => [
        ...namesOf(locale, 12, monthAt, { month }),
        ...namesOf(locale, 12, monthAt, { month, day: 'numeric' }),
      ]),
    ),
    weekdayByName: new Map(
      (['long', 'short'] as const).flatMap((weekday) => namesOf(locale, 7, weekdayAt, { weekday })),
    ),
    daysByRelativeName: new Map(
      [-2, -1, 0, 1, 2].map((days) => [plain(relative.format(days, 'day')), days] as const),
    ),
  };
  wordsByLocale.set(locale, words);
  return words;
};

/** Whether a language writes the day before its month. */
export const isDayFirst = (locale: string): boolean => dateWordsOf(locale).dayFirst;

const existing = (year: number, month: number, day: number): PlainDate | null => {
  const date = toPlainDate(year, month, day);
  return isPlainDate(date) ? date : null;
};

/** Without a year, the nearest such day: this year's, or next year's when that is more than half a year ago. */
const nearestYear = (month: number, day: number, today: PlainDate): PlainDate | null => {
  const year = Number(today.slice(0, 4));
  const candidate = existing(year, month, day);
  const isLongAgo = candidate !== null && daysBetween(candidate, today) > 183;
  return candidate === null || isLongAgo ? existing(year + 1, month, day) : candidate;
};

/** 26 → 2026; a single digit is no year. */
const wholeYear = (year: number): number => (year >= 10 && year < 100 ? 2000 + year : year);

const numbersToDate = (
  numbers: readonly number[],
  monthNamed: number | undefined,
  today: PlainDate,
  dayFirst: boolean,
): PlainDate | null => {
  const [first, second, third] = numbers;
  if (first === undefined || numbers.length > 3) return null;
  if (monthNamed !== undefined) {
    if (third !== undefined) return null;
    return second === undefined
      ? nearestYear(monthNamed, first, today)
      : existing(wholeYear(second), monthNamed, first);
  }
  if (second === undefined) return null;
  if (first > 31) return third === undefined ? null : existing(first, second, third);
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return third === undefined
    ? nearestYear(month, day, today)
    : existing(wholeYear(third), month, day);
};

/**
 * Reads what people write for a day: 2026-10-15, 15.10., 15/10/2026, 15 Oct, "tomorrow", "Thursday"
 * (the next one), in the words of `locale`. Strict: anything else, and 31 February, is null.
 */
export const dateTextToDate = (
  text: string,
  today: PlainDate,
  locale: string,
): PlainDate | null => {
  const words = dateWordsOf(locale);
  const written = plain(text.replace(/(?<=\d)[.](?=\s*\d|\s*$)/gu, '/')).trim();
  const relative = words.daysByRelativeName.get(written);
  if (relative !== undefined) return addDays(today, relative);
  const weekdayOnly = words.weekdayByName.get(written);
  if (weekdayOnly !== undefined) {
    const ahead = (weekdayOnly - weekdayOf(today) + 7) % 7;
    return addDays(today, ahead === 0 ? 7 : ahead);
  }
  const tokens = written.split(/[\s,/-]+/u).filter((token) => token !== '');
  const rest = tokens.filter((token) => !words.weekdayByName.has(token));
  const names = rest.filter((token) => !/^\d{1,4}$/u.test(token));
  if (names.length > 1) return null;
  const monthNamed = names[0] === undefined ? undefined : words.monthByName.get(names[0]);
  if (names[0] !== undefined && monthNamed === undefined) return null;
  const numbers = rest.filter((token) => /^\d{1,4}$/u.test(token)).map(Number);
  return numbersToDate(
    numbers,
    monthNamed === undefined ? undefined : monthNamed + 1,
    today,
    words.dayFirst,
  );
};

/** 2026-10-15 → "Thu 15 Oct 2026", in the order and words of `locale`; reads back as the same day. */
export const dateToDateText = (date: PlainDate, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(dateToDayNumber(date) * DAY_MS);
