import { clockChangesOfYear, offsetAt } from '#shared/domain/dates/zone.ts';
import type { TimeZoneId } from '#shared/lib/identifiers.ts';
import type { ContentLine } from './content-line.ts';

const MINUTE = 60_000;

/** `+0530` of 330 minutes ahead of UTC. */
const toOffset = (minutes: number): string => {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
};

/** Basic form of the wall clock that shows `at` (epoch ms) with an offset in minutes. */
const toWall = (at: number, offset: number): string =>
  new Date(at + offset * MINUTE).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '');

const observance = (at: number, before: number, after: number): readonly ContentLine[] => {
  const name = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    { name: 'BEGIN', value: name },
    { name: 'DTSTART', value: toWall(at, before) },
    { name: 'TZOFFSETFROM', value: toOffset(before) },
    { name: 'TZOFFSETTO', value: toOffset(after) },
    { name: 'END', value: name },
  ];
};

/**
 * A VTIMEZONE (RFC 5545, 3.6.5) that holds for the years `first` to `last`, both included. Each change of
 * clocks stands by itself: a rule for them would be a guess about laws.
 */
export const zoneLines = (
  zone: TimeZoneId,
  first: number,
  last: number,
): readonly ContentLine[] => {
  const begin = Date.UTC(first, 0, 1) - 24 * 60 * MINUTE;
  const offset = offsetAt(zone, begin);
  const changes = Array.from({ length: last - first + 1 }, (_, index) =>
    clockChangesOfYear(zone, first + index),
  ).flat();
  return [
    { name: 'BEGIN', value: 'VTIMEZONE' },
    { name: 'TZID', value: zone },
    ...observance(begin, offset, offset),
    ...changes.flatMap(({ at, minutes }) => {
      const before = offsetAt(zone, at - 1);
      return observance(at, before, before + minutes);
    }),
    { name: 'END', value: 'VTIMEZONE' },
  ];
};
