import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isPlainDate, weekdayOf } from '#shared/lib/plain-date.ts';
import { contextFor, idOf, JONAS, MARA } from '../history.fixture.ts';
import {
  BERLIN,
  beginPlan,
  ownPlanOf,
  planFor,
  planOf,
  sharedPlanOf,
  viewerOf,
} from './calendar.fixture.ts';
import { clockChanges } from './clock-changes.ts';
import { changePlan } from './commands.ts';
import { localToInstant } from '../dates/zone.ts';
import { monthGrid, type WeekStart } from './layout/month-grid.ts';
import { placePlans } from './layout/place-plans.ts';
import { occurrencesIn } from './occurrences.ts';
import { calendarProjection, SERIES_PAGE, WITHDRAWN_PAGE } from './projection.ts';

const OCTOBER = monthGrid(2026, 10, 1);
const jonas = viewerOf(JONAS);

describe('month grid', () => {
  test('October 2026 from Monday: 28 September to 1 November in five weeks', () => {
    expect([OCTOBER.first, OCTOBER.last, OCTOBER.weeks.length]).toEqual([
      '2026-09-28',
      '2026-11-01',
      5,
    ]);
    expect(OCTOBER.weeks[0]?.map((day) => [day.day, day.inMonth])).toEqual([
      [28, false],
      [29, false],
      [30, false],
      [1, true],
      [2, true],
      [3, true],
      [4, true],
    ]);
  });

  test('every month has each of its days once, in whole weeks, from any first weekday', () => {
    const start = fc.constantFrom<WeekStart>(1, 2, 3, 4, 5, 6, 7);
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        start,
        (year, month, weekStart) => {
          const days = monthGrid(year, month, weekStart).weeks.flat();
          expect(days.length % 7).toBe(0);
          expect(weekdayOf(days[0]?.date ?? '')).toBe(weekStart);
          expect(
            days.every(
              (day, index) =>
                isPlainDate(day.date) && day.date === addDays(days[0]?.date ?? '', index),
            ),
          ).toBe(true);
          const own = days.filter((day) => day.inMonth).map((day) => day.day);
          expect(own).toEqual(own.map((_, index) => index + 1));
          expect(days.filter((day) => !day.inMonth).length).toBeLessThan(14);
        },
      ),
    );
  });

  test('the days on which the clocks change are named', () => {
    expect(clockChanges(2026, 10, BERLIN)).toEqual([
      { date: '2026-10-25', direction: 'back', minutes: 60 },
    ]);
    expect(clockChanges(2027, 3, BERLIN)).toEqual([
      { date: '2027-03-28', direction: 'forward', minutes: 60 },
    ]);
    expect(clockChanges(2026, 10, 'Australia/Lord_Howe')).toEqual([
      { date: '2026-10-04', direction: 'forward', minutes: 30 },
    ]);
    expect(clockChanges(2011, 12, 'Pacific/Apia')).toEqual([
      { date: '2011-12-29', direction: 'forward', minutes: 1440 },
    ]);
    expect(clockChanges(2026, 11, BERLIN)).toEqual([]);
  });
});

