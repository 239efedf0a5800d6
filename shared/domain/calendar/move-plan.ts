import type { PlainDateTime } from '#shared/lib/identifiers.ts';
import {
  addWallMinutes,
  localToWallMinutes,
  wallMinutesToLocal,
} from '../dates/plain-date-time.ts';

/** Moving a plan by hand: whole days, and minutes of the wall clock in the plan's own zone. */

/** Times moved by hand fall on these minutes. */
export const STEP_MINUTES = 15;

const DAY_MINUTES = 1440;

export interface PlanTimes {
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
}

/** How far a plan is moved: its start by days and minutes; `lasts` minutes longer, or shorter. */
export interface Shift {
  readonly days: number;
  readonly minutes: number;
  readonly lasts: number;
}

/** Minutes to the next quarter of an hour after `steps` of them, from where a time stands now. */
export const stepMinutes = (local: PlainDateTime, steps: number): number => {
  const minutes = localToWallMinutes(local);
  const at = minutes / STEP_MINUTES;
  return (steps > 0 ? Math.floor(at) + steps : Math.ceil(at) + steps) * STEP_MINUTES - minutes;
};

/**
 * The times after a move. A plan never ends before it lasts one step; a whole-day plan moves by days
 * alone, and `lasts` counts its days in minutes.
 */
export const moveTimes = (times: PlanTimes, shift: Shift, isAllDay: boolean): PlanTimes => {
  const minutes = isAllDay ? 0 : shift.minutes;
  const by = shift.days * DAY_MINUTES + minutes;
  const start = localToWallMinutes(times.start) + by;
  const end = localToWallMinutes(times.end) + by;
  const least = isAllDay ? start : start + Math.min(STEP_MINUTES, end - start);
  const lasts = isAllDay ? Math.round(shift.lasts / DAY_MINUTES) * DAY_MINUTES : shift.lasts;
  return {
    start: addWallMinutes(times.start, by),
    end: wallMinutesToLocal(Math.max(least, end + lasts)),
  };
};
