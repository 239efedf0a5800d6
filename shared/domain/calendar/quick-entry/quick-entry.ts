import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import type { Language } from '#shared/lib/languages.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { oddTime, type OddTime } from '../../dates/odd-times.ts';
import { wallMinutesToLocal } from '../../dates/plain-date-time.ts';
import type { DayContext } from './read-date.ts';
import { readDay, type ReadDay } from './read-day.ts';
import { readPeopleAndPlace, type Span } from './read-people-and-place.ts';
import { readLength, readTimes, type SaidTimes } from './read-time.ts';
import { partTimes, resolveTimes, type ReadHour } from './resolve-times.ts';
import { phraseLength, toText, toTokens, type Token } from './tokens.ts';
import type { DayPart, QuickWords } from './words/quick-words.ts';
import { wordsOf } from './words/words-of.ts';

/** Longer lines are a note, and stay a title. In UTF-16 code units. */
export const QUICK_CHARACTERS = 400;

/** How long a plan is taken to be whose end isn't said, in minutes. */
const ASSUMED_LENGTH = 60;

export interface QuickSetting {
  readonly language: Language;
  /** `3/11` is 11 March: as en-US writes it. */
  readonly isMonthFirst: boolean;
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
}

/** What a line says of a plan. What isn't said is null; every word of it is somewhere in here. */
export interface QuickEntry {
  /** What was not understood, in its order: never a word less. */
  readonly title: string;
  readonly date: PlainDate | null;
  /** The last day, where it is another one. */
  readonly endDate: PlainDate | null;
  /** Minutes after midnight, 0 to 1439. */
  readonly start: number | null;
  readonly end: number | null;
  readonly isAllDay: boolean;
  readonly isTentative: boolean;
  readonly repeats: 'daily' | 'weekly' | null;
  readonly with: string | null;
  readonly where: string | null;
  /** What was understood, in the line's own words. */
  readonly understood: readonly { readonly text: string; readonly as: Span['as'] }[];
  /** What could be meant otherwise; named, so that nothing is guessed in silence. */
  readonly doubts: readonly QuickDoubt[];
}

export type QuickDoubt =
  | ({ readonly kind: 'hour' } & ReadHour)
  | { readonly kind: 'day'; readonly read: PlainDate; readonly other: PlainDate }
  | { readonly kind: 'part'; readonly part: DayPart }
  | { readonly kind: 'end' }
  | { readonly kind: 'odd'; readonly time: number; readonly odd: OddTime };

interface Scan {
  readonly spans: Span[];
  day: ReadDay | null;
  lastDay: PlainDate | null;
  times: SaidTimes | null;
  length: number | null;
  isAllDay: boolean;
  isTentative: boolean;
}

/** "till Sunday" after a day: the last one of several. */
const readLastDay = (
  tokens: readonly Token[],
  at: number,
  context: DayContext,
  first: PlainDate,
): { readonly length: number; readonly date: PlainDate } | null => {
  const { words } = context;
  const marker = Math.max(
    phraseLength(tokens, at, words.until),
    phraseLength(tokens, at, words.to),
  );
  const last =
    marker === 0 ? null : readDay(tokens, at + marker, { ...context, today: addDays(first, 1) });
  if (last === null || last.value.repeats !== null) return null;
  return { length: marker + last.length, date: last.value.date };
};

const scanDay = (scan: Scan, tokens: readonly Token[], at: number, context: DayContext): number => {
  if (scan.day !== null) return 0;
  const day = readDay(tokens, at, context);
  if (day === null) return 0;
  scan.day = day.value;
  const last =
    day.value.repeats === null && day.value.part === null
      ? readLastDay(tokens, at + day.length, context, day.value.date)
      : null;
  scan.lastDay = last?.date ?? null;
  const length = day.length + (last?.length ?? 0);
  scan.spans.push({
    from: at,
    to: at + length,
    as: day.value.repeats === null ? 'day' : 'repeats',
  });
  return length;
};

const scanTimes = (scan: Scan, tokens: readonly Token[], at: number, words: QuickWords): number => {
  const before = scan.spans.at(-1);
  const isAfterDay = before?.to === at && before.as !== 'time';
  const times = readTimes(tokens, at, words, isAfterDay);
  if (times === null) return 0;
  const { start, end } = scan.times ?? { start: null, end: null };
  const isNew =
    (times.value.start === null || start === null) && (times.value.end === null || end === null);
  if (!isNew) return 0;
  scan.times = { start: start ?? times.value.start, end: end ?? times.value.end };
  scan.spans.push({ from: at, to: at + times.length, as: 'time' });
  return times.length;
};

const scanRest = (scan: Scan, tokens: readonly Token[], at: number, words: QuickWords): number => {
  const length = scan.length === null ? readLength(tokens, at, words) : null;
  if (length !== null) {
    scan.length = length.value;
    scan.spans.push({ from: at, to: at + length.length, as: 'time' });
    return length.length;
  }
  const allDay = phraseLength(tokens, at, words.allDay);
  const maybe = phraseLength(tokens, at, words.maybe);
  if (allDay > 0) {
    scan.isAllDay = true;
    scan.spans.push({ from: at, to: at + allDay, as: 'allDay' });
  } else if (maybe > 0) {
    scan.isTentative = true;
    scan.spans.push({ from: at, to: at + maybe, as: 'maybe' });
  }
  return Math.max(allDay, maybe);
};