describe('occurrences', () => {
  test('a weekly evening is on its five Thursdays, the clocks going back or not', () => {
    const choir = planFor(
      'choir',
      sharedPlanOf('2026-09-03T19:30', '2026-09-03T21:30', { rrule: 'FREQ=WEEKLY' }),
    );
    const found = occurrencesIn([choir], OCTOBER, jonas);
    expect(found.map((each) => each.start)).toEqual(
      [1, 8, 15, 22, 29].map((day) => `2026-10-${String(day).padStart(2, '0')}T19:30`),
    );
    expect(found.every((each) => each.endsAt - each.startsAt === 7_200_000)).toBe(true);
  });

  test.each([
    ['Australia/Lord_Howe', '2026-10-16T04:30'],
    ['Asia/Kathmandu', '2026-10-15T23:15'],
    ['America/New_York', '2026-10-15T13:30'],
    ['Pacific/Apia', '2026-10-16T06:30'],
  ])('someone in %s sees it by their own clock', (zone, start) => {
    const plan = planFor('choir', sharedPlanOf('2026-10-15T19:30', '2026-10-15T21:30'));
    expect(occurrencesIn([plan], OCTOBER, viewerOf(JONAS, zone))[0]?.start).toBe(start);
  });

  test('an all-day plan keeps its dates in every zone', () => {
    const plan = planFor(
      'trip',
      sharedPlanOf('2026-10-31T00:00', '2026-10-31T00:00', { allDay: true }),
    );
    for (const zone of [BERLIN, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu']) {
      const viewer = viewerOf(JONAS, zone);
      expect(
        occurrencesIn([plan], { first: '2026-10-31', last: '2026-10-31' }, viewer),
      ).toHaveLength(1);
      expect(occurrencesIn([plan], { first: '2026-10-30', last: '2026-10-30' }, viewer)).toEqual(
        [],
      );
      expect(occurrencesIn([plan], { first: '2026-11-01', last: '2026-11-01' }, viewer)).toEqual(
        [],
      );
    }
  });

  test('a night across the hour that happens twice lasts as long as it lasts', () => {
    const night = planFor('night', sharedPlanOf('2026-10-24T22:00', '2026-10-25T06:00'));
    const [found] = occurrencesIn([night], OCTOBER, jonas);
    expect((found?.endsAt ?? 0) - (found?.startsAt ?? 0)).toBe(9 * 3_600_000);
  });

  test('a long plan is there in every month it touches; a withdrawn one in none', () => {
    const plan = planFor('trip', sharedPlanOf('2026-09-20T10:00', '2026-11-05T10:00'));
    expect(occurrencesIn([plan], OCTOBER, jonas)).toHaveLength(1);
    expect(occurrencesIn([{ ...plan, withdrawn: true }], OCTOBER, jonas)).toEqual([]);
  });

  test('changing a series leaves what is past as it was', () => {
    const history = beginPlan(
      sharedPlanOf('2026-10-01T19:30', '2026-10-01T21:30', { rrule: 'FREQ=WEEKLY' }),
    );
    const now = { at: localToInstant('2026-10-12T09:00', BERLIN), zone: BERLIN };
    const own = ownPlanOf({
      start: '2026-10-01T20:00',
      end: '2026-10-01T22:00',
      rrule: 'FREQ=WEEKLY',
    });
    const after = history.did(
      MARA,
      '2026-10-12',
      changePlan(contextFor(MARA, '2026-10-12'), planOf(history), own, now),
    );
    const times = occurrencesIn([planOf(after)], OCTOBER, jonas).map((each) =>
      each.start.slice(11),
    );
    expect(times).toEqual(['19:30', '19:30', '20:00', '20:00', '20:00']);
  });
});

describe('placing', () => {
  const at = (name: string, start: string, end: string) => planFor(name, sharedPlanOf(start, end));
  const place = (plans: ReturnType<typeof at>[], maxPerDay = 3) =>
    placePlans(OCTOBER, occurrencesIn(plans, OCTOBER, jonas), { maxPerDay });

  test('short plans are chips of their first day, in order of time', () => {
    const weeks = place([
      at('late', '2026-10-15T23:00', '2026-10-16T01:00'),
      at('early', '2026-10-15T08:00', '2026-10-15T09:00'),
    ]);
    const day = weeks[2]?.days[3];
    expect(day?.date).toBe('2026-10-15');
    expect(day?.chips.map((chip) => chip.start.slice(11))).toEqual(['08:00', '23:00']);
    expect(weeks[2]?.days[4]?.chips).toEqual([]);
  });

  test('longer ones are bars, a piece a week, and never two in one lane', () => {
    const weeks = place([
      at('vienna', '2026-10-20T08:00', '2026-10-23T20:00'),
      at('sea', '2026-10-22T08:00', '2026-10-27T20:00'),
    ]);
    const bars = weeks.flatMap((week, index) =>
      week.bars.map((bar) => ({ index, ...bar, occurrence: bar.occurrence.planId })),
    );
    expect(bars).toEqual([
      {
        index: 3,
        occurrence: idOf('vienna'),
        lane: 0,
        from: 1,
        to: 4,
        continuesBefore: false,
        continuesAfter: false,
      },
      {
        index: 3,
        occurrence: idOf('sea'),
        lane: 1,
        from: 3,
        to: 6,
        continuesBefore: false,
        continuesAfter: true,
      },
      {
        index: 4,
        occurrence: idOf('sea'),
        lane: 0,
        from: 0,
        to: 1,
        continuesBefore: true,
        continuesAfter: false,
      },
    ]);
  });

  test('ending at midnight is ending the day before', () => {
    const weeks = place([at('day', '2026-10-20T00:00', '2026-10-22T00:00')]);
    expect(weeks[3]?.bars.map((bar) => [bar.from, bar.to])).toEqual([[1, 2]]);
  });

  test('a full day keeps its last row for saying how many more there are', () => {
    const many = Array.from({ length: 5 }, (_, hour) =>
      at(`p${hour}`, `2026-10-15T1${hour}:00`, `2026-10-15T1${hour}:30`),
    );
    const day = place(many)[2]?.days[3];
    expect([day?.chips.length, day?.overflow, day?.all.length]).toEqual([2, 3, 5]);
    const three = place(many.slice(0, 3))[2]?.days[3];
    expect([three?.chips.length, three?.overflow]).toEqual([3, 0]);
  });

  test('where something beside the plans takes the last row, no plan lies there', () => {
    const many = Array.from({ length: 3 }, (_, hour) =>
      at(`p${hour}`, `2026-10-15T1${hour}:00`, `2026-10-15T1${hour}:30`),
    );
    const lastRowTaken = new Set(['2026-10-15']);
    const dayOf = (count: number) => {
      const occurrences = occurrencesIn(many.slice(0, count), OCTOBER, jonas);
      const day = placePlans(OCTOBER, occurrences, { maxPerDay: 3, lastRowTaken })[2]?.days[3];
      return [day?.chips.length, day?.overflow];
    };
    expect(dayOf(2)).toEqual([2, 0]);
    expect(dayOf(3)).toEqual([2, 1]);
  });

  test('whatever is placed, every occurrence is on its day once, shown or counted', () => {
    const plan = fc.record({
      day: fc.nat(34),
      hour: fc.nat(23),
      length: fc.integer({ min: 15, max: 6_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(plan, { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (all, maxPerDay) => {
          const plans = all.map(({ day, hour, length }, index) => {
            const start = `${addDays('2026-09-28', day)}T${String(hour).padStart(2, '0')}:00`;
            const end = new Date(Date.parse(`${start}Z`) + length * 60_000)
              .toISOString()
              .slice(0, 16);
            return at(`r${index}`, start, end);
          });
          for (const week of place(plans, maxPerDay)) {
            for (const [column, day] of week.days.entries()) {
              const drawn = week.bars.filter((bar) => bar.from <= column && bar.to >= column);
              expect(drawn.length + day.chips.length + day.overflow).toBe(day.all.length);
              expect(
                day.barRows + day.chips.length + (day.overflow > 0 ? 1 : 0),
              ).toBeLessThanOrEqual(maxPerDay);
              expect(new Set(drawn.map((bar) => bar.lane)).size).toBe(drawn.length);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('pages', () => {
  const pagesOf = (start: string, end: string, more = {}) =>
    calendarProjection.pages(planFor('p', sharedPlanOf(start, end, more)));

  test('a plan lies on the month it starts in first, and on each month whose sheet can show it', () => {
    expect(pagesOf('2026-10-15T19:30', '2026-10-15T21:30')).toEqual(['calendar/2026-10']);
    expect(pagesOf('2026-10-02T19:30', '2026-10-02T21:30')).toEqual([
      'calendar/2026-10',
      'calendar/2026-09',
    ]);
    expect(pagesOf('2026-12-20T10:00', '2027-02-03T10:00')).toEqual([
      'calendar/2026-12',
      'calendar/2027-01',
      'calendar/2027-02',
    ]);
  });

  test('one page holds everything a month’s sheet shows, in any zone', () => {
    const day = fc.nat(400).map((days) => addDays('2026-01-01', days));
    const zone = fc.constantFrom(
      'UTC',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(
        day,
        fc.nat(20),
        zone,
        zone,
        fc.constantFrom<WeekStart>(1, 6, 7),
        (date, length, planZone, viewerZone, weekStart) => {
          const plan = planFor(
            'p',
            sharedPlanOf(`${date}T23:30`, `${addDays(date, length)}T23:45`, { zone: planZone }),
          );
          for (let month = 1; month <= 12; month += 1) {
            const grid = monthGrid(2026, month, weekStart);
            const shown = occurrencesIn([plan], grid, viewerOf(JONAS, viewerZone)).length > 0;
            const page = `calendar/2026-${String(month).padStart(2, '0')}`;
            expect(!shown || calendarProjection.pages(plan).includes(page)).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('series and withdrawn plans have pages of their own', () => {
    expect(pagesOf('2026-10-15T19:30', '2026-10-15T21:30', { rrule: 'FREQ=WEEKLY' })).toEqual([
      SERIES_PAGE,
    ]);
    const plan = planFor('p', sharedPlanOf('2026-10-15T19:30', '2026-10-15T21:30'));
    expect(calendarProjection.pages({ ...plan, withdrawn: true })).toEqual([WITHDRAWN_PAGE]);
  });
});
