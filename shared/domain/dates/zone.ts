import { Temporal } from 'temporal-polyfill';
import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { dayNumberOf, dayNumberToDate } from './plain-date.ts';
import { localToWallMinutes, wallMinutesToLocal } from './plain-date-time.ts';

/**
 * Local times to instants and back. Temporal knows the zones; its answers are kept as a small table of
 * offsets a zone and year, so that placing thousands of plans is arithmetic and never touches Intl.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** One stretch of a year: from `from` (epoch ms) on, local = UTC + `offset` minutes. */
interface OffsetStretch {
  readonly from: number;
  readonly offset: number;
}

const stretchesByZoneYear = new Map<string, readonly OffsetStretch[]>();
const knownZones = new Map<TimeZoneId, boolean>();

/** False for an identifier this computer's zone data doesn't have. */
export const isKnownZone = (zone: TimeZoneId): boolean => {
  const known = knownZones.get(zone);
  if (known !== undefined) return known;
  let found = true;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  } catch {
    found = false;
  }
  knownZones.set(zone, found);
  return found;
};

const offsetMinutes = (moment: Temporal.ZonedDateTime): number =>
  Math.round(moment.offsetNanoseconds / 60e9);

const readStretches = (zone: TimeZoneId, year: number): readonly OffsetStretch[] => {
  const from = dayNumberOf(year, 1, 1) * DAY;
  const until = dayNumberOf(year + 1, 1, 1) * DAY;
  if (!isKnownZone(zone)) return [{ from, offset: 0 }];
  let moment: Temporal.ZonedDateTime | null =
    Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const stretches: OffsetStretch[] = [{ from, offset: offsetMinutes(moment) }];
  for (;;) {
    moment = moment.getTimeZoneTransition('next');
    if (moment === null || moment.epochMilliseconds >= until) return stretches;
    stretches.push({ from: moment.epochMilliseconds, offset: offsetMinutes(moment) });
  }
};

const yearOfInstant = (at: number): number =>
  Number(dayNumberToDate(Math.floor(at / DAY)).slice(0, 4));

const stretchesOf = (zone: TimeZoneId, year: number): readonly OffsetStretch[] => {
  const key = `${zone} ${year}`;
  const cached = stretchesByZoneYear.get(key);
  if (cached !== undefined) return cached;
  const stretches = readStretches(zone, year);
  stretchesByZoneYear.set(key, stretches);
  return stretches;
};

/** Minutes that local time is ahead of UTC at an instant (epoch ms). Unknown zones count as UTC. */
export const offsetAt = (zone: TimeZoneId, at: number): number => {
  const stretches = stretchesOf(zone, yearOfInstant(at));
  let offset = stretches[0]?.offset ?? 0;
  for (const stretch of stretches) {
    if (stretch.from > at) break;
    offset = stretch.offset;
  }
  return offset;
};

/**
 * The instant (epoch ms) of a wall-clock minute. A time that the clocks skip is read with the offset
 * before the gap, a time that happens twice is the first one (RFC 5545 section 3.3.5).
 */
export const wallMinutesToInstant = (minutes: number, zone: TimeZoneId): number => {
  const asUtc = minutes * MINUTE;
  const before = offsetAt(zone, asUtc - DAY);
  const early = asUtc - before * MINUTE;
  if (offsetAt(zone, early) === before) return early;
  const after = offsetAt(zone, asUtc + DAY);
  const late = asUtc - after * MINUTE;
  return offsetAt(zone, late) === after ? late : early;
};

export const localToInstant = (local: PlainDateTime, zone: TimeZoneId): number =>
  wallMinutesToInstant(localToWallMinutes(local), zone);

export const instantToWallMinutes = (at: number, zone: TimeZoneId): number =>
  Math.floor(at / MINUTE) + offsetAt(zone, at);

/** The wall clock of `zone` at an instant (epoch ms), cut to the minute. */
export const instantToLocal = (at: number, zone: TimeZoneId): PlainDateTime =>
  wallMinutesToLocal(instantToWallMinutes(at, zone));

/** A change of clocks: at instant `at` (epoch ms) local time moves by `minutes`, forward when positive. */
export interface ClockChange {
  readonly at: number;
  readonly minutes: number;
}

/** Every change of clocks in a year (UTC year) in order. */
export const clockChangesOfYear = (zone: TimeZoneId, year: number): readonly ClockChange[] => {
  const stretches = stretchesOf(zone, year);
  return stretches.slice(1).map((stretch, index) => ({
    at: stretch.from,
    minutes: stretch.offset - (stretches[index]?.offset ?? 0),
  }));
};
