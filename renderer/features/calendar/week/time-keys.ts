import { addDays, weekdayOf } from '#shared/lib/plain-date.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * Where a key moves the focused day among days side by side (ARIA APG, grid): left and right by a day, Home and
 * End in the week, Page keys by a whole sheet of `length` days. null for every other key.
 */
export const keyToDay = (
  pressed: PressedKey,
  from: PlainDate,
  weekStart: number,
  length: number,
  direction: 1 | -1 = 1,
): PlainDate | null => {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const column = length === 1 ? 0 : (weekdayOf(from) - weekStart + 7) % 7;
  switch (pressed.key) {
    case 'ArrowLeft':
      return addDays(from, -direction);
    case 'ArrowRight':
      return addDays(from, direction);
    case 'Home':
      return addDays(from, -column);
    case 'End':
      return addDays(from, length - 1 - column);
    case 'PageUp':
      return addDays(from, -length);
    case 'PageDown':
      return addDays(from, length);
    default:
      return null;
  }
};

/** Up and down go through the plans of the day, and up from the first one back to the day itself. */
export const moveInDay = (key: string, target: Element): boolean => {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const date = target.closest<HTMLElement>('[data-date]')?.dataset['date'];
  const grid = target.closest('[role="grid"]');
  if (date === undefined || grid === null) return false;
  const stops = [
    ...grid.querySelectorAll<HTMLElement>(`[data-hours][data-date="${date}"]`),
    ...grid.querySelectorAll<HTMLElement>(`[data-date="${date}"] button`),
  ];
  const at = stops.indexOf(target as HTMLElement);
  const next = stops[Math.max(0, at + (key === 'ArrowDown' ? 1 : -1))];
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
  return true;
};
