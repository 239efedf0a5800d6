import { describe, expect, test } from 'vitest';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { expandSeries } from '#shared/domain/calendar/recurrence.ts';
import { acceptedRule } from '#shared/domain/calendar/rule.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import { textToBytes } from '#shared/lib/bytes.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { readCalendarFile, type ImportSetting } from './import-calendar.ts';

const setting: ImportSetting = { zone: 'Europe/Berlin', untitled: 'No title', known: new Map() };

const read = (text: string, more: Partial<ImportSetting> = {}) =>
  readCalendarFile(textToBytes(text), { ...setting, ...more });

/** The next starts of a plan as the calendar works them out. */
const startsOf = ({ rrule, start, zone, ...more }: OwnPlan) =>
  expandSeries({ rule: rrule === null ? null : acceptedRule(rrule), start, ...more }, zone, {
    from: localToInstant('2026-09-01T00:00', zone),
    to: localToInstant('2027-02-01T00:00', zone),
  }).map(({ nominal }) => nominal);
const at = (hour: number) => (day: string) => `${day}T${hour}:00`;

describe('single ones of a series', () => {
  const one = (...lines: readonly string[]) =>
    ['BEGIN:VEVENT', 'UID:walk', ...lines, 'END:VEVENT', ''].join('\r\n');
  const series = (...lines: readonly string[]) =>
    one('SUMMARY:Walk', 'DTSTART:20261001T080000', 'DTEND:20261001T090000', ...lines);
  const weekly = series('RRULE:FREQ=WEEKLY;UNTIL=20261106T230000Z');
  const otherwise = (about: string, ...lines: readonly string[]) =>
    one(`RECURRENCE-ID${about}`, ...lines);

  test('that can’t be read stay in the file, each named with its day', () => {
    const { plans, left } = read(
      weekly +
        otherwise(':20261008T080000', 'DTSTART:20261008T100000', 'DTEND:20261008T090000') +
        otherwise(':20261015T080000', 'SUMMARY:Longer walk') +
        otherwise(':soon', 'SUMMARY:Some walk', 'DTSTART:20261022T080000'),
    );
    expect(plans.map(({ own }) => own.overrides)).toEqual([undefined]);
    expect(left).toEqual([
      { title: 'Walk', reason: 'ends-before-start', day: '2026-10-08' },
      { title: 'Longer walk', reason: 'no-time', day: '2026-10-15' },
      { title: 'Some walk', reason: 'which-unknown' },
    ]);
  });

  test('whose series comes once are named too', () => {
    const about = otherwise(':20261008T080000', 'SUMMARY:Later', 'DTSTART:20261008T100000');
    expect(read(series('RRULE:FREQ=SOMETIMES') + about).left).toEqual([
      { title: 'Later', reason: 'of-no-series', day: '2026-10-08' },
    ]);
  });

  test('what of them doesn’t come along is said of their series', () => {
    const { plans } = read(
      weekly +
        otherwise(
          ':20261008T080000',
          'DTSTART;TZID=Nowhere/At_all:20261008T100000',
          'ATTENDEE:mailto:ruth@example.org',
        ),
    );
    expect(plans[0]?.notes).toEqual(expect.arrayContaining(['people-left-out', 'zone-unknown']));
  });

  test('that name a day alone are about whatever hour the series has', () => {
    const about = otherwise(';VALUE=DATE:20261008', 'DTSTART:20261008T100000');
    expect(read(weekly + about).plans[0]?.own.overrides).toMatchObject([
      { occurrence: '2026-10-08T08:00', start: '2026-10-08T10:00' },
    ]);
  });

  test('that are cancelled count among the days that are left out, and have their limit', () => {
    const cancelled = (count: number) =>
      Array.from({ length: count }, (_, day) =>
        otherwise(`:${addDays('2026-10-02', day).replaceAll('-', '')}T080000`, 'STATUS:CANCELLED'),
      ).join('');
    const daily = series('RRULE:FREQ=DAILY');
    expect(read(daily + cancelled(366)).plans[0]?.own.except).toHaveLength(366);
    expect(read(daily + cancelled(367))).toMatchObject({
      plans: [],
      left: [{ title: 'Walk', reason: 'too-many-exceptions' }],
    });
  });

  test('with all that follow them are a series of their own from there on', () => {
    const later = otherwise(
      ';RANGE=THISANDFUTURE:20261015T080000',
      'SUMMARY:Walk, later',
      'DTSTART:20261016T100000',
      'DTEND:20261016T113000',
    );
    const { plans, left } = read(weekly + later);
    expect(left).toEqual([]);
    expect(plans.map(({ own }) => [own.title, startsOf(own)])).toEqual([
      ['Walk', ['2026-10-01T08:00', '2026-10-08T08:00']],
      ['Walk, later', ['2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06'].map(at(10))],
    ]);
    // Brought in again, each of the two is known.
    const known = new Map(plans.map(({ uid, sequence }) => [uid, sequence]));
    expect(read(weekly + later, { known }).plans.map(({ state }) => state)).toEqual([
      'known',
      'known',
    ]);
  });

  test('with all that follow them keep what is left of a count', () => {
    const later = otherwise(
      ';RANGE=THISANDFUTURE:20261015T080000',
      'DTSTART:20261015T100000',
      'DTEND:20261015T113000',
    );
    const { plans } = read(series('RRULE:FREQ=WEEKLY;COUNT=4') + later);
    expect(plans.map(({ own }) => startsOf(own))).toEqual([
      ['2026-10-01T08:00', '2026-10-08T08:00'],
      ['2026-10-15T10:00', '2026-10-22T10:00'],
    ]);
  });

  test('cancelled with all that follow, the series ends before them', () => {
    const end = otherwise(';RANGE=THISANDFUTURE:20261015T080000', 'STATUS:CANCELLED');
    expect(read(weekly + end).plans.map(({ own }) => startsOf(own))).toEqual([
      ['2026-10-01T08:00', '2026-10-08T08:00'],
    ]);
  });

  test('a change from a day on that can’t be carried on holds for that day, and that is said', () => {
    const monthly = series('RRULE:FREQ=MONTHLY;BYMONTHDAY=1,2');
    const later = otherwise(';RANGE=THISANDFUTURE:20261102T080000', 'DTSTART:20261103T100000');
    const { plans } = read(monthly + later);
    expect(plans).toMatchObject([
      { notes: ['range-left-out'], own: { overrides: [{ occurrence: '2026-11-02T08:00' }] } },
    ]);
  });
});
