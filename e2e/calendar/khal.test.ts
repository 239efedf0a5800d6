import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownPlanOf } from '#shared/domain/calendar/calendar.fixture.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { allFields, plansToCalendar } from '#shared/formats/ics/plan-calendar.ts';
import { openKhal, type Khal } from './read-in-khal.ts';

/** Another program, in another language, reads what leaves the calendar. */

let khal: Khal;
beforeEach(() => {
  khal = openKhal('Europe/Berlin');
});
afterEach(() => khal.end());

const bringIn = (all: readonly Partial<OwnPlan>[], sequence = 0) =>
  khal.bringIn(
    plansToCalendar(
      all.map((own, index) => ({ uid: `${index}.plan`, sequence, own: ownPlanOf(own) })),
      { kept: allFields, untitled: 'Busy', lineOf: (_, text) => text },
      '2026-09-30',
    ),
  );

test('khal shows a weekly series at its hour on both sides of a change of clocks, with one left out and one moved', () => {
  bringIn([
    {
      rrule: 'FREQ=WEEKLY;UNTIL=20261119',
      except: ['2026-10-22T19:30'],
      overrides: [
        {
          ...ownPlanOf({ title: 'Choir, late' }),
          occurrence: '2026-11-05T19:30',
          start: '2026-11-06T20:00',
          end: '2026-11-06T22:00',
        },
      ],
    },
  ]);
  expect(khal.list('2026-10-01', '2026-12-31')).toEqual([
    '2026-10-15 19:30-21:30 Choir',
    '2026-10-29 19:30-21:30 Choir',
    '2026-11-06 20:00-22:00 Choir, late',
    '2026-11-12 19:30-21:30 Choir',
    '2026-11-19 19:30-21:30 Choir',
  ]);
});

test('khal shows other zones in its own, and whole days as the days they are', () => {
  bringIn([
    {
      title: 'Call; with “New York”, at nine',
      zone: 'America/New_York',
      start: '2026-10-28T09:00',
      end: '2026-10-28T09:30',
    },
    {
      title: 'Kathmandu',
      zone: 'Asia/Kathmandu',
      start: '2026-10-29T00:15',
      end: '2026-10-29T01:00',
    },
    { title: 'UTC', zone: 'UTC', start: '2026-10-30T11:00', end: '2026-10-30T12:00' },
    { title: 'Away', allDay: true, start: '2026-10-31T00:00', end: '2026-11-01T00:00' },
    { title: 'A moment', start: '2026-11-02T08:00', end: '2026-11-02T08:00' },
  ]);
  const listed = khal.list('2026-10-28', '2026-11-02');
  expect(listed.slice(0, 3)).toEqual([
    // The clocks of New York change a week later than Berlin's.
    '2026-10-28 14:00-14:30 Call; with “New York”, at nine',
    '2026-10-28 19:30-20:15 Kathmandu',
    '2026-10-30 12:00-13:00 UTC',
  ]);
  expect(listed.filter((line) => line.endsWith('Away'))).toHaveLength(2);
  expect(listed.at(-1)).toMatch(/^2026-11-02 08:00.*A moment$/u);
});

test('khal has a plan once, and as it is now, after a second file', () => {
  bringIn([{}]);
  bringIn(
    [{ title: 'Choir, an hour later', start: '2026-10-15T20:30', end: '2026-10-15T22:30' }],
    1,
  );
  expect(khal.list('2026-10-01', '2026-10-31')).toEqual([
    '2026-10-15 20:30-22:30 Choir, an hour later',
  ]);
});

test('khal reads no word of a file that says only when', () => {
  const nothing = {
    title: false,
    where: false,
    with: false,
    reach: false,
    call: false,
    note: false,
  };
  khal.bringIn(
    plansToCalendar(
      [{ uid: 'one.plan', sequence: 0, own: ownPlanOf() }],
      { kept: nothing, untitled: 'Busy', lineOf: (_, text) => text },
      '2026-09-30',
    ),
  );
  expect(khal.list('2026-10-01', '2026-10-31')).toEqual(['2026-10-15 19:30-21:30 Busy']);
});
