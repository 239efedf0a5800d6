import type { PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays, dateToDayNumber } from '#shared/lib/plain-date.ts';
import { dateOf } from '../../dates/plain-date-time.ts';
import { instantToLocal, localToInstant, wallMinutesToInstant } from '../../dates/zone.ts';
import type { DaySpan, Occurrence } from '../occurrences.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

export interface FreeTimeWish {
  /** Both inclusive, in `zone`. */
  readonly days: DaySpan;
  /** The part of each day that is looked through: wall-clock minutes after midnight, `until` at most 1440. */
  readonly hours: { readonly from: number; readonly until: number };
  /** The shortest that will do, in minutes of real time; `day`: nothing at all from midnight to midnight. */
  readonly length: number | 'day';
  /** Nothing before this instant (epoch ms) is free any more. */
  readonly from: number;
  readonly zone: TimeZoneId;
}

/** A stretch of one day in which nothing firm is planned. */
export interface FreeTime {
  readonly date: PlainDate;
  /** By the wall clock of `zone`; of a whole day midnight and the next. */
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
  /** Epoch ms. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** Plans that are only tentative and lie in it, in the order they were given. */
  readonly tentative: readonly Occurrence[];
}

/** Epoch ms. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When an occurrence takes place for who lives in `zone`: an all-day plan keeps its dates in every zone. */
export const stretchOf = (
  { plan, start, end, startsAt, endsAt }: Occurrence,
  zone: TimeZoneId,
): Stretch =>
  plan.allDay === true
    ? {
        from: localToInstant(`${dateOf(start)}T00:00`, zone),
        to: localToInstant(`${addDays(dateOf(end), 1)}T00:00`, zone),
      }
    : { from: startsAt, to: endsAt };

/** True where two stretches share some time; one without length meets what it lies inside of. */
export const isMeeting = (a: Stretch, b: Stretch): boolean =>
  a.from < b.to && b.from < a.to && (a.from < a.to || b.from < b.to);

const windowOf = (date: PlainDate, wish: FreeTimeWish): Stretch => {
  const midnight = dateToDayNumber(date) * DAY_MINUTES;
  const { from, until } = wish.length === 'day' ? { from: 0, until: DAY_MINUTES } : wish.hours;
  return {
    from: wallMinutesToInstant(midnight + from, wish.zone),
    to: wallMinutesToInstant(midnight + until, wish.zone),
  };
};

/** What is left of `window` once `taken` (in order of time) is out of it. */
const without = (window: Stretch, taken: readonly Stretch[]): readonly Stretch[] => {
  const left: Stretch[] = [];
  let from = window.from;
  for (const each of taken) {
    if (each.to <= from || each.from >= window.to) continue;
    if (each.from > from) left.push({ from, to: each.from });
    from = each.to;
  }
  if (from < window.to) left.push({ from, to: window.to });
  return left;
};

/**
 * Where both could meet: the longest stretches, day by day and in order, that lie inside the hours that
 * were wished and meet no firm plan of `occurrences`. What is only tentative takes no time away; it is
 * named beside. Whose a plan is doesn't matter here, and what isn't among `occurrences` isn't known.
 */
export const freeTimes = (
  occurrences: readonly Occurrence[],
  wish: FreeTimeWish,
): readonly FreeTime[] => {
  const { days, zone, length } = wish;
  const timed = occurrences.map((occurrence) => ({ occurrence, ...stretchOf(occurrence, zone) }));
  const isTentative = ({ occurrence }: { readonly occurrence: Occurrence }) =>
    occurrence.plan.status === 'TENTATIVE';
  const tentative = timed.filter(isTentative);
  const firm = timed
    .filter((each) => !isTentative(each) && each.from < each.to)
    .sort((a, b) => a.from - b.from);
  const free: FreeTime[] = [];
  for (let date = days.first; date <= days.last; date = addDays(date, 1)) {
    const whole = windowOf(date, wish);
    const window = { from: Math.max(whole.from, wish.from), to: whole.to };
    const least = length === 'day' ? whole.to - whole.from : length * MINUTE;
    for (const { from, to } of without(window, firm)) {
      if (to - from < least) continue;
      free.push({
        date,
        start: instantToLocal(from, zone),
        end: instantToLocal(to, zone),
        startsAt: from,
        endsAt: to,
        tentative: tentative
          .filter((each) => isMeeting(each, { from, to }))
          .map(({ occurrence }) => occurrence),
      });
    }
  }
  return free;
};