const scanLine = (tokens: readonly Token[], context: DayContext): Scan => {
  const scan: Scan = {
    spans: [],
    day: null,
    lastDay: null,
    times: null,
    length: null,
    isAllDay: false,
    isTentative: false,
  };
  for (let at = 0; at < tokens.length;) {
    const taken =
      scanDay(scan, tokens, at, context) ||
      scanRest(scan, tokens, at, context.words) ||
      scanTimes(scan, tokens, at, context.words);
    at += Math.max(1, taken);
  }
  return scan;
};

interface Times {
  readonly start: number | null;
  readonly end: number | null;
  readonly doubts: readonly QuickDoubt[];
}

const timesOf = (scan: Scan, tokens: readonly Token[], words: QuickWords): Times => {
  const part = scan.day?.part ?? null;
  if (scan.times === null && scan.length === null) {
    if (part === null || scan.isAllDay) return { start: null, end: null, doubts: [] };
    const [start, end] = partTimes[part];
    return { start, end, doubts: [{ kind: 'part', part }] };
  }
  const isAny = (set: ReadonlySet<string>) => tokens.some(({ word }) => set.has(word));
  const { start, end, doubts } = resolveTimes(scan.times ?? { start: null, end: null }, {
    part,
    isMorningThing: isAny(words.morningThings),
    isEveningThing: isAny(words.eveningThings),
  });
  const named = doubts.map((doubt) => ({ kind: 'hour' as const, ...doubt }));
  if (start === null || end !== null) return { start, end, doubts: named };
  const length = scan.length ?? ASSUMED_LENGTH;
  const assumed: readonly QuickDoubt[] = scan.length === null ? [{ kind: 'end' }] : [];
  return { start, end: start + length, doubts: [...named, ...assumed] };
};

const DAY_MINUTES = 1440;

const oddDoubts = (date: PlainDate, minutes: number | null, zone: TimeZoneId): QuickDoubt[] => {
  if (minutes === null) return [];
  const local = `${date}T${wallMinutesToLocal(minutes % DAY_MINUTES).slice(11)}`;
  const odd = oddTime(local, zone);
  return odd === null ? [] : [{ kind: 'odd', time: minutes % DAY_MINUTES, odd }];
};

const nothingUnderstood = (line: string): QuickEntry => ({
  title: line.trim(),
  date: null,
  endDate: null,
  start: null,
  end: null,
  isAllDay: false,
  isTentative: false,
  repeats: null,
  with: null,
  where: null,
  understood: [],
  doubts: [],
});

/**
 * Reads "dinner with Ana tomorrow 7pm till 10 at Rosso", in English, German or Spanish, on this computer
 * alone. Never throws, and never loses a word: what it doesn't understand stays in the title.
 */
export const readQuickEntry = (line: string, setting: QuickSetting): QuickEntry => {
  if (line.length > QUICK_CHARACTERS) return nothingUnderstood(line);
  const tokens = toTokens(line);
  const words = wordsOf(setting.language);
  const scan = scanLine(tokens, { ...setting, words });
  const isScanned = (at: number) => scan.spans.some(({ from, to }) => at >= from && at < to);
  const named = readPeopleAndPlace(tokens, isScanned, words);
  const spans = [...scan.spans, named.with?.span, named.where?.span].filter(
    (span) => span !== undefined,
  );
  const isTaken = (at: number) => spans.some(({ from, to }) => at >= from && at < to);
  const times = timesOf(scan, tokens, words);
  const first = scan.day?.date ?? null;
  // "Friday 12 at night" is when Saturday begins.
  const shift = times.start !== null && times.start >= DAY_MINUTES ? 1 : 0;
  const date = first === null ? null : addDays(first, shift);
  const end = times.end === null ? null : times.end - shift * DAY_MINUTES;
  const nextDay = date !== null && end !== null && end >= DAY_MINUTES ? addDays(date, 1) : null;
  const endDate = scan.lastDay ?? nextDay;
  const other = scan.day?.other ?? null;
  return {
    title: toText(tokens.filter((_, at) => !isTaken(at))),
    date,
    endDate,
    start: times.start === null ? null : times.start % DAY_MINUTES,
    end: end === null ? null : end % DAY_MINUTES,
    isAllDay: scan.isAllDay || (scan.lastDay !== null && times.start === null),
    isTentative: scan.isTentative,
    repeats: scan.day?.repeats ?? null,
    with: named.with?.text ?? null,
    where: named.where?.text ?? null,
    understood: spans
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, to, as }) => ({ text: toText(tokens.slice(from, to)), as })),
    doubts: [
      ...(other !== null && first !== null ? [{ kind: 'day' as const, read: first, other }] : []),
      ...times.doubts,
      ...(date === null ? [] : oddDoubts(date, times.start, setting.zone)),
      ...(date === null ? [] : oddDoubts(endDate ?? date, end, setting.zone)),
    ],
  };
};
