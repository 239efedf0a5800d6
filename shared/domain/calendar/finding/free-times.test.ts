import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateToDayNumber } from '#shared/lib/plain-date.ts';
import { addWallMinutes } from '../../dates/plain-date-time.ts';
import { localToInstant, wallMinutesToInstant } from '../../dates/zone.ts';
import { JONAS, MARA } from '../../history.fixture.ts';
import { BERLIN, planFor, sharedPlanOf, viewerOf } from '../calendar.fixture.ts';
import { occurrencesIn, type Occurrence } from '../occurrences.ts';
import type { Plan } from '../plan.ts';
import { freeTimes, stretchOf, type FreeTimeWish } from './free-times.ts';

const wishOf = (more: Partial<FreeTimeWish> = {}): FreeTimeWish => ({
  days: { first: '2026-12-03', last: '2026-12-03' },
  hours: { from: 8 * 60, until: 22 * 60 },
  length: 60,
  from: 0,
  zone: BERLIN,
  ...more,
});

const seenIn = (plans: readonly Plan[], wish: FreeTimeWish, today = '2026-12-01') =>
  occurrencesIn(plans, wish.days, viewerOf(MARA, wish.zone, today));

const free = (plans: readonly Plan[], more: Partial<FreeTimeWish> = {}) => {
  const wish = wishOf(more);
  return freeTimes(seenIn(plans, wish), wish);
};
const spans = (plans: readonly Plan[], more: Partial<FreeTimeWish> = {}) =>
  free(plans, more).map(({ start, end }) => `${start} ${end}`);

const at = (from: string, until: string, more = {}, author = MARA, day = '2026-12-03') =>
  planFor(
    `${author} ${day} ${from}`.replace(/\W/gu, ''),
    sharedPlanOf(`${day}T${from}`, `${day}T${until}`, more),
    author,
  );

describe('free times for two', () => {
  test('lie around what either has planned, whoever’s it is, and busy counts as well', () => {
    const hers = at('09:00', '12:30');
    const { title: _title, ...times } = sharedPlanOf('2026-12-03T12:00', '2026-12-03T17:15');
    const his = planFor('his', { ...times, visibility: 'busy' }, JONAS);
    expect(spans([hers, his])).toEqual([
      '2026-12-03T08:00 2026-12-03T09:00',
      '2026-12-03T17:15 2026-12-03T22:00',
    ]);
  });

  test('are at least as long as was wished', () => {
    const plans = [at('09:00', '12:00'), at('13:30', '21:00', {}, JONAS)];
    expect(spans(plans, { length: 90 })).toEqual(['2026-12-03T12:00 2026-12-03T13:30']);
    expect(spans(plans, { length: 91 })).toEqual([]);
  });

  test('keep to the hours that were wished, up to midnight', () => {
    const evening = { from: 18 * 60, until: 24 * 60 };
    expect(spans([at('17:00', '19:00')], { hours: evening })).toEqual([
      '2026-12-03T19:00 2026-12-04T00:00',
    ]);
  });

  test('a plan of whole days takes them, in whatever zone it was written', () => {
    const days = { first: '2026-12-02', last: '2026-12-05' };
    const trip = planFor(
      'trip',
      sharedPlanOf('2026-12-03T00:00', '2026-12-04T00:00', { allDay: true, zone: 'Asia/Tokyo' }),
    );
    expect(free([trip], { days }).map(({ date }) => date)).toEqual(['2026-12-02', '2026-12-05']);
  });

  test('a timed plan of another zone takes the hours it has here, over midnight too', () => {
    const call = planFor(
      'call',
      sharedPlanOf('2026-12-03T16:00', '2026-12-04T03:00', { zone: 'America/New_York' }),
    );
    const days = { first: '2026-12-03', last: '2026-12-04' };
    expect(spans([call], { days })).toEqual([
      '2026-12-03T08:00 2026-12-03T22:00',
      '2026-12-04T09:00 2026-12-04T22:00',
    ]);
  });

  test('each one of a series takes its own', () => {
    const choir = planFor(
      'choir',
      sharedPlanOf('2026-11-26T19:30', '2026-11-26T21:30', { rrule: 'FREQ=WEEKLY' }),
    );
    const evening = { from: 18 * 60, until: 22 * 60 };
    const days = { first: '2026-12-03', last: '2026-12-17' };
    const dates = free([choir], { days, hours: evening, length: 120 }).map(({ date }) => date);
    expect(dates).toHaveLength(12);
    expect(dates).not.toContain('2026-12-03');
    expect(dates).not.toContain('2026-12-10');
  });

  test('what is only tentative takes nothing away and is named beside', () => {
    const maybe = at('19:00', '20:00', { status: 'TENTATIVE', title: 'Dinner' }, JONAS);
    const [found] = free([maybe], { hours: { from: 18 * 60, until: 22 * 60 } });
    expect(found).toMatchObject({ start: '2026-12-03T18:00', end: '2026-12-03T22:00' });
    expect(found?.tentative.map(({ plan }) => plan.title)).toEqual(['Dinner']);
  });

  test('what is over is over', () => {
    const from = localToInstant('2026-12-03T20:15', BERLIN);
    expect(spans([], { from })).toEqual(['2026-12-03T20:15 2026-12-03T22:00']);
    expect(spans([], { from, length: 120 })).toEqual([]);
  });

  test('a whole day is free from midnight to midnight or not at all', () => {
    const days = { first: '2027-03-27', last: '2027-03-29' };
    const late = at('23:30', '23:45', {}, JONAS, '2027-03-29');
    // The day of 23 hours counts as one.
    expect(spans([late], { days, length: 'day' })).toEqual([
      '2027-03-27T00:00 2027-03-28T00:00',
      '2027-03-28T00:00 2027-03-29T00:00',
    ]);
  });

  test('lengths are real time: on the night the clocks go forward an hour is missing', () => {
    const night = { hours: { from: 0, until: 4 * 60 } };
    const on = (day: string) => ({ ...night, days: { first: day, last: day } });
    expect(spans([], { ...on('2027-03-27'), length: 240 })).toHaveLength(1);
    expect(spans([], { ...on('2027-03-28'), length: 240 })).toEqual([]);
    expect(spans([], { ...on('2027-03-28'), length: 180 })).toHaveLength(1);
  });
});

