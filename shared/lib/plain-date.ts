import type { PlainDate, PlainDateTime } from './identifiers.ts';

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dateTimePattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;
const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 in the proleptic Gregorian calendar, null where the text names no real day. */
const toDayNumber = (text: string): number | null => {
  const match = datePattern.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1) return null;
  // Date.UTC with a year below 100 means 19xx: 400 years have a whole number of days.
  const moment = Date.UTC(year + 400, month - 1, day);
  const real = new Date(moment);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  return moment / millisecondsPerDay - 146_097;
};

/** ISO 8601 calendar date of years 0001 to 9999 that exists: `2026-02-30` does not. */
export const isPlainDate = (text: string): text is PlainDate => toDayNumber(text) !== null;

/** ISO 8601 local date and time to the minute, without zone. */
export const isPlainDateTime = (text: string): text is PlainDateTime => {
  const match = dateTimePattern.exec(text);
  return match !== null && isPlainDate(match[1] ?? '');
};

/** The day `days` later (earlier where negative). Throws a RangeError outside years 0001 to 9999. */
export const addDays = (date: PlainDate, days: number): PlainDate => {
  const start = toDayNumber(date);
  if (start === null || !Number.isSafeInteger(days)) throw new RangeError('not a calendar date');
  const moment = new Date((start + days) * millisecondsPerDay);
  const year = moment.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new RangeError('beyond the calendar');
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(moment.getUTCMonth() + 1, 2)}-${pad(moment.getUTCDate(), 2)}`;
};

/** Whole days from `from` to `to`; negative where `to` lies earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => {
  const [start, end] = [toDayNumber(from), toDayNumber(to)];
  if (start === null || end === null) throw new RangeError('not a calendar date');
  return end - start;
};

/** Negative, zero or positive, as Array.sort wants it. ISO dates sort as text. */
export const compareDates = (a: PlainDate, b: PlainDate): number => (a < b ? -1 : a > b ? 1 : 0);
