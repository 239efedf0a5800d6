import type { PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';
import { dateToDayNumber, dayNumberToDate, digitsAt, isPlainDate } from '#shared/lib/plain-date.ts';

/**
 * Local dates and times to the minute, as whole numbers of "wall minutes" since 1970-01-01T00:00 on the
 * same wall clock. No zone is involved; dates/zone.ts turns them into instants.
 */

const MINUTES_PER_DAY = 1440;

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

export const isPlainDateTime = (text: string): boolean =>
  text.length === 16 &&
  isPlainDate(text.slice(0, 10)) &&
  /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10));

export const dateOf = (local: PlainDateTime): PlainDate => local.slice(0, 10);

/** `19:30` of `2026-10-15T19:30`. */
export const timeOf = (local: PlainDateTime): string => local.slice(11, 16);

export const toPlainDateTime = (date: PlainDate, time: string): PlainDateTime => `${date}T${time}`;

export const localToWallMinutes = (local: PlainDateTime): number =>
  dateToDayNumber(local) * MINUTES_PER_DAY + digitsAt(local, 11, 2) * 60 + digitsAt(local, 14, 2);

export const wallMinutesToLocal = (minutes: number): PlainDateTime => {
  const day = Math.floor(minutes / MINUTES_PER_DAY);
  const rest = minutes - day * MINUTES_PER_DAY;
  return `${dayNumberToDate(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
};

/** Minutes on the wall clock, without regard to clock changes between. */
export const addWallMinutes = (local: PlainDateTime, minutes: number): PlainDateTime =>
  wallMinutesToLocal(localToWallMinutes(local) + minutes);
