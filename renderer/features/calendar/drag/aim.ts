import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import {
  addWallMinutes,
  dateOf,
  localToWallMinutes,
} from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDateTime } from '#shared/lib/identifiers.ts';
import type { DayBox } from './drag-geometry.ts';
import { dayAt, minutesAt, snap, stretchOf } from './drag-geometry.ts';
import type { Drop, Grabbed } from './drag-kind.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a drag began and what it holds: a plan, a plan's end, or an empty spot. */
export interface Hold {
  readonly from: Point;
  readonly boxes: readonly DayBox[];
  readonly grabbed: Grabbed | null;
  readonly isEnd: boolean;
  /** Hours stand below each other: heights are times. */
  readonly hasHours: boolean;
}

const DAY_MINUTES = 1440;

const minutesOf = (local: PlainDateTime): number => localToWallMinutes(local) % DAY_MINUTES;

const aimMove = (hold: Hold, grabbed: Grabbed, to: Point): Drop | null => {
  const begun = dayAt(hold.boxes, hold.from.x, hold.from.y);
  const here = dayAt(hold.boxes, to.x, to.y);
  if (begun === null || here === null) return null;
  const days = daysBetween(begun.date, here.date);
  if (!hold.hasHours || grabbed.isAllDay) {
    return { kind: 'move', grabbed, shift: { days, minutes: 0, lasts: 0 } };
  }
  const moved = minutesAt(here, to.y) - minutesAt(begun, hold.from.y);
  const edge = minutesOf(hold.isEnd ? grabbed.end : grabbed.start);
  const by = snap(edge + moved) - edge;
  return hold.isEnd
    ? { kind: 'move', grabbed, shift: { days: 0, minutes: 0, lasts: by } }
    : { kind: 'move', grabbed, shift: { days, minutes: by, lasts: 0 } };
};

const aimNew = (hold: Hold, to: Point): Drop | null => {
  const begun = dayAt(hold.boxes, hold.from.x, hold.from.y);
  if (begun === null) return null;
  if (hold.hasHours) {
    const { from, to: until } = stretchOf(minutesAt(begun, hold.from.y), minutesAt(begun, to.y));
    const midnight = `${begun.date}T00:00`;
    return {
      kind: 'create',
      isAllDay: false,
      start: addWallMinutes(midnight, from),
      end: addWallMinutes(midnight, until),
    };
  }
  const here = dayAt(hold.boxes, to.x, to.y);
  if (here === null || here.date === begun.date) return null;
  const [first, last] = [begun.date, here.date].sort();
  return {
    kind: 'create',
    isAllDay: true,
    start: `${first ?? ''}T00:00`,
    end: `${last ?? ''}T00:00`,
  };
};

/** What letting go at a point would do; null where it would do nothing. */
export const aim = (hold: Hold, to: Point): Drop | null =>
  hold.grabbed === null ? aimNew(hold, to) : aimMove(hold, hold.grabbed, to);

/** Days that a drop in the month would touch, first and last. */
export const daysOfDrop = (drop: Drop): { readonly first: string; readonly last: string } => {
  if (drop.kind === 'create') return { first: dateOf(drop.start), last: dateOf(drop.end) };
  const { grabbed, shift } = drop;
  return {
    first: addDays(dateOf(grabbed.start), shift.days),
    last: addDays(dateOf(grabbed.end), shift.days),
  };
};
