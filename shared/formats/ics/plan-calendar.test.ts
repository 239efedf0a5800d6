import { describe, expect, test } from 'vitest';
import { ownPlanOf } from '#shared/domain/calendar/calendar.fixture.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { textToBytes } from '#shared/lib/bytes.ts';
import {
  inTheMannerOfApple,
  inTheMannerOfFastmail,
  inTheMannerOfGoogle,
  inTheMannerOfNextcloud,
  inTheMannerOfOutlook,
  inTheMannerOfThunderbird,
} from './calendar-files.fixture.ts';
import { readCalendarFile } from './import-calendar.ts';
import { allFields, plansToCalendar, type FileWords } from './plan-calendar.ts';
import { readEvents, readLines } from './read-ics.fixture.ts';

const TODAY = '2026-11-26';

const words: FileWords = {
  kept: allFields,
  untitled: 'Busy',
  lineOf: (field, text) => `${field}: ${text}`,
};

const write = (own: OwnPlan, more: Partial<FileWords> = {}) =>
  plansToCalendar([{ uid: 'AAAA.plan', sequence: 3, own }], { ...words, ...more }, TODAY);

const read = (file: string) =>
  readCalendarFile(textToBytes(file), {
    zone: 'Europe/Berlin',
    untitled: 'No title',
    known: new Map(),
  });

describe('a plan in a calendar file', () => {
  test('comes back with its time, its zone, its number and its place', () => {
    const [plan] = read(write(ownPlanOf({ zone: 'Asia/Kathmandu' }))).plans;
    expect(plan).toMatchObject({
      uid: 'AAAA.plan',
      sequence: 3,
      own: { start: '2026-10-15T19:30', zone: 'Asia/Kathmandu', title: 'Choir' },
    });
  });

  test('leaves no word behind of a field that stays here', () => {
    const nothing = {
      title: false,
      where: false,
      with: false,
      reach: false,
      call: false,
      note: false,
    };
    const file = write(ownPlanOf(), { kept: nothing });
    for (const word of ['Choir', 'Parish', 'Inge', 'Phone', 'scarf']) {
      expect(file).not.toContain(word);
    }
    expect(readEvents(file)[0]?.get('SUMMARY')?.value).toBe('Busy');
  });

  test('knows both changes of clocks of the year', () => {
    const lines = readLines(write(ownPlanOf()));
    const starts = lines.filter(({ name, params }) => name === 'DTSTART' && !('TZID' in params));
    expect(starts.map(({ value }) => value).slice(-2)).toEqual([
      '20260329T020000',
      '20261025T030000',
    ]);
  });

  test('whole days end on the same last day', () => {
    const own = ownPlanOf({ allDay: true, start: '2026-10-15T00:00', end: '2026-10-17T00:00' });
    expect(read(write(own)).plans[0]?.own).toMatchObject({
      allDay: true,
      start: '2026-10-15T00:00',
      end: '2026-10-17T00:00',
    });
  });

  test.each([
    ['Google', inTheMannerOfGoogle],
    ['Outlook', inTheMannerOfOutlook],
    ['Apple', inTheMannerOfApple],
    ['Thunderbird', inTheMannerOfThunderbird],
    ['Nextcloud', inTheMannerOfNextcloud],
    ['Fastmail', inTheMannerOfFastmail],
  ])('what was read in the manner of %s is the same after it was written', (_, text) => {
    const { plans } = read(text);
    expect(plans.length).toBeGreaterThan(0);
    const again = read(plansToCalendar(plans, words, TODAY));
    expect(again.plans.map(({ uid, sequence, own }) => ({ uid, sequence, own }))).toEqual(
      plans.map(({ uid, sequence, own }) => ({ uid, sequence, own })),
    );
  });
});
