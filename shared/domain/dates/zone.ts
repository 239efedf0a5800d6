import {
  create,
  getTimeZoneTransition,
  offsetNanoseconds,
} from 'temporal-polyfill/fns/ZonedDateTime';
import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { dayNumberOf, yearOfDayNumber } from '#shared/lib/plain-date.ts';
import { localToWallMinutes, wallMinutesToLocal } from './plain-date-time.ts';

/**
 * Local times to instants and back. Temporal knows the zones (its functions alone weigh a quarter of its
 * classes); its answers are kept as a small table of offsets a zone and year, so that placing thousands of
 * plans is arithmetic and never touches Intl.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** One stretch of a year: from `from` up to `to` (epoch ms), local = UTC + `offset` minutes. */
interface OffsetStretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

interface ZoneTable {
  readonly byYear: Map<number, readonly OffsetStretch[]>;
  /** The stretch asked for last: neighbours in a calendar mostly share it. */
  last: OffsetStretch;
}

const tables = new Map<TimeZoneId, ZoneTable>();
const knownZones = new Map<TimeZoneId, boolean>();

/** False for an identifier this computer's zone data doesn't have. */
export const isKnownZone = (zone: TimeZoneId): boolean => {
  const known = knownZones.get(zone);
  if (known !== undefined) return known;
  let found = true;
  try {
    create(0n, zone);
  } catch {
    found = false;
  }
  knownZones.set(zone, found);
  return found;
};

const NANOSECONDS = 1_000_000n;

const readStretches = (zone: TimeZoneId, year: number): readonly OffsetStretch[] => {
  const until = dayNumberOf(year + 1, 1, 1) * DAY;
  let from = dayNumberOf(year, 1, 1) * DAY;
  if (!isKnownZone(zone)) return [{ from, to: until, offset: 0 }];
  let moment = create(BigInt(from) * NANOSECONDS, zone);
  const stretches: OffsetStretch[] = [];
  for (;;) {
    const next = getTimeZoneTransition(moment, 'next');
    const to = next === null ? until : Number(next.epochNanoseconds / NANOSECONDS);
    const offset = Math.round(offsetNanoseconds(moment) / 60e9);
    if (next === null || to >= until) return [...stretches, { from, to: until, offset }];
    stretches.push({ from, to, offset });
    from = to;
    moment = next;
  }
};

const tableOf = (zone: TimeZoneId): ZoneTable => {
  const known = tables.get(zone);
  if (known !== undefined) return known;
  const table: ZoneTable = { byYear: new Map(), last: { from: 0, to: 0, offset: 0 } };
  tables.set(zone, table);
  return table;
};

const stretchesOf = (zone: TimeZoneId, year: number): readonly OffsetStretch[] => {
  const { byYear } = tableOf(zone);
  const cached = byYear.get(year);
  if (cached !== undefined) return cached;
  const stretches = readStretches(zone, year);
  byYear.set(year, stretches);
  return stretches;
};

const stretchAt = (zone: TimeZoneId, at: number): OffsetStretch => {
  const table = tableOf(zone);
  if (at >= table.last.from && at < table.last.to) return table.last;
  const stretches = stretchesOf(zone, yearOfDayNumber(Math.floor(at / DAY)));
  table.last = stretches.find((stretch) => at < stretch.to) ?? table.last;
  return table.last;
};

/** Minutes that local time is ahead of UTC at an instant (epoch ms). Unknown zones count as UTC. */
export const offsetAt = (zone: TimeZoneId, at: number): number => stretchAt(zone, at).offset;

/**
 * The instant (epoch ms) of a wall-clock minute. A time that the clocks skip is read with the offset
 * before the gap, a time that happens twice is the first one (RFC 5545 section 3.3.5).
 */
export const wallMinutesToInstant = (minutes: number, zone: TimeZoneId): number => {
  const asUtc = minutes * MINUTE;
  const { last } = tableOf(zone);
  // More than a day from any change of clocks no other offset can be meant.
  if (asUtc - DAY >= last.from && asUtc + DAY < last.to) return asUtc - last.offset * MINUTE;
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
