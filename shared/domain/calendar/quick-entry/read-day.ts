import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, weekdayOf } from '#shared/lib/plain-date.ts';
import { readDate, readDayOfMonth, type DayContext } from './read-date.ts';
import { phraseAt, phraseLength, type Found, type Token } from './tokens.ts';
import type { DayPart, WhichWeekday } from './words/quick-words.ts';

/** A day as it was read. */
export interface ReadDay {
  readonly date: PlainDate;
  /** The other day that could be meant: "next Friday" on a Monday. */
  readonly other: PlainDate | null;
  readonly part: DayPart | null;
  readonly repeats: 'daily' | 'weekly' | null;
}

const only = (date: PlainDate, more: Partial<ReadDay> = {}): ReadDay => ({
  date,
  other: null,
  part: null,
  repeats: null,
  ...more,
});

/** The first such weekday after today; today's own is a week away. */
const comingWeekday = (weekday: number, today: PlainDate): PlainDate =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

const weekdayOfNextWeek = (weekday: number, today: PlainDate): PlainDate =>
  addDays(today, 7 - weekdayOf(today) + weekday);

const meantWeekday = (weekday: number, which: WhichWeekday | null, today: PlainDate): ReadDay => {
  const coming = comingWeekday(weekday, today);
  const nextWeek = weekdayOfNextWeek(weekday, today);
  if (which !== 'next-week' || coming === nextWeek) return only(coming);
  return only(nextWeek, { other: coming });
};

/** German writes the part of the day into the weekday: "Freitagabend". */
const compound = (
  word: string,
  { words }: DayContext,
): { readonly weekday: number; readonly part: DayPart } | null => {
  for (const [name, weekday] of words.weekdays) {
    const part = word.startsWith(name)
      ? words.partsAfterDay.get(word.slice(name.length))
      : undefined;
    if (part !== undefined) return { weekday, part };
  }
  return null;
};

const readWeekday = (
  tokens: readonly Token[],
  at: number,
  context: DayContext,
  isAnnounced: boolean,
): Found<ReadDay> | null => {
  const { words, today } = context;
  const which = phraseAt(tokens, at, words.which);
  const from = at + (which?.length ?? 0);
  const short =
    isAnnounced || which !== null || tokens[from]?.hasDot === true
      ? phraseAt(tokens, from, words.shortWeekdays)
      : null;
  const name = phraseAt(tokens, from, words.weekdays) ?? short;
  const joined = name === null ? compound(tokens[from]?.word ?? '', context) : null;
  if (name === null && joined === null) return null;
  let length = (which?.length ?? 0) + (name?.length ?? 1);
  const after = phraseAt(tokens, at + length, words.whichAfter);
  length += after?.length ?? 0;
  const weekday = name?.value ?? joined?.weekday ?? 1;
  const meant = meantWeekday(weekday, which?.value ?? after?.value ?? null, today);
  return { length, value: { ...meant, part: joined?.part ?? null } };
};

/** "Friday, 16 October": the date says it, where it is that weekday; else both stay as they are. */
const readWeekdayWithDate = (
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): Found<ReadDay> | null => {
  const { words } = context;
  const name = phraseAt(tokens, at, words.weekdays) ?? phraseAt(tokens, at, words.shortWeekdays);
  if (name === null) return null;
  const on = phraseLength(tokens, at + name.length, words.on);
  const date = readDate(tokens, at + name.length + on, context);
  return date === null || weekdayOf(date.value) !== name.value
    ? null
    : { length: name.length + on + date.length, value: only(date.value) };
};

/** "in three days". */
const readAhead = (
  tokens: readonly Token[],
  at: number,
  { words, today }: DayContext,
): Found<ReadDay> | null => {
  const after = phraseLength(tokens, at, words.after);
  const token = tokens[at + after];
  if (after === 0 || token === undefined) return null;
  const count = /^\d{1,3}$/u.test(token.word) ? Number(token.word) : words.numbers.get(token.word);
  const unit = phraseAt(tokens, at + after + 1, words.dayUnits);
  if (count === undefined || unit === null) return null;
  return { length: after + 1 + unit.length, value: only(addDays(today, count * unit.value)) };
};

const readRepeated = (
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): Found<ReadDay> | null => {
  const { words, today } = context;
  const daily = phraseLength(tokens, at, words.everyDay);
  if (daily > 0) return { length: daily, value: only(today, { repeats: 'daily' }) };
  const every = phraseLength(tokens, at, words.every);
  const day = every === 0 ? null : readWeekday(tokens, at + every, context, false);
  if (day === null) return null;
  const { part, date } = day.value;
  // Every Thursday begins with today's, where today is one.
  const first = addDays(date, -7) === today ? today : date;
  return { length: every + day.length, value: only(first, { part, repeats: 'weekly' }) };
};

const readBareDay = (
  tokens: readonly Token[],
  at: number,
  context: DayContext,
  announced: number,
): Found<ReadDay> | null => {
  const { words, today } = context;
  const withPart = phraseAt(tokens, at, words.daysWithPart);
  if (withPart !== null) {
    return { length: withPart.length, value: only(today, { part: withPart.value }) };
  }
  const near = phraseAt(tokens, at, words.days);
  if (near !== null) return { length: near.length, value: only(addDays(today, near.value)) };
  const repeated = readRepeated(tokens, at, context) ?? readAhead(tokens, at, context);
  if (repeated !== null) return repeated;
  const date = readDate(tokens, at, context);
  if (date !== null) return { length: date.length, value: only(date.value) };
  const weekday =
    readWeekdayWithDate(tokens, at, context) ?? readWeekday(tokens, at, context, announced > 0);
  if (weekday !== null || announced === 0) return weekday;
  const isSpanish = words.on.has('el dia');
  const day = readDayOfMonth(tokens, at, context, isSpanish);
  return day === null ? null : { length: day.length, value: only(day.value) };
};

/** The day that begins at a token, with the word that announces it and the part of it that is named. */
export const readDay = (
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): Found<ReadDay> | null => {
  const { words } = context;
  const announced = phraseLength(tokens, at, words.on);
  const day =
    readBareDay(tokens, at + announced, context, announced) ??
    (announced > 0 ? readBareDay(tokens, at, context, 0) : null);
  if (day === null) return null;
  const isWithOn = readBareDay(tokens, at + announced, context, announced) !== null;
  const length = (isWithOn ? announced : 0) + day.length;
  if (day.value.part !== null) return { length, value: day.value };
  const part = phraseAt(tokens, at + length, words.partsAfterDay);
  return {
    length: length + (part?.length ?? 0),
    value: { ...day.value, part: part?.value ?? null },
  };
};
