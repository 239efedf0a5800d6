import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWallMinutes,
  isPlainDateTime,
  localToWallMinutes,
  wallMinutesToLocal,
} from './plain-date-time.ts';
import { instantToLocal, isKnownZone, localToInstant } from './zone.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Kiritimati',
];

const minutes = fc.integer({
  min: localToWallMinutes('1975-01-01T00:00'),
  max: localToWallMinutes('2045-01-01T00:00'),
});

describe('local dates and times', () => {
  test('are those that exist', () => {
    expect(isPlainDateTime('2028-02-29T00:00')).toBe(true);
    for (const no of [
      '2026-10-15T24:00',
      '2026-10-15T19:60',
      '2026-10-15 19:30',
      '2026-10-15T19:30:00',
      '2026-10-15T19:30Z',
      '2026-02-30T19:30',
    ]) {
      expect(isPlainDateTime(no)).toBe(false);
    }
  });

  test('minutes add up over midnight', () => {
    expect(addWallMinutes('2026-10-15T23:50', 20)).toBe('2026-10-16T00:10');
  });
});

describe('zones', () => {
  test('local times become the instants that Temporal says, in every zone, gaps and folds included', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...ZONES), (wall, zone) => {
        const local = wallMinutesToLocal(wall);
        const expected = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
        expect(localToInstant(local, zone)).toBe(expected.epochMilliseconds);
      }),
      { numRuns: 3_000 },
    );
  });

  test('around every change of clocks too', () => {
    for (const zone of ZONES) {
      let change = Temporal.Instant.from('2005-01-01T00:00Z')
        .toZonedDateTimeISO(zone)
        .getTimeZoneTransition('next');
      while (change !== null && change.year < 2030) {
        for (const shift of [-1440, -90, -61, -30, -1, 0, 1, 29, 30, 59, 60, 90, 1440]) {
          const local = change.toPlainDateTime().add({ minutes: shift }).toString().slice(0, 16);
          const expected = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
          expect([zone, local, localToInstant(local, zone)]).toEqual([
            zone,
            local,
            expected.epochMilliseconds,
          ]);
          const at = change.epochMilliseconds + shift * 60_000;
          const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
          expect(instantToLocal(at, zone)).toBe(there.toPlainDateTime().toString().slice(0, 16));
        }
        change = change.getTimeZoneTransition('next');
      }
    }
  });

  test('an unknown zone is known to be unknown and reads as UTC', () => {
    expect(isKnownZone('Mars/Olympus')).toBe(false);
    expect(localToInstant('2026-10-15T12:00', 'Mars/Olympus')).toBe(Date.UTC(2026, 9, 15, 12));
  });
});
