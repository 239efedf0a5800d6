import {
  addDays,
  daysInMonth,
  monthNumberOf,
  toPlainDate,
  weekdayOf,
  yearOf,
} from '#shared/lib/plain-date.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';

/** First and last year whose months can be shown; a day typed elsewhere is refused by its schema. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9998;

/** The same day `months` later, or that month's last one; unchanged at the ends of the calendar. */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const index = yearOf(date) * 12 + monthNumberOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  if (year < FIRST_YEAR || year > LAST_YEAR) return date;
  const month = index - year * 12 + 1;
  return toPlainDate(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month)));
};

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * Where a key moves the focused day (ARIA APG, date grid): arrows by day and week, Home and End in
 * the week, Page keys by month, with Shift by year. null for every other key. `weekStart` is the ISO
 * weekday of the first column; `direction` is -1 where the grid runs from right to left.
 */
export const keyToDate = (
  pressed: PressedKey,
  from: PlainDate,
  weekStart: number,
  direction: 1 | -1 = 1,
): PlainDate | null => {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const column = (weekdayOf(from) - weekStart + 7) % 7;
  switch (pressed.key) {
    case 'ArrowLeft':
      return addDays(from, -direction);
    case 'ArrowRight':
      return addDays(from, direction);
    case 'ArrowUp':
      return addDays(from, -7);
    case 'ArrowDown':
      return addDays(from, 7);
    case 'Home':
      return addDays(from, -column);
    case 'End':
      return addDays(from, 6 - column);
    case 'PageUp':
      return addMonths(from, pressed.shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(from, pressed.shiftKey ? 12 : 1);
    default:
      return null;
  }
};
