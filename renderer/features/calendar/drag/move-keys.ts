import { stepMinutes, type PlanTimes, type Shift } from '#shared/domain/calendar/move-plan.ts';
import type { ViewKind } from '../views/view-kind.ts';

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The keyboard's twin of dragging: Alt with arrows moves a plan by a day, up and down by a week where days
 * lie in weeks and by a quarter of an hour where hours do; with Shift its end alone. null for other keys.
 */
export const keyToShift = (
  pressed: PressedKey,
  view: ViewKind,
  times: PlanTimes & { readonly isAllDay: boolean },
  direction: 1 | -1,
): Shift | null => {
  if (!pressed.altKey || pressed.ctrlKey || pressed.metaKey) return null;
  const byDays = (days: number): Shift =>
    pressed.shiftKey ? { days: 0, minutes: 0, lasts: days * 1440 } : { days, minutes: 0, lasts: 0 };
  const byStep = (steps: number): Shift =>
    pressed.shiftKey
      ? { days: 0, minutes: 0, lasts: stepMinutes(times.end, steps) }
      : { days: 0, minutes: stepMinutes(times.start, steps), lasts: 0 };
  const hasHours = (view === 'week' || view === 'day') && !times.isAllDay;
  switch (pressed.key) {
    case 'ArrowLeft':
      return byDays(-direction);
    case 'ArrowRight':
      return byDays(direction);
    case 'ArrowUp':
      return hasHours ? byStep(-1) : byDays(-7);
    case 'ArrowDown':
      return hasHours ? byStep(1) : byDays(7);
    default:
      return null;
  }
};
