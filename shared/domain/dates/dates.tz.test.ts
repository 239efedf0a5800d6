import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateToDayNumber,
  dayNumberToDate,
  daysBetween,
  daysInMonth,
  isPlainDate,
  weekdayOf,
} from './plain-date.ts';
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

describe('dates', () => {
  test('day numbers and dates agree with Temporal for every day of 400 years', () => {
    let date = Temporal.PlainDate.from('1800-01-01');
    for (let day = dateToDayNumber('1800-01-01'); day < dateToDayNumber('2200-01-01'); day += 17) {
      expect(dayNumberToDate(day)).toBe(date.toString());
      expect(weekdayOf(dayNumberToDate(day))).toBe(date.dayOfWeek);
      expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
      date = date.add({ days: 17 });
    }
  });

  test('only dates that exist are dates', () => {
    expect(isPlainDate('2028-02-29')).toBe(true);
    for (const no of [
      '2026-02-29',
      '2026-13-01',
      '2026-1-01',
      '1899-12-31',
      '2026-10-15T00:00',
      '',
      '２０２６-10-15',
    ]) {
      expect(isPlainDate(no)).toBe(false);
    }
    for (const no of [
      '2026-10-15T24:00',
      '2026-10-15T19:60',
      '2026-10-15 19:30',
      '2026-10-15T19:30:00',
    ]) {
      expect(isPlainDateTime(no)).toBe(false);
    }
  });

  test('days add up', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-10-15', '2027-01-15')).toBe(92);
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
