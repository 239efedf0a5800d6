import { phraseAt, phraseLength, type Found, type Token } from './tokens.ts';
import type { DayPart, QuickWords } from './words/quick-words.ts';

/** A time as it was said, before it is clear which half of the day is meant. */
export interface SaidTime {
  /** Minutes after midnight as written, 0 to 1440; `7` is 420. */
  readonly minutes: number;
  /** `clear` as written; `either` half of the day could be meant; `mostly` clear, unless the line says otherwise. */
  readonly doubt: 'clear' | 'either' | 'mostly';
  readonly part: DayPart | null;
  /** Looks like a time on its own: `7pm`, `19:30`, `7 Uhr`, but not a mere `7`. */
  readonly isMarked: boolean;
}

const COLON = /^(\d{1,2})(?:[:h](\d{2}))?(am?|pm?|a\.m|p\.m|h|hs|hrs|uhr)?$/u;
const DOTTED = /^(\d{1,2})\.(\d{2})(am?|pm?|a\.m|p\.m|h|uhr)?$/u;
const PACKED = /^([01]\d|2[0-4])([0-5]\d)$/u;

interface Written {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
  readonly isMarked: boolean;
  readonly isPadded: boolean;
}

/** A time in figures; `7.30` and `1930` only where a word announces a time. */
const written = (word: string, isAnnounced: boolean): Written | null => {
  const match = COLON.exec(word) ?? (isAnnounced ? (DOTTED.exec(word) ?? PACKED.exec(word)) : null);
  if (match === null) return null;
  const [, hours = '', minutes, suffix = ''] = match;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const half = suffix.startsWith('a') ? 'am' : suffix.startsWith('p') ? 'pm' : null;
  if (half !== null && (hour < 1 || hour > 12)) return null;
  const isMarked = minutes !== undefined || suffix !== '' || PACKED.test(word);
  return { hour, minute, half, isMarked, isPadded: hours.startsWith('0') };
};

const halved = (hour: number, half: 'am' | 'pm'): number => (hour % 12) + (half === 'pm' ? 12 : 0);

const clear = (minutes: number): SaidTime => ({
  minutes,
  doubt: 'clear',
  part: null,
  isMarked: true,
});

/** "half past seven", "viertel vor acht", "las siete y media": hours in words, or in figures. */
const spoken = (
  tokens: readonly Token[],
  at: number,
  words: QuickWords,
): Found<SaidTime> | null => {
  const before = phraseAt(tokens, at, words.beforeHour);
  const from = at + (before?.length ?? 0);
  const word = tokens[from]?.word ?? '';
  const hour = words.numbers.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : undefined);
  if (hour === undefined || hour < 1 || hour > 12) return null;
  const after = before === null ? phraseAt(tokens, from + 1, words.afterHour) : null;
  if (before === null && after === null && /^\d/u.test(word)) return null;
  const minutes = hour * 60 + (before?.value ?? after?.value ?? 0);
  const length = from - at + 1 + (after?.length ?? 0);
  // "five to ten people" is no time, "half past ten" is.
  const isMarked = before !== null && !words.numbers.has(tokens[at]?.word ?? '');
  return { length, value: { minutes, doubt: 'either', part: null, isMarked } };
};

const figures = (
  tokens: readonly Token[],
  at: number,
  words: QuickWords,
  isAnnounced: boolean,
): Found<SaidTime> | null => {
  const next = phraseLength(tokens, at + 1, words.clock);
  const token = written(tokens[at]?.word ?? '', isAnnounced || next > 0);
  if (token === null) return null;
  const half = phraseAt(tokens, at + 1, words.half);
  const isHalfHere = half !== null && token.half === null && token.hour >= 1 && token.hour <= 12;
  if (token.half !== null || isHalfHere) {
    const hour = halved(token.hour, token.half ?? half?.value ?? 'am');
    return { length: isHalfHere ? 1 + half.length : 1, value: clear(hour * 60 + token.minute) };
  }
  let length = 1 + next;
  let { minute } = token;
  // "19 Uhr 30".
  const rest = /^[0-5]\d$/u.exec(tokens[at + length]?.word ?? '');
  if (words.isClock24 && next > 0 && token.minute === 0 && rest !== null) {
    minute = Number(rest[0]);
    length += 1;
  }
  const isMarked = token.isMarked || next > 0;
  const isEither = token.hour >= 1 && token.hour <= 12 && !token.isPadded;
  const doubt = !isEither ? 'clear' : isMarked && words.isClock24 ? 'mostly' : 'either';
  return { length, value: { minutes: token.hour * 60 + minute, doubt, part: null, isMarked } };
};

