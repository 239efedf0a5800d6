import type { PlainDate } from '#shared/lib/identifiers.ts';
import type { Language } from '#shared/lib/languages.ts';
import {
  addDays,
  daysInMonth,
  monthNumberOf,
  toPlainDate,
  weekdayOf,
  yearOf,
} from '#shared/lib/plain-date.ts';
import type { DaySpan } from '../occurrences.ts';
import type { DayContext } from '../quick-entry/read-date.ts';
import { readDay } from '../quick-entry/read-day.ts';
import { phraseAt, phraseLength, toTokens, type Found, type Token } from '../quick-entry/tokens.ts';
import { wordsOf } from '../quick-entry/words/words-of.ts';
import { searchWordsOf, type SearchWords, type Unit, type Which } from './search-words.ts';

/** Longer than anything that is looked for; what is pasted beyond it is not looked at. UTF-16 code units. */
export const SEARCH_CHARACTERS = 200;

export interface SearchSetting {
  readonly language: Language;
  /** `3/11` is 11 March: as en-US writes it. */
  readonly isMonthFirst: boolean;
  readonly today: PlainDate;
  /** ISO weekday a week begins with, 1 is Monday. */
  readonly weekStart: number;
}

/** What a line looks for: words in folded letters, and the days it names; null where it names none. */
export interface PlanSearch {
  readonly words: readonly string[];
  readonly span: DaySpan | null;
}

interface Context extends DayContext {
  readonly search: SearchWords;
  readonly weekStart: number;
}

const monthSpan = (months: number): DaySpan => {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return {
    first: toPlainDate(year, month, 1),
    last: toPlainDate(year, month, daysInMonth(year, month)),
  };
};

const monthsOf = (date: PlainDate): number => yearOf(date) * 12 + monthNumberOf(date) - 1;

const yearSpan = (year: number): DaySpan => ({
  first: toPlainDate(year, 1, 1),
  last: toPlainDate(year, 12, 31),
});

const unitSpan = (unit: Unit, which: Which, { today, weekStart }: Context): DaySpan => {
  switch (unit) {
    case 'week': {
      const first = addDays(today, 7 * which - ((weekdayOf(today) - weekStart + 7) % 7));
      return { first, last: addDays(first, 6) };
    }
    case 'month':
      return monthSpan(monthsOf(today) + which);
    case 'year':
      return yearSpan(yearOf(today) + which);
  }
};

/** The nearest such month, the coming one of two as near; or the last or next one that isn't this month. */
const namedMonth = (month: number, which: Which | null, today: PlainDate): DaySpan => {
  const now = monthsOf(today);
  const thisYear = yearOf(today) * 12 + month - 1;
  const all = [thisYear - 12, thisYear, thisYear + 12];
  switch (which) {
    case -1:
      return monthSpan(all.findLast((each) => each < now) ?? thisYear - 12);
    case 1:
      return monthSpan(all.find((each) => each > now) ?? thisYear + 12);
    case 0:
      return monthSpan(thisYear);
    case null:
      return monthSpan(
        all.reduce((near, each) => (Math.abs(each - now) <= Math.abs(near - now) ? each : near)),
      );
  }
};

/** The last such weekday before today, or the next one after it. */
const namedWeekday = (weekday: number, which: Which, today: PlainDate): DaySpan => {
  const ahead = ((weekday - weekdayOf(today) + 6) % 7) + 1;
  const back = ((weekdayOf(today) - weekday + 6) % 7) + 1;
  const date = addDays(today, which === -1 ? -back : ahead);
  return { first: date, last: date };
};

const YEAR = /^(?:19|20)\d{2}$/u;

/** "June 2025", "marzo de 2026"; a month without a year needs something else that announces it. */
const yearAt = (tokens: readonly Token[], at: number, { words }: Context): Found<number> | null => {
  const of = phraseLength(tokens, at, words.of);
  const word = tokens[at + of]?.word ?? '';
  return YEAR.test(word) ? { length: of + 1, value: Number(word) } : null;
};

/** "last week", "next March", "letzten Freitag", "semana pasada"; `isAnnounced`: "in" or "the" stands before it. */
const stretchAt = (
  tokens: readonly Token[],
  at: number,
  context: Context,
  isAnnounced: boolean,
): Found<DaySpan> | null => {
  const { words, search, today } = context;
  const before = phraseAt(tokens, at, search.which);
  const from = at + (before?.length ?? 0);
  const unit = phraseAt(tokens, from, search.units);
  const month = phraseAt(tokens, from, words.months);
  const weekday = phraseAt(tokens, from, words.weekdays);
  const named = unit ?? month ?? weekday;
  if (named === null) {
    const year = isAnnounced ? yearAt(tokens, at, context) : null;
    return year === null ? null : { length: year.length, value: yearSpan(year.value) };
  }
  const end = from + named.length;
  const after = before === null ? phraseAt(tokens, end, search.whichAfter) : null;
  const which = before?.value ?? after?.value ?? null;
  const length = end + (after?.length ?? 0) - at;
  if (unit !== null)
    return which === null ? null : { length, value: unitSpan(unit.value, which, context) };
  if (month !== null) {
    const year = which === null ? yearAt(tokens, end, context) : null;
    if (year !== null) {
      return {
        length: end + year.length - at,
        value: monthSpan(year.value * 12 + month.value - 1),
      };
    }
    if (which === null && !isAnnounced) return null;
    return { length, value: namedMonth(month.value, which, today) };
  }
  if (weekday === null || which !== -1) return null;
  return { length, value: namedWeekday(weekday.value, which, today) };
};

/** Days and stretches of time that begin at a token. */
const spanAt = (tokens: readonly Token[], at: number, context: Context): Found<DaySpan> | null => {
  const { search, today } = context;
  const past = phraseAt(tokens, at, search.pastDays);
  if (past !== null) {
    const date = addDays(today, past.value);
    return { length: past.length, value: { first: date, last: date } };
  }
  const announced = phraseLength(tokens, at, search.on);
  const stretch = [announced, 0].flatMap((skip) => {
    const found = stretchAt(
      tokens,
      at + skip,
      context,
      skip > 0 || YEAR.test(tokens[at]?.word ?? ''),
    );
    return found === null ? [] : [{ length: skip + found.length, value: found.value }];
  })[0];
  const day = readDay(tokens, at, context);
  const isDay = day !== null && day.value.repeats === null && day.length > (stretch?.length ?? 0);
  if (isDay) return { length: day.length, value: { first: day.value.date, last: day.value.date } };
  return stretch ?? null;
};

/**
 * Reads "dinner with Ana last March": the words to look for and the days they are looked for in, by the
 * same words for days as a plan in one line. The first time that is named counts, later ones are words.
 * Never throws.
 */
export const readSearch = (line: string, setting: SearchSetting): PlanSearch => {
  const tokens = toTokens(line.slice(0, SEARCH_CHARACTERS));
  const { language, today, isMonthFirst, weekStart } = setting;
  const search = searchWordsOf(language);
  const context = { today, isMonthFirst, weekStart, search, words: wordsOf(language) };
  const words: string[] = [];
  let span: DaySpan | null = null;
  for (let at = 0; at < tokens.length;) {
    const found: Found<DaySpan> | null = span === null ? spanAt(tokens, at, context) : null;
    const word = tokens[at]?.word;
    if (found !== null) span = found.value;
    else if (word !== undefined) words.push(word);
    at += found?.length ?? 1;
  }
  const said = words.filter((word) => !search.between.has(word));
  return { words: said.length > 0 || span !== null ? said : words, span };
};
