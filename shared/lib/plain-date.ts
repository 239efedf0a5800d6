import type { PlainDate } from './identifiers.ts';

/**
 * Arithmetic on calendar dates as whole numbers: a date is not an instant, so no zone and no Date object
 * is involved. Day 0 is 1970-01-01. Dates compare as strings.
 */

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_PER_ERA = 146_097;

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Days of a month, 28 to 31. `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Days since 1970-01-01 of a proleptic Gregorian date (the days_from_civil algorithm of H. Hinnant). */
export const dayNumberOf = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
};

const ZERO = 48;

/** The number written in `text` from `from` on, `length` ASCII digits; read without making strings. */
export const digitsAt = (text: string, from: number, length: number): number => {
  let value = 0;
  for (let at = from; at < from + length; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
};

export const yearOf = (date: PlainDate): number => digitsAt(date, 0, 4);
export const monthNumberOf = (date: PlainDate): number => digitsAt(date, 5, 2);
export const dayOfMonth = (date: PlainDate): number => digitsAt(date, 8, 2);

/** `2026-10` of `2026-10-15`. */
export const monthKeyOf = (date: PlainDate): string => date.slice(0, 7);

export const toPlainDate = (year: number, month: number, day: number): PlainDate =>
  `${year > 999 ? year : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** ISO 8601 calendar date that exists (`2026-02-30` does not), from year 1900 to 9998. */
export const isPlainDate = (text: string): boolean => {
  if (!SHAPE.test(text)) return false;
  const year = yearOf(text);
  const month = monthNumberOf(text);
  const day = dayOfMonth(text);
  if (year < 1900 || year > 9998 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
};

export const dateToDayNumber = (date: PlainDate): number =>
  dayNumberOf(yearOf(date), monthNumberOf(date), dayOfMonth(date));

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The inverse of `dayNumberOf` (the civil_from_days algorithm of H. Hinnant). */
const civilOf = (dayNumber: number): CivilDate => {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
};

export const yearOfDayNumber = (dayNumber: number): number => civilOf(dayNumber).year;

export const dayNumberToDate = (dayNumber: number): PlainDate => {
  const { year, month, day } = civilOf(dayNumber);
  return toPlainDate(year, month, day);
};

/** The day `days` later, earlier where negative. */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  dayNumberToDate(dateToDayNumber(date) + days);

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  dateToDayNumber(to) - dateToDayNumber(from);

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export const weekdayOfDayNumber = (dayNumber: number): number => {
  const remainder = (dayNumber + 3) % 7;
  return (remainder < 0 ? remainder + 7 : remainder) + 1;
};

export const weekdayOf = (date: PlainDate): number => weekdayOfDayNumber(dateToDayNumber(date));

/** The later of two dates. */
export const laterDate = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** The earlier of two dates. */
export const earlierDate = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
