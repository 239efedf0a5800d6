import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, dateToDayNumber } from '#shared/lib/plain-date.ts';
import type { Occurrence } from '../occurrences.ts';
import type { GridDay, MonthGrid } from './month-grid.ts';

/** Where everything goes in a month: short plans as chips in their day, longer ones as bars over a week. */

export interface PlacementLimits {
  /** Rows a day has room for, bars and chips together; at least 1. */
  readonly maxPerDay: number;
  /** Days whose last row something beside the plans takes; the count of what found no room needs none there. */
  readonly lastRowTaken?: Pick<ReadonlySet<PlainDate>, 'has'>;
}

/** A plan of several days, the part of it in one week. */
export interface Bar {
  readonly occurrence: Occurrence;
  /** Row from the top of the week, from 0. */
  readonly lane: number;
  /** Columns 0 to 6, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly continuesBefore: boolean;
  readonly continuesAfter: boolean;
}

export interface PlacedDay extends GridDay {
  /** Shown in this order, below the day's bars. */
  readonly chips: readonly Occurrence[];
  /** Rows that bars take at the top of this day, empty lanes between them included. */
  readonly barRows: number;
  /** Chips and bars of this day that found no room. */
  readonly overflow: number;
  readonly isLastRowTaken: boolean;
  /** Everything of the day in order of time, for the list behind "more". */
  readonly all: readonly Occurrence[];
}

export interface PlacedWeek {
  readonly days: readonly PlacedDay[];
  readonly bars: readonly Bar[];
}

const DAY_MS = 86_400_000;

/** The last date an occurrence is drawn on: ending at midnight is ending the day before. */
export const lastDateOf = (occurrence: Occurrence): PlainDate => {
  const end = occurrence.end.slice(0, 10);
  const isTimed = occurrence.plan.allDay !== true;
  const endsAtMidnight =
    isTimed && occurrence.end.endsWith('T00:00') && occurrence.end > occurrence.start;
  if (!endsAtMidnight) return end;
  const start = occurrence.start.slice(0, 10);
  return end > start ? addDays(end, -1) : start;
};

/** A bar when it fills a whole day or more beyond midnight; a late evening stays a chip of its first day. */
const isBar = (occurrence: Occurrence, last: PlainDate): boolean =>
  last > occurrence.start.slice(0, 10) &&
  (occurrence.plan.allDay === true || occurrence.endsAt - occurrence.startsAt >= DAY_MS);

interface Spread {
  readonly occurrence: Occurrence;
  readonly first: number;
  readonly last: number;
  readonly bar: boolean;
}

const spreadOf = (occurrence: Occurrence): Spread => {
  const last = lastDateOf(occurrence);
  const first = dateToDayNumber(occurrence.start);
  const bar = isBar(occurrence, last);
  return { occurrence, first, last: bar ? dateToDayNumber(last) : first, bar };
};

/** Lowest free lane over the columns a bar needs; marks it taken. */
const takeLane = (taken: boolean[][], from: number, to: number): number => {
  for (let lane = 0; ; lane += 1) {
    const row = (taken[lane] ??= []);
    let free = true;
    for (let column = from; column <= to; column += 1) if (row[column] === true) free = false;
    if (!free) continue;
    for (let column = from; column <= to; column += 1) row[column] = true;
    return lane;
  }
};

const placeBars = (spreads: readonly Spread[], weekFirst: number): readonly Bar[] => {
  const taken: boolean[][] = [];
  return spreads
    .filter((spread) => spread.bar && spread.first <= weekFirst + 6 && spread.last >= weekFirst)
    .map((spread) => {
      const from = Math.max(0, spread.first - weekFirst);
      const to = Math.min(6, spread.last - weekFirst);
      return {
        occurrence: spread.occurrence,
        lane: takeLane(taken, from, to),
        from,
        to,
        continuesBefore: spread.first < weekFirst,
        continuesAfter: spread.last > weekFirst + 6,
      };
    });
};

const covers = (bar: Bar, column: number): boolean => bar.from <= column && bar.to >= column;