const ZONES = [
  BERLIN,
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Santiago',
];
const QUARTER = 15;
const quarters = (min: number, max: number) => fc.integer({ min, max }).map((n) => n * QUARTER);

/** Plans of some days, a few across a change of clocks, in zones of their own. */
const plansNear = (first: string) =>
  fc
    .array(
      fc.record({
        day: fc.integer({ min: -1, max: 4 }),
        start: quarters(0, 95),
        lasts: quarters(1, 200),
        days: fc.integer({ min: 0, max: 2 }),
        allDay: fc.boolean(),
        isTentative: fc.boolean(),
        author: fc.constantFrom(MARA, JONAS),
        zone: fc.constantFrom(...ZONES),
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map((each, index) => {
        const day = addDays(first, each.day);
        const start = addWallMinutes(`${day}T00:00`, each.allDay ? 0 : each.start);
        const end = each.allDay
          ? `${addDays(day, each.days)}T00:00`
          : addWallMinutes(start, each.lasts);
        return planFor(
          `plan${index}`,
          sharedPlanOf(start, end, {
            zone: each.zone,
            status: each.isTentative ? 'TENTATIVE' : 'CONFIRMED',
            ...(each.allDay ? { allDay: true as const } : {}),
          }),
          each.author,
        );
      }),
    );

const caseOf = fc
  .constantFrom('2026-10-23', '2027-03-12', '2027-03-26', '2027-04-02', '2026-12-03')
  .chain((first) =>
    fc.record({
      plans: plansNear(first),
      zone: fc.constantFrom(...ZONES),
      days: fc.integer({ min: 0, max: 3 }).map((n) => ({ first, last: addDays(first, n) })),
      hours: fc
        .tuple(quarters(0, 96), quarters(0, 96))
        .map(([a, b]) => ({ from: Math.min(a, b), until: Math.max(a, b) })),
      length: quarters(1, 40),
      from: quarters(0, 96 * 4).map((minutes) =>
        wallMinutesToInstant(dateToDayNumber(first) * 1440 + minutes, BERLIN),
      ),
    }),
  );

/** The same said quarter by quarter: in the wished hours, not over, and nobody has anything firm. */
const isFreeAt = (instant: number, seen: readonly Occurrence[], wish: FreeTimeWish): boolean => {
  const inHours = (day: string) =>
    instant >= wallMinutesToInstant(dateToDayNumber(day) * 1440 + wish.hours.from, wish.zone) &&
    instant < wallMinutesToInstant(dateToDayNumber(day) * 1440 + wish.hours.until, wish.zone);
  let isWished = false;
  for (let day = wish.days.first; day <= wish.days.last; day = addDays(day, 1)) {
    isWished ||= inHours(day);
  }
  return (
    isWished &&
    instant >= wish.from &&
    !seen.some((each) => {
      const { from, to } = stretchOf(each, wish.zone);
      return each.plan.status !== 'TENTATIVE' && from <= instant && instant < to;
    })
  );
};

test('every free time holds nothing firm, is as long as it can be, and none is left out', () => {
  fc.assert(
    fc.property(caseOf, ({ plans, ...wish }) => {
      const seen = seenIn(plans, wish, '2026-10-01');
      const found = freeTimes(seen, wish);
      const step = QUARTER * 60_000;
      const least = wish.length * 60_000;
      for (const { startsAt, endsAt } of found) {
        expect(endsAt - startsAt).toBeGreaterThanOrEqual(least);
        for (let instant = startsAt; instant < endsAt; instant += step) {
          expect(isFreeAt(instant, seen, wish)).toBe(true);
        }
      }
      // Whatever is free and long enough for it is in one of them, unless midnight parts it.
      const first = wallMinutesToInstant(dateToDayNumber(wish.days.first) * 1440, wish.zone);
      const last = wallMinutesToInstant((dateToDayNumber(wish.days.last) + 1) * 1440, wish.zone);
      const covered = (instant: number) =>
        found.some(({ startsAt, endsAt }) => startsAt <= instant && instant < endsAt);
      const midnights = [0, 1, 2, 3, 4].map((n) =>
        wallMinutesToInstant((dateToDayNumber(wish.days.first) + n) * 1440, wish.zone),
      );
      let run = 0;
      for (let instant = first; instant <= last; instant += step) {
        const isFree = instant < last && isFreeAt(instant, seen, wish) && !covered(instant);
        run = isFree && !midnights.includes(instant) ? run + step : isFree ? step : 0;
        expect(run).toBeLessThan(least);
      }
    }),
    { numRuns: 300 },
  );
});
