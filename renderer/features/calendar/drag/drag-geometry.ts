import type { PlainDate } from '#shared/lib/identifiers.ts';
import { STEP_MINUTES } from '#shared/domain/calendar/move-plan.ts';

/** Where a pointer is, in days and minutes. Pixels of the window, measured once when a drag begins. */

export interface DayBox {
  readonly date: PlainDate;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DAY_MINUTES = 1440;

const distance = (at: number, from: number, to: number): number =>
  at < from ? from - at : at > to ? at - to : 0;

/** The day a point lies in, or the one that is nearest. null where there are no days. */
export const dayAt = (boxes: readonly DayBox[], x: number, y: number): DayBox | null => {
  let nearest: DayBox | null = null;
  let least = Infinity;
  for (const box of boxes) {
    const away = distance(x, box.left, box.right) + distance(y, box.top, box.bottom);
    if (away < least) {
      least = away;
      nearest = box;
    }
  }
  return nearest;
};

/** Minutes after midnight at a height, 0 to 1440, unrounded. */
export const minutesAt = (box: DayBox, y: number): number => {
  const height = box.bottom - box.top;
  const share = height === 0 ? 0 : (y - box.top) / height;
  return Math.max(0, Math.min(DAY_MINUTES, share * DAY_MINUTES));
};

/** To the nearest quarter of an hour. */
export const snap = (minutes: number): number => Math.round(minutes / STEP_MINUTES) * STEP_MINUTES;

/** Two points of one day → a stretch of at least one step, in whole steps, whichever came first. */
export const stretchOf = (a: number, b: number): { readonly from: number; readonly to: number } => {
  const from = Math.min(
    DAY_MINUTES - STEP_MINUTES,
    Math.floor(Math.min(a, b) / STEP_MINUTES) * STEP_MINUTES,
  );
  const to = Math.ceil(Math.max(a, b) / STEP_MINUTES) * STEP_MINUTES;
  return { from, to: Math.min(DAY_MINUTES, Math.max(to, from + STEP_MINUTES)) };
};
