import type { PlainDate } from '#shared/lib/identifiers.ts';
import {
  dayOfMonth,
  daysInMonth,
  monthKeyOf,
  monthNumberOf,
  toPlainDate,
  yearOf,
} from '#shared/lib/plain-date.ts';

/**
 * A month's sheet shows up to six days of either neighbour, and another zone may shift a plan by two (UTC-11 to UTC+14): a plan
 * lies on every month whose sheet can show it, so that one page fills one screen.
 */
const SHEET_MARGIN_DAYS = 8;

/** Months since year 0: months are counted here, since every plan of a page is asked where it lies. */
const monthsSinceZero = (date: PlainDate): number => yearOf(date) * 12 + monthNumberOf(date) - 1;

const keyOfMonth = (months: number): string =>
  monthKeyOf(toPlainDate(Math.floor(months / 12), (months % 12) + 1, 1));

/** Every month, `2026-10`, whose sheet shows one of these days, in order. */
export const monthsShowing = (first: PlainDate, last: PlainDate): readonly string[] => {
  const isEarly = dayOfMonth(first) <= SHEET_MARGIN_DAYS;
  const length = daysInMonth(yearOf(last), monthNumberOf(last));
  const isLate = dayOfMonth(last) > length - SHEET_MARGIN_DAYS;
  const from = monthsSinceZero(first) - (isEarly ? 1 : 0);
  const to = monthsSinceZero(last) + (isLate ? 1 : 0);
  const months: string[] = [];
  for (let month = from; month <= to; month += 1) months.push(keyOfMonth(month));
  return months;
};
