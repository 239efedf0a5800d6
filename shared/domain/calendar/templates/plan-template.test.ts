import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/lib/plain-date.ts';
import { addWallMinutes, dateOf, timeOf } from '../../dates/plain-date-time.ts';
import { BERLIN, ownPlanOf } from '../calendar.fixture.ts';
import { legToPlan, plansToTemplate, TEMPLATE_LEGS } from './plan-template.ts';

const there = ownPlanOf({
  title: 'Travel there',
  start: '2026-10-15T08:00',
  end: '2026-10-15T12:00',
});
const stay = ownPlanOf({
  title: 'Stay',
  start: '2026-10-15T00:00',
  end: '2026-10-17T00:00',
  allDay: true,
});
const back = ownPlanOf({
  title: 'Travel back',
  start: '2026-10-17T22:30',
  end: '2026-10-18T01:00',
  zone: 'Europe/London',
  status: 'TENTATIVE',
});

test('plans of some days come again from another first day, in order, with every word and their times', () => {
  const { legs } = plansToTemplate('Trip', [back, there, stay], BERLIN);
  const again = legs.map((leg) => legToPlan(leg, '2026-12-31', BERLIN));
  expect(again.map(({ title, start, end }) => [title, start, end])).toEqual([
    ['Stay', '2026-12-31T00:00', '2027-01-02T00:00'],
    ['Travel there', '2026-12-31T08:00', '2026-12-31T12:00'],
    ['Travel back', '2027-01-02T22:30', '2027-01-03T01:00'],
  ]);
  expect(again[2]).toMatchObject({
    zone: 'Europe/London',
    status: 'TENTATIVE',
    with: 'Inge, Ruth',
  });
});

test('S1: what comes from a template is private, however the plan was shown', () => {
  const { legs } = plansToTemplate('Trip', [{ ...there, sharedAs: 'x' }], BERLIN);
  expect(legs[0]?.visibility).toBe('full');
  const [leg] = legs;
  const plan = leg === undefined ? null : legToPlan(leg, '2026-12-31', BERLIN);
  expect(plan).toMatchObject({ visibility: 'private', sharedAs: null });
  expect(plan?.shown).toEqual(there.shown);
});

test('what repeats comes once, and reminders and the names of files stay behind', () => {
  const weekly = {
    ...there,
    rrule: 'FREQ=WEEKLY',
    except: ['2026-10-22T08:00'],
    remind: 60 as const,
    imported: { uid: 'a', sequence: 0 },
  };
  const [leg] = plansToTemplate('Trip', [weekly], BERLIN).legs;
  const plan = leg === undefined ? null : legToPlan(leg, '2026-12-31', BERLIN);
  expect(plan).toMatchObject({ rrule: null, except: [] });
  expect(plan).not.toHaveProperty('remind');
  expect(plan).not.toHaveProperty('imported');
});

test('a template written here is used wherever one lives then', () => {
  const [leg] = plansToTemplate('Trip', [there], BERLIN).legs;
  expect(leg && legToPlan(leg, '2026-12-31', 'America/New_York').zone).toBe('America/New_York');
});

test('kept and used on the day it is from, a template gives back the same times; on another all move alike', () => {
  const plan = fc
    .record({
      day: fc.integer({ min: 0, max: 20 }),
      start: fc.integer({ min: 0, max: 1439 }),
      lasts: fc.integer({ min: 1, max: 5_000 }),
    })
    .map(({ day, start, lasts }) => {
      const begins = addWallMinutes(`${addDays('2026-10-15', day)}T00:00`, start);
      return ownPlanOf({ start: begins, end: addWallMinutes(begins, lasts) });
    });
  fc.assert(
    fc.property(
      fc.array(plan, { minLength: 1, maxLength: TEMPLATE_LEGS }),
      fc.integer({ min: -400, max: 400 }),
      (plans, shift) => {
        const starts = plans.map(({ start }) => start).toSorted();
        const first = dateOf(starts[0] ?? '');
        const { legs } = plansToTemplate('', plans, BERLIN);
        const again = (from: string) => legs.map((leg) => legToPlan(leg, from, BERLIN));
        expect(again(first).map(({ start }) => start)).toEqual(starts);
        const moved = again(addDays(first, shift));
        expect(moved.map(({ end }) => end)).toEqual(
          again(first).map(({ end }) => `${addDays(dateOf(end), shift)}T${timeOf(end)}`),
        );
      },
    ),
  );
});