/** One time that begins at a token, with the part of the day said after it. */
export const readTime = (
  tokens: readonly Token[],
  at: number,
  words: QuickWords,
  isAnnounced: boolean,
): Found<SaidTime> | null => {
  const named = phraseAt(tokens, at, words.namedTimes);
  if (named !== null) return { length: named.length, value: clear(named.value) };
  const time = spoken(tokens, at, words) ?? figures(tokens, at, words, isAnnounced);
  if (time === null) return null;
  const clock = phraseLength(tokens, at + time.length, words.clock);
  const part = phraseAt(tokens, at + time.length + clock, words.parts);
  return {
    length: time.length + clock + (part?.length ?? 0),
    value: {
      ...time.value,
      part: part?.value ?? null,
      isMarked: time.value.isMarked || clock > 0 || part !== null,
    },
  };
};

/** From when until when, or one of them. */
export interface SaidTimes {
  readonly start: SaidTime | null;
  readonly end: SaidTime | null;
}

const readUntil = (
  tokens: readonly Token[],
  at: number,
  words: QuickWords,
  isRange: boolean,
): Found<SaidTime> | null => {
  const until = phraseLength(tokens, at, words.until);
  const to = isRange ? phraseLength(tokens, at, words.to) : 0;
  const marker = Math.max(until, to);
  if (marker === 0) return null;
  const at2 = phraseLength(tokens, at + marker, words.at);
  const time = readTime(tokens, at + marker + at2, words, true);
  return time === null ? null : { length: marker + at2 + time.length, value: time.value };
};

/** "five till ten people" is no time. */
const isNumber = (token: Token | undefined, words: QuickWords): boolean =>
  token !== undefined && (/^\d+$/u.test(token.word) || words.numbers.has(token.word));

/**
 * The times that begin at a token: "7pm till 10", "from 7 to 10", "until 22:00". A mere number is one only
 * where a word announces it, beside a marked one, or between two of them right after a day.
 */
export const readTimes = (
  tokens: readonly Token[],
  at: number,
  words: QuickWords,
  isAfterDay: boolean,
): Found<SaidTimes> | null => {
  const alone = readUntil(tokens, at, words, false);
  const isCount = !(alone?.value.isMarked ?? false) && isNumber(tokens[at - 1], words);
  if (alone !== null && !isCount)
    return { length: alone.length, value: { start: null, end: alone.value } };
  const surely = phraseLength(tokens, at, words.at);
  const announced = surely > 0 ? surely : phraseLength(tokens, at, words.maybeAt);
  const start = readTime(tokens, at + announced, words, announced > 0 || isAfterDay);
  if (start === null) return null;
  const length = announced + start.length;
  const end = readUntil(tokens, at + length, words, true);
  const isStretch = end !== null && (end.value.isMarked || isAfterDay || announced > 0);
  if (surely === 0 && !start.value.isMarked && !isStretch) return null;
  return {
    length: length + (end?.length ?? 0),
    value: { start: start.value, end: end?.value ?? null },
  };
};

/** "for two hours": minutes. With a word before or after it only, or by its name. */
export const readLength = (
  tokens: readonly Token[],
  at: number,
  words: QuickWords,
): Found<number> | null => {
  const during = phraseLength(tokens, at, words.during);
  const from = at + during;
  const named = phraseAt(tokens, from, words.namedLengths);
  if (named !== null && during > 0) return { length: during + named.length, value: named.value };
  const word = tokens[from]?.word ?? '';
  const joined = /^(\d{1,3})(h|min)$/u.exec(word);
  const count = /^\d{1,3}(?:[.,][05])?$/u.test(word)
    ? Number(word.replace(',', '.'))
    : (words.numbers.get(word) ?? (joined === null ? undefined : Number(joined[1])));
  const unit =
    joined === null
      ? phraseAt(tokens, from + 1, words.lengthUnits)
      : { length: 0, value: joined[2] === 'h' ? 60 : 1 };
  if (count === undefined || unit === null) return null;
  const length = during + 1 + unit.length;
  const after = phraseLength(tokens, at + length, words.duringAfter);
  const minutes = Math.round(count * unit.value);
  if ((during === 0 && after === 0) || minutes === 0 || minutes > 1440) return null;
  return { length: length + after, value: minutes };
};
