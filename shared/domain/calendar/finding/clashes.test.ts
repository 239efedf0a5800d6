import { describe, expect, test } from 'vitest';
import { JONAS, MARA } from '../../history.fixture.ts';
import { BERLIN, planFor, sharedPlanOf, viewerOf } from '../calendar.fixture.ts';
import { occurrencesIn } from '../occurrences.ts';
import type { Plan } from '../plan.ts';
import { clashesWith, daysAround, type WrittenTimes } from './clashes.ts';

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
    { start, end, isAllDay: false, zone: BERLIN, rrule: null, ...more },
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

describe('what repeats', () => {
  const party = planFor('party', sharedPlanOf('2027-04-15T20:00', '2027-04-15T23:00'), JONAS);
  const course = planFor(
    'course',
    sharedPlanOf('2027-01-07T20:30', '2027-01-07T21:30', { rrule: 'FREQ=WEEKLY' }),
  );
  const muchLater = planFor('muchLater', sharedPlanOf('2027-12-30T20:00', '2027-12-30T21:00'));
  const repeating = (end: string, rrule: string, isAllDay = false): WrittenTimes => ({
    start: '2026-12-03T19:00',
    end,
    isAllDay,
    zone: BERLIN,
    rrule,
  });
  const met = (times: WrittenTimes, plans: readonly Plan[]) =>
    clashesWith(occurrencesIn(plans, daysAround(times), viewerOf(MARA)), times, null, BERLIN).map(
      ({ planId, start }) => [planId, start],
    );

  test('meets what lies in its year, each plan where it meets it first; also after the clocks change', () => {
    expect(
      met(repeating('2026-12-03T21:00', 'FREQ=WEEKLY'), [party, course, dinner, muchLater]),
    ).toEqual([
      [dinner.id, '2026-12-03T19:00'],
      [course.id, '2027-01-07T20:30'],
      [party.id, '2027-04-15T20:00'],
    ]);
  });

  test('doesn’t meet what lies between two of its times, or after the last', () => {
    expect(met(repeating('2026-12-03T20:00', 'FREQ=WEEKLY'), [party, course])).toEqual([]);
    const short = repeating('2026-12-03T21:00', 'FREQ=WEEKLY;UNTIL=20270101');
    expect(met(short, [party, course])).toEqual([]);
    expect(met(repeating('2026-12-03T21:00', 'FREQ=MONTHLY'), [party])).toEqual([]);
  });

  test('on whole days meets them from midnight to midnight', () => {
    const days = {
      ...repeating('2026-12-04T00:00', 'FREQ=WEEKLY', true),
      start: '2026-12-03T00:00',
    };
    expect(met(days, [party])).toEqual([[party.id, '2027-04-15T20:00']]);
  });

  test('meets a long plan where only one of its times lies in it', () => {
    const away = sharedPlanOf('2027-02-01T00:00', '2027-02-28T00:00', { allDay: true });
    const awayPlan = planFor('away', away);
    expect(met(repeating('2026-12-03T21:00', 'FREQ=MONTHLY;BYDAY=1TH'), [awayPlan])).toEqual([
      [awayPlan.id, '2027-02-01T00:00'],
    ]);
  });
});
