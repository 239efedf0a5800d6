import type { SaidTime, SaidTimes } from './read-time.ts';
import type { DayPart } from './words/quick-words.ts';

/** What a line says besides its times that tells the halves of a day apart. */
export interface TimeHints {
  readonly part: DayPart | null;
  readonly isMorningThing: boolean;
  readonly isEveningThing: boolean;
}

/** An hour that could be either half of the day, and how it was read: minutes after midnight. */
export interface ReadHour {
  readonly read: number;
  readonly other: number;
}

export interface ResolvedTimes {
  /** Minutes after midnight of the day, null where none was said. */
  readonly start: number | null;
  /** The same, 1440 and more on the next day; after the start where there is one. */
  readonly end: number | null;
  readonly doubts: readonly ReadHour[];
}

const HALF = 720;
const DAY = 1440;
const HOUR = 60;

const inPart = (part: DayPart, minutes: number): number => {
  const base = ((minutes % HALF) + HALF) % HALF;
  const isTwelve = base < HOUR;
  switch (part) {
    case 'morning':
      return base;
    case 'noon':
      return base < 4 * HOUR ? base + HALF : base;
    case 'afternoon':
      return base + HALF;
    case 'evening':
      return isTwelve ? base + DAY : base + HALF;
    case 'night':
      if (isTwelve) return base + DAY;
      return base < 6 * HOUR ? base : base + HALF;
  }
};

interface Picked {
  readonly minutes: number;
  readonly doubt: ReadHour | null;
}

const sure = (minutes: number): Picked => ({ minutes, doubt: null });

const guessed = (read: number): Picked => ({
  minutes: read,
  doubt: { read, other: read < HALF ? read + HALF : read - HALF },
});

/** Which half is meant by itself: from one to half past six mostly the second, at breakfast the first. */
const likely = (minutes: number, hints: TimeHints): number => {
  const base = ((minutes % HALF) + HALF) % HALF;
  if (base < HOUR) return base + HALF;
  if (hints.isEveningThing && base >= 4 * HOUR) return base + HALF;
  if (hints.isMorningThing && base >= 5 * HOUR) return base;
  return base < 7 * HOUR ? base + HALF : base;
};

const withoutOther = (said: SaidTime, hints: TimeHints): Picked => {
  const part = said.part ?? hints.part;
  if (said.doubt === 'clear') return sure(said.minutes);
  if (part !== null) return sure(inPart(part, said.minutes));
  if (said.doubt === 'either') return guessed(likely(said.minutes, hints));
  const isEvening = hints.isEveningThing && said.minutes >= 4 * HOUR && said.minutes < HALF;
  return isEvening ? guessed(said.minutes + HALF) : sure(said.minutes);
};

const isSure = ({ doubt, part }: SaidTime): boolean => doubt === 'clear' || part !== null;

const pickStart = (said: SaidTime, end: SaidTime | null, hints: TimeHints): Picked => {
  if (
    end === null ||
    said.doubt !== 'either' ||
    isSure(said) ||
    hints.part !== null ||
    !isSure(end)
  ) {
    return withoutOther(said, hints);
  }
  // "7 till 10pm": the half from which it takes least.
  const last = withoutOther(end, hints).minutes;
  const base = ((said.minutes % HALF) + HALF) % HALF;
  const lengthFrom = (start: number) => (last - start + DAY - 1) % DAY;
  return sure(lengthFrom(base) < lengthFrom(base + HALF) ? base : base + HALF);
};

/** The longest stretch that a second hour in doubt is taken for without being named. */
const PLAIN_LENGTH = 6 * HOUR;

const pickEnd = (said: SaidTime, start: number): Picked => {
  const after = (minutes: number): number => (minutes > start ? minutes : minutes + DAY);
  if (said.part !== null && said.doubt !== 'clear') {
    return sure(after(inPart(said.part, said.minutes)));
  }
  if (said.doubt === 'clear') return sure(after(said.minutes));
  const base = ((said.minutes % HALF) + HALF) % HALF;
  if (said.doubt === 'mostly') {
    if (said.minutes > start) return sure(said.minutes);
    return base + HALF > start ? guessed(base + HALF) : sure(after(said.minutes));
  }
  const next = [base, base + HALF, base + DAY, base + DAY + HALF].find((each) => each > start);
  const end = next ?? after(base);
  return end - start > PLAIN_LENGTH && end < DAY ? guessed(end) : sure(end);
};

/** Times as said, read against each other and against what else the line says. */
export const resolveTimes = ({ start, end }: SaidTimes, hints: TimeHints): ResolvedTimes => {
  const first = start === null ? null : pickStart(start, end, hints);
  const last =
    end === null ? null : first === null ? withoutOther(end, hints) : pickEnd(end, first.minutes);
  return {
    start: first?.minutes ?? null,
    end: last?.minutes ?? null,
    doubts: [first, last].flatMap((picked) => picked?.doubt ?? []),
  };
};

/** What a part of the day without hours is read as, in minutes after midnight. */
export const partTimes: Readonly<Record<DayPart, readonly [number, number]>> = {
  morning: [9 * HOUR, 12 * HOUR],
  noon: [12 * HOUR, 14 * HOUR],
  afternoon: [14 * HOUR, 18 * HOUR],
  evening: [19 * HOUR, 22 * HOUR],
  night: [21 * HOUR, 23 * HOUR],
};
