import { localToInstant } from '../../dates/zone.ts';
import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import type { Occurrence } from '../occurrences.ts';
import { isMeeting, stretchOf } from './free-times.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { dateOf } from '../../dates/plain-date-time.ts';

/** When a plan that is being written would be, by the wall clock of `zone`. */
export interface WrittenTimes {
  readonly start: PlainDateTime;
  /** Exclusive; of whole days the last one. */
  readonly end: PlainDateTime;
  readonly isAllDay: boolean;
  readonly zone: TimeZoneId;
}

/**
 * The occurrences that share time with `times`, in the order they were given; never those of `planKey`, the
 * plan itself. `viewerZone` is where whoever looks lives: whole days are theirs.
 */
export const clashesWith = (
  occurrences: readonly Occurrence[],
  times: WrittenTimes,
  planKey: string | null,
  viewerZone: TimeZoneId,
): readonly Occurrence[] => {
  const written = times.isAllDay
    ? {
        from: localToInstant(`${dateOf(times.start)}T00:00`, viewerZone),
        to: localToInstant(`${addDays(dateOf(times.end), 1)}T00:00`, viewerZone),
      }
    : {
        from: localToInstant(times.start, times.zone),
        to: localToInstant(times.end, times.zone),
      };
  return occurrences.filter(
    (each) => each.planId !== planKey && isMeeting(stretchOf(each, viewerZone), written),
  );
};
