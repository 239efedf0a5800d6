import {
  isPlainDateTime,
  localToWallMinutes,
  wallMinutesToLocal,
} from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import type { ReadLine } from './read-content-lines.ts';
import { zoneOfName } from './zone-names.ts';

/** A DATE or DATE-TIME value (RFC 5545, 3.3.4 and 3.3.5), cut to the minute. */
export interface ReadTime {
  readonly local: PlainDateTime;
  /** null for a day, and for a floating time: it is meant wherever one is. */
  readonly zone: TimeZoneId | null;
  readonly isDate: boolean;
  /** The zone it names is known to nobody here. */
  readonly isZoneUnknown: boolean;
}

const TIME = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:\d{2})?(Z)?)?$/u;

/** One value with the parameters of its line; null where it is no time, or outside of the years 1900 to 9998. */
export const readTime = (value: string, params: ReadonlyMap<string, string>): ReadTime | null => {
  const [, year, month, day, hour, minute, utc] = TIME.exec(value.trim()) ?? [];
  const isDate = hour === undefined;
  const local = `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}`;
  if (!isPlainDateTime(local)) return null;
  if (isDate || utc !== undefined) {
    return { local, zone: isDate ? null : 'UTC', isDate, isZoneUnknown: false };
  }
  const name = params.get('TZID');
  const zone = name === undefined ? null : zoneOfName(name);
  return { local, zone, isDate, isZoneUnknown: name !== undefined && zone === null };
};

/** The times of a line that may list several, no more of them than `limit`. */
export const readTimes = ({ value, params }: ReadLine, limit: number): readonly ReadTime[] =>
  value.split(',', limit).flatMap((each) => readTime(each.split('/')[0] ?? '', params) ?? []);

const DURATION =
  /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:\d{1,8}S)?)?$/u;

/** A DURATION (3.3.6) in minutes, or null. */
export const readDuration = (value: string): number | null => {
  const match = DURATION.exec(value.trim());
  if (match === null) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
};

export const addMinutes = (local: PlainDateTime, minutes: number): PlainDateTime =>
  wallMinutesToLocal(localToWallMinutes(local) + minutes);
