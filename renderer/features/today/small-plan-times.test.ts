import { expect, it } from 'vitest';
import { refusedPlan } from '#shared/domain/calendar/refused-plan.ts';
import { toSharedPlan } from '#shared/domain/calendar/visibility.ts';
import { listTimes, makeSmallPlan } from './small-plan-times.ts';

it('offers times that are still ahead', () => {
  expect(listTimes('2026-10-15', 9).map((time) => time.start)).toEqual([
    '2026-10-15T19:00',
    '2026-10-16T09:00',
    '2026-10-16T19:00',
    '2026-10-17T10:00',
  ]);
  expect(listTimes('2026-10-16', 20).map((time) => time.name)).toEqual([
    'tomorrow-morning',
    'tomorrow-evening',
  ]);
});

it('S1: a first plan is private and a whole plan', () => {
  const plan = makeSmallPlan('Walk <b>🌱</b>', '2026-10-15T19:00', 'Europe/Berlin');
  expect(refusedPlan(plan)).toBeNull();
  expect(toSharedPlan(plan)).toBeNull();
});
