import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays, dateToDayNumber } from '#shared/lib/plain-date.ts';
import { localToWallMinutes } from '../../dates/plain-date-time.ts';
import {
  clockChangesOfYear,
  instantToWallMinutes,
  wallMinutesToInstant,
} from '../../dates/zone.ts';
import type { Occurrence } from '../occurrences.ts';
import { layColumns, type LayoutSide } from './lay-columns.ts';

/** Where timed plans go in a day drawn as a column of hours. Pure; minutes are wall-clock, 0 to 1440. */

/** A plan is drawn at least this tall, in minutes, so that its words fit. */
export const LEAST_MINUTES = 30;

const DAY_MINUTES = 1440;
const MINUTE = 60_000;

/** A plan's part of one day. */
export interface TimeBlock {
  readonly occurrence: Occurrence;
  /** Minutes after midnight by the day's wall clock; `to` at most 1440. */
  readonly from: number;
  readonly to: number;
  /** From 0; of `columns` side by side, of which it covers `span`. */
  readonly column: number;
  readonly columns: number;
  readonly span: number;
  readonly continuesBefore: boolean;
  readonly continuesAfter: boolean;
}

/** What found no column of its own, to be listed behind "more". */
export interface HiddenBlocks {
  readonly from: number;
  readonly column: number;
  readonly columns: number;
  readonly count: number;
}

export interface PlacedTimes {
  readonly blocks: readonly TimeBlock[];
  readonly hidden: readonly HiddenBlocks[];
}

type Part = Omit<TimeBlock, 'column' | 'columns' | 'span'>;

/**
 * The part of an occurrence that lies in `date`, null where none does. Around a change of clocks the end may
 * read earlier than the start: it is then drawn as long as it lasts.
 */
export const partOfDay = (occurrence: Occurrence, date: PlainDate): Part | null => {
  const midnight = dateToDayNumber(date) * DAY_MINUTES;
  const start = localToWallMinutes(occurrence.start) - midnight;
  const lasts = Math.round((occurrence.endsAt - occurrence.startsAt) / MINUTE);
  const wallEnd = localToWallMinutes(occurrence.end) - midnight;
  const end = wallEnd > start ? wallEnd : start + lasts;
  const isMoment = end === start;
  if (start >= DAY_MINUTES || end < 0 || (end <= 0 && !isMoment) || (isMoment && start < 0)) {
    return null;
  }
  const from = Math.max(0, Math.min(start, DAY_MINUTES - LEAST_MINUTES));
  return {
    occurrence,
    from,
    to: Math.min(DAY_MINUTES, Math.max(end, from + LEAST_MINUTES)),
    continuesBefore: start < 0,
    continuesAfter: end > DAY_MINUTES,
  };
};

/** Everything in columns from the start edge; the last one is kept for how many more there are. */
const placeCrowd = (parts: readonly Part[], columns: number): PlacedTimes => {
  const laid = layColumns(parts.map((part) => ({ ...part, side: 'start' as const })));
  const shown = columns - 1;
  const columnOf = (index: number) => laid.spots[index]?.column ?? 0;
  const [first, ...others] = parts.filter((_, index) => columnOf(index) >= shown);
  return {
    blocks: parts
      .map((part, index) => ({ ...part, column: columnOf(index), columns, span: 1 }))
      .filter(({ column }) => column < shown),
    hidden:
      first === undefined
        ? []
        : [{ from: first.from, column: shown, columns, count: 1 + others.length }],
  };
};

const placeCluster = (
  parts: readonly Part[],
  maxColumns: number,
  sideOf: (occurrence: Occurrence) => LayoutSide,
): PlacedTimes => {
  const { columns, spots } = layColumns(
    parts.map((part) => ({ ...part, side: sideOf(part.occurrence) })),
  );
  if (columns > maxColumns) return placeCrowd(parts, maxColumns);
  const blocks = parts.map((part, index) => ({
    ...part,
    ...(spots[index] ?? { column: 0, span: 1 }),
    columns,
  }));
  return { blocks, hidden: [] };
};

const atStart = (): LayoutSide => 'start';

/**
 * Timed occurrences (in order of time) of one day → blocks in columns. Those that touch each other in time
 * share the width, each person's on the side of their thread (`sideOf`); a cluster wider than `maxColumns`
 * (at least 1) keeps its last column for "more".
 */
export const placeTimes = (
  occurrences: readonly Occurrence[],
  date: PlainDate,
  maxColumns: number,
  sideOf: (occurrence: Occurrence) => LayoutSide = atStart,
): PlacedTimes => {
  const parts = occurrences
    .flatMap((occurrence) => partOfDay(occurrence, date) ?? [])
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const placed: PlacedTimes[] = [];
  let cluster: Part[] = [];
  let end = -1;
  const close = () => {
    if (cluster.length > 0) {
      placed.push(placeCluster(cluster, Math.max(1, maxColumns), sideOf));
    }
  };
  for (const part of parts) {
    if (part.from >= end) {
      close();
      cluster = [];
      end = -1;
    }
    cluster.push(part);
    end = Math.max(end, part.to);
  }
  close();
  return {
    blocks: placed.flatMap(({ blocks }) => blocks),
    hidden: placed.flatMap(({ hidden }) => hidden),
  };
};

/** Hours that a day's wall clock skips or shows twice, in its minutes. */
export interface ClockStretch {
  readonly kind: 'skipped' | 'twice';
  readonly from: number;
  readonly to: number;
}

/** How long a day really is in `zone`, in minutes: 1380 or 1500 on most days on which the clocks change. */
export const dayLength = (date: PlainDate, zone: TimeZoneId): number => {
  const midnight = dateToDayNumber(date) * DAY_MINUTES;
  const next = dateToDayNumber(addDays(date, 1)) * DAY_MINUTES;
  return (wallMinutesToInstant(next, zone) - wallMinutesToInstant(midnight, zone)) / MINUTE;
};

/** The stretches of a day's wall clock that don't exist, or exist twice, in `zone`. */
export const clockStretches = (date: PlainDate, zone: TimeZoneId): readonly ClockStretch[] => {
  const midnight = dateToDayNumber(date) * DAY_MINUTES;
  const year = Number(date.slice(0, 4));
  return [year - 1, year, year + 1]
    .flatMap((each) => clockChangesOfYear(zone, each))
    .map(({ at, minutes }): ClockStretch => {
      const after = instantToWallMinutes(at, zone) - midnight;
      return minutes > 0
        ? { kind: 'skipped', from: after - minutes, to: after }
        : { kind: 'twice', from: after, to: after - minutes };
    })
    .filter(({ from, to }) => to > 0 && from < DAY_MINUTES)
    .map((stretch) => ({
      ...stretch,
      from: Math.max(0, stretch.from),
      to: Math.min(DAY_MINUTES, stretch.to),
    }));
};
