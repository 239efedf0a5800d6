import type { PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { dateOf, localToWallMinutes, wallMinutesToLocal } from '../../dates/plain-date-time.ts';
import { localToInstant } from '../../dates/zone.ts';
import type { DaySpan, Occurrence } from '../occurrences.ts';
import { expandSeries } from '../recurrence.ts';
import { acceptedRule } from '../rule.ts';
import { wallLength } from '../series.ts';
import { isMeeting, stretchOf, type Stretch } from './free-times.ts';

/** When a plan that is being written would be, by the wall clock of `zone`. */
export interface WrittenTimes {
  readonly start: PlainDateTime;
  /** Exclusive; of whole days the last one. */
  readonly end: PlainDateTime;
  readonly isAllDay: boolean;
  readonly zone: TimeZoneId;
  /** How it repeats; null where it doesn't. */
  readonly rrule: string | null;
}

/** Of what repeats the times of a year are looked at: whoever comes back to it later sees the next. */
const daysAhead = 366;
const day = 86_400_000;

/** The last day on which `times` are looked at. */
const lastDayOf = ({ start, end, rrule }: WrittenTimes): PlainDate =>
  rrule === null ? dateOf(end) : addDays(dateOf(start), daysAhead);

/** The days whose occurrences may share time with `times`: one more on either side, since zones differ. */
export const daysAround = (times: WrittenTimes): DaySpan => ({
  first: addDays(dateOf(times.start), -1),
  last: addDays(lastDayOf(times), 1),
});

const startsOf = ({ start, zone, rrule }: WrittenTimes): readonly PlainDateTime[] => {
  const rule = rrule === null ? null : acceptedRule(rrule);
  if (rule === null) return [start];
  const from = localToInstant(start, zone);
  return expandSeries({ rule, start }, zone, { from, to: from + daysAhead * day }).map(
    ({ nominal }) => nominal,
  );
};

/** In their order; all of one length by the clock, so that none is over before the one before it. */
const stretchesOf = (times: WrittenTimes, viewerZone: TimeZoneId): readonly Stretch[] => {
  const length = wallLength(times);
  return startsOf(times).map((start) => {
    const end = wallMinutesToLocal(localToWallMinutes(start) + length);
    return times.isAllDay
      ? {
          from: localToInstant(`${dateOf(start)}T00:00`, viewerZone),
          to: localToInstant(`${addDays(dateOf(end), 1)}T00:00`, viewerZone),
        }
      : { from: localToInstant(start, times.zone), to: localToInstant(end, times.zone) };
  });
};

/**
 * The occurrences that share time with `times`, of each plan the first, in the order in which they begin; never
 * those of `planKey`, the plan itself. `viewerZone` is where whoever looks lives: whole days are theirs.
 */
export const clashesWith = (
  occurrences: readonly Occurrence[],
  times: WrittenTimes,
  planKey: string | null,
  viewerZone: TimeZoneId,
): readonly Occurrence[] => {
  const written = stretchesOf(times, viewerZone);
  const isMet = (each: Occurrence) => {
    const stretch = stretchOf(each, viewerZone);
    // Where any of them meets it, the last that begins before its end does.
    const near = written.findLast(({ from }) => from < stretch.to);
    return near !== undefined && isMeeting(stretch, near);
  };
  const firstByPlan = new Map<string, Occurrence>();
  for (const each of occurrences) {
    if (each.planId === planKey) continue;
    const before = firstByPlan.get(each.planId);
    if (before !== undefined && before.startsAt <= each.startsAt) continue;
    if (isMet(each)) firstByPlan.set(each.planId, each);
  }
  return [...firstByPlan.values()].sort((a, b) => a.startsAt - b.startsAt);
};
