import type { PlainDate } from '#shared/lib/identifiers.ts';
import { isPlainDate, monthNumberOf, toPlainDate, yearOf } from '#shared/lib/plain-date.ts';
import { phraseAt, phraseLength, type Found, type Token } from './tokens.ts';
import type { QuickWords } from './words/quick-words.ts';

/** What a line is read against. */
export interface DayContext {
  readonly today: PlainDate;
  /** `3/11` is 11 March: as en-US writes it. */
  readonly isMonthFirst: boolean;
  readonly words: QuickWords;
}

const existing = (year: number, month: number, day: number): PlainDate | null => {
  if (year < 1900 || year > 9998 || month < 1 || month > 12) return null;
  const date = toPlainDate(year, month, day);
  return isPlainDate(date) ? date : null;
};

/** The next such day: a plan is mostly ahead. 29 February waits for its year. */
const nextSuch = (month: number, day: number, today: PlainDate): PlainDate | null => {
  for (let year = yearOf(today); year <= yearOf(today) + 8; year += 1) {
    const date = existing(year, month, day);
    if (date !== null && date >= today) return date;
  }
  return null;
};

/** The next month that has such a day. */
const nextDayOfMonth = (day: number, today: PlainDate): PlainDate | null => {
  for (let ahead = 0; ahead < 12; ahead += 1) {
    const month = monthNumberOf(today) - 1 + ahead;
    const date = existing(yearOf(today) + Math.floor(month / 12), (month % 12) + 1, day);
    if (date !== null && date >= today) return date;
  }
  return null;
};

const wholeYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits);

const found = (length: number, value: PlainDate | null): Found<PlainDate> | null =>
  value === null ? null : { length, value };

const NUMERIC = /^(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/u;

/** `2026-10-15`, `15.10.`, `15/10/2026`. */
const numericDate = (
  token: Token,
  { today, isMonthFirst }: DayContext,
): Found<PlainDate> | null => {
  if (isPlainDate(token.word)) return { length: 1, value: token.word };
  const [, first = '', sign, second = '', year] = NUMERIC.exec(token.word) ?? [];
  if (sign === undefined) return null;
  const [day, month] =
    isMonthFirst && sign === '/'
      ? [Number(second), Number(first)]
      : [Number(first), Number(second)];
  return found(
    1,
    year === undefined ? nextSuch(month, day, today) : existing(wholeYear(year), month, day),
  );
};

/** `15`, `15.`, `15th`; 0 for anything else. */
export const dayNumber = (token: Token | undefined): number => {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th|º|o)?$/u.exec(token?.word ?? '') ?? [];
  const day = Number(digits ?? 0);
  return day <= 31 ? day : 0;
};

const isOrdinal = (token: Token | undefined): boolean =>
  token !== undefined && (token.hasDot || /(?:st|nd|rd|th)$/u.test(token.word));

/** A year after a month, with "de" or a comma between; its length in tokens, 0 for none. */
const yearAfter = (
  tokens: readonly Token[],
  at: number,
  { words }: DayContext,
): { readonly length: number; readonly year: number | null } => {
  const of = phraseLength(tokens, at, words.of);
  const [digits] = /^(?:19|20)\d{2}$/u.exec(tokens[at + of]?.word ?? '') ?? [];
  return digits === undefined
    ? { length: 0, year: null }
    : { length: of + 1, year: Number(digits) };
};

const withYear = (
  tokens: readonly Token[],
  at: number,
  length: number,
  [month, day]: readonly [number, number],
  context: DayContext,
): Found<PlainDate> | null => {
  const after = yearAfter(tokens, at + length, context);
  return after.year === null
    ? found(length, nextSuch(month, day, context.today))
    : found(length + after.length, existing(after.year, month, day));
};

/** `15 October 2027`, `15th of Oct`, `15. Oktober`, `15 de octubre de 2027`, `October 15th`. */
const dateByName = (
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): Found<PlainDate> | null => {
  const { words } = context;
  const day = dayNumber(tokens[at]);
  if (day > 0) {
    const of = phraseLength(tokens, at + 1, words.of);
    const month = phraseAt(tokens, at + 1 + of, words.months);
    if (month === null) return null;
    return withYear(tokens, at, 1 + of + month.length, [month.value, day], context);
  }
  const month = phraseAt(tokens, at, words.months);
  const dayAfter = dayNumber(tokens[at + 1]);
  // "May 7pm" is no date, and "march on" no month.
  if (month === null || dayAfter === 0) return null;
  return withYear(tokens, at, 2, [month.value, dayAfter], context);
};

/** A date that begins at a token, by numbers or by the name of its month. Days that don't exist are none. */
export const readDate = (
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): Found<PlainDate> | null => {
  const token = tokens[at];
  return token === undefined
    ? null
    : (numericDate(token, context) ?? dateByName(tokens, at, context));
};

/** "the 15th", "am 15.", "el 15": the next one, read only after a word that announces a day. */
export const readDayOfMonth = (
  tokens: readonly Token[],
  at: number,
  { today }: DayContext,
  isPlainEnough: boolean,
): Found<PlainDate> | null => {
  const day = dayNumber(tokens[at]);
  if (day === 0 || (!isPlainEnough && !isOrdinal(tokens[at]))) return null;
  return found(1, nextDayOfMonth(day, today));
};