const rowsOf = (bars: readonly Bar[]): number =>
  bars.reduce((most, bar) => Math.max(most, bar.lane + 1), 0);

/** What of a day is known before its plans are placed. */
interface DayLimit {
  readonly maxPerDay: number;
  readonly isLastRowTaken: boolean;
}

/** Rows a day has for bars and chips: all of them, or all but the last, which says something else then. */
const roomOf = (
  shown: readonly Bar[],
  hidden: number,
  chips: number,
  { maxPerDay, isLastRowTaken }: DayLimit,
): number =>
  !isLastRowTaken && hidden === 0 && rowsOf(shown) + chips <= maxPerDay ? maxPerDay : maxPerDay - 1;

/**
 * Bars that have a row on every day they cross. One that lacks a row somewhere is counted on all its days
 * instead, which may cost another its row: repeated until nothing more changes, at most once a bar.
 */
const barsWithRoom = (
  bars: readonly Bar[],
  chipCounts: readonly number[],
  limits: readonly DayLimit[],
): readonly Bar[] => {
  let shown = bars;
  for (;;) {
    const current = shown;
    const rooms = limits.map((limit, column) => {
      const over = current.filter((bar) => covers(bar, column));
      const hidden = bars.filter((bar) => covers(bar, column)).length - over.length;
      return roomOf(over, hidden, chipCounts[column] ?? 0, limit);
    });
    shown = current.filter((bar) =>
      rooms.every((room, column) => !covers(bar, column) || bar.lane < room),
    );
    if (shown.length === current.length) return shown;
  }
};

const placeDay = (
  day: GridDay,
  over: readonly Bar[],
  shown: readonly Bar[],
  chips: readonly Occurrence[],
  limit: DayLimit,
): PlacedDay => {
  const hiddenBars = over.length - shown.length;
  const barRows = rowsOf(shown);
  const room = roomOf(shown, hiddenBars, chips.length, limit);
  const shownChips = chips.slice(0, Math.max(0, room - barRows));
  return {
    ...day,
    chips: shownChips,
    barRows,
    overflow: chips.length - shownChips.length + hiddenBars,
    isLastRowTaken: limit.isLastRowTaken,
    all: [...over.map((bar) => bar.occurrence), ...chips],
  };
};

/**
 * A month's occurrences (in order of time) → weeks with bars in lanes and days with chips. Pure, and linear
 * in the number of occurrences apart from bars that meet in one week.
 */
export const placePlans = (
  grid: MonthGrid,
  occurrences: readonly Occurrence[],
  limits: PlacementLimits,
): readonly PlacedWeek[] => {
  const gridFirst = dateToDayNumber(grid.first);
  const spreads = occurrences.map(spreadOf);
  const chipsByDay = new Map<number, Occurrence[]>();
  for (const spread of spreads) {
    if (spread.bar) continue;
    const chips = chipsByDay.get(spread.first);
    if (chips === undefined) chipsByDay.set(spread.first, [spread.occurrence]);
    else chips.push(spread.occurrence);
  }
  const maxPerDay = Math.max(1, limits.maxPerDay);
  const bars = spreads.filter((spread) => spread.bar);
  return grid.weeks.map((week, index) => {
    const weekFirst = gridFirst + index * 7;
    const placed = placeBars(bars, weekFirst);
    const chips = week.map((_, column) => chipsByDay.get(weekFirst + column) ?? []);
    const dayLimits = week.map(({ date }): DayLimit => ({
      maxPerDay,
      isLastRowTaken: limits.lastRowTaken?.has(date) === true,
    }));
    const shown = barsWithRoom(
      placed,
      chips.map((each) => each.length),
      dayLimits,
    );
    const days = week.map((day, column) =>
      placeDay(
        day,
        placed.filter((bar) => covers(bar, column)),
        shown.filter((bar) => covers(bar, column)),
        chips[column] ?? [],
        dayLimits[column] ?? { maxPerDay, isLastRowTaken: false },
      ),
    );
    return { days, bars: shown };
  });
};
