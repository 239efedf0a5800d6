import { expect, test } from 'vitest';
import { JONAS, MARA } from '../../history.fixture.ts';
import { BERLIN, planFor, sharedPlanOf, viewerOf } from '../calendar.fixture.ts';
import { occurrencesIn } from '../occurrences.ts';
import type { Plan } from '../plan.ts';
import { clashesWith, type WrittenTimes } from './clashes.ts';

const dinner = planFor('dinner', sharedPlanOf('2026-12-03T19:00', '2026-12-03T21:00'), JONAS);
const trip = planFor(
  'trip',
  sharedPlanOf('2026-12-05T00:00', '2026-12-06T00:00', { allDay: true, zone: 'Asia/Tokyo' }),
);

const clashes = (
  plans: readonly Plan[],
  [start, end]: readonly [string, string],
  more: Partial<WrittenTimes> = {},
  planKey: string | null = null,
) =>
  clashesWith(
    occurrencesIn(plans, { first: '2026-12-01', last: '2026-12-08' }, viewerOf(MARA)),
    { start, end, isAllDay: false, zone: BERLIN, ...more },
    planKey,
    BERLIN,
  ).map(({ planId }) => planId);

test('times that share a minute meet, times that only touch do not', () => {
  expect(clashes([dinner], ['2026-12-03T20:59', '2026-12-03T22:00'])).toEqual([dinner.id]);
  expect(clashes([dinner], ['2026-12-03T21:00', '2026-12-03T22:00'])).toEqual([]);
  expect(clashes([dinner], ['2026-12-03T18:00', '2026-12-03T19:00'])).toEqual([]);
});

test('a plan is never in its own way', () => {
  const times = ['2026-12-03T19:00', '2026-12-03T20:00'] as const;
  expect(clashes([dinner], times, {}, dinner.id)).toEqual([]);
});

test('whole days are met from midnight to midnight, here', () => {
  expect(clashes([trip], ['2026-12-04T23:00', '2026-12-05T00:00'])).toEqual([]);
  expect(clashes([trip], ['2026-12-06T23:00', '2026-12-07T01:00'])).toEqual([trip.id]);
  const days = { isAllDay: true };
  expect(clashes([dinner, trip], ['2026-12-01T00:00', '2026-12-05T00:00'], days)).toEqual([
    dinner.id,
    trip.id,
  ]);
  expect(clashes([trip], ['2026-12-07T00:00', '2026-12-07T00:00'], days)).toEqual([]);
});

test('what is written in another zone is met at its own hour', () => {
  const tokyo = { zone: 'Asia/Tokyo' };
  expect(clashes([dinner], ['2026-12-04T03:30', '2026-12-04T05:00'], tokyo)).toEqual([dinner.id]);
  expect(clashes([dinner], ['2026-12-03T19:00', '2026-12-03T21:00'], tokyo)).toEqual([]);
});
