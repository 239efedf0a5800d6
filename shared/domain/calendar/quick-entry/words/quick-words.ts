import type { Lexicon } from '../tokens.ts';

/** A part of the day, which also says which half of it an hour is in. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** How a weekday is meant: the first one from tomorrow on, or the one of the week after this. */
export type WhichWeekday = 'coming' | 'next-week';

/** The words of a language that say when, with whom and where, in folded letters (see `tokens.ts`). */
export interface QuickWords {
  /** Hours written `7:30` or `7 Uhr` are those of a day of 24, unless the line says otherwise. */
  readonly isClock24: boolean;
  /** Days from today. */
  readonly days: Lexicon<number>;
  /** "tonight": today, and a part of it. */
  readonly daysWithPart: Lexicon<DayPart>;
  /** ISO weekdays, 1 is Monday. */
  readonly weekdays: Lexicon<number>;
  /** Short names, read only after a word that announces a day. */
  readonly shortWeekdays: Lexicon<number>;
  readonly months: Lexicon<number>;
  readonly numbers: Lexicon<number>;
  /** Before a day: "on", "am", "el". */
  readonly on: Lexicon<true>;
  readonly which: Lexicon<WhichWeekday>;
  /** After a weekday: "que viene". */
  readonly whichAfter: Lexicon<WhichWeekday>;
  readonly every: Lexicon<true>;
  readonly everyDay: Lexicon<true>;
  /** Between a day and its month, and before a year: "of", "de". */
  readonly of: Lexicon<true>;
  /** "in" of "in three days". */
  readonly after: Lexicon<true>;
  /** Units after it, in days. */
  readonly dayUnits: Lexicon<number>;
  /** Before a time. */
  readonly at: Lexicon<true>;
  /** Before a time and before much else: announces a mere number only where a second time follows. */
  readonly maybeAt: Lexicon<true>;
  /** Before the second time of a stretch, and on its own. */
  readonly until: Lexicon<true>;
  /** Between two times, never on its own. */
  readonly to: Lexicon<true>;
  /** After an hour: "o'clock", "Uhr". */
  readonly clock: Lexicon<true>;
  readonly half: Lexicon<'am' | 'pm'>;
  /** Times with a name, in minutes after midnight. */
  readonly namedTimes: Lexicon<number>;
  /** Before an hour: "half past", "viertel vor"; minutes added to it. */
  readonly beforeHour: Lexicon<number>;
  /** After an hour: "y media", "menos cuarto". */
  readonly afterHour: Lexicon<number>;
  /** After a time, or after a day. */
  readonly parts: Lexicon<DayPart>;
  readonly partsAfterDay: Lexicon<DayPart>;
  /** Before a length: "for"; what comes after one: "lang". */
  readonly during: Lexicon<true>;
  readonly duringAfter: Lexicon<true>;
  /** Minutes. */
  readonly lengthUnits: Lexicon<number>;
  /** Lengths with a name: "half an hour". */
  readonly namedLengths: Lexicon<number>;
  readonly allDay: Lexicon<true>;
  readonly maybe: Lexicon<true>;
  readonly with: Lexicon<true>;
  /** Before a place, whatever follows. */
  readonly where: Lexicon<true>;
  /** Before a place, and before much else: read as one only with a name, or after a time. */
  readonly maybeWhere: Lexicon<true>;
  /** Places that are said with their preposition, and keep it: "zu Hause". */
  readonly wholePlaces: Lexicon<true>;
  /** What is mostly done in the morning, and in the evening: for an hour that could be either. */
  readonly morningThings: ReadonlySet<string>;
  readonly eveningThings: ReadonlySet<string>;
}

export const lexicon = <T>(entries: Readonly<Record<string, T>>): Lexicon<T> =>
  new Map(Object.entries(entries));

/** Phrases that only announce, divided by commas. */
export const phrases = (list: string): Lexicon<true> =>
  new Map(list.split(',').map((phrase) => [phrase.trim(), true]));

/** Names in order, each with its synonyms after a slash: `monday, tuesday/tues`; the first counts 1. */
export const numbered = (list: string): Lexicon<number> =>
  new Map(
    list
      .split(',')
      .flatMap((names, index) => names.split('/').map((name) => [name.trim(), index + 1] as const)),
  );

export const things = (list: string): ReadonlySet<string> => new Set(list.split(' '));
