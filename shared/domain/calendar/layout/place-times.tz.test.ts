import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrencesIn, type Occurrence } from '../occurrences.ts';
import { BERLIN, planFor, sharedPlanOf, viewerOf } from '../calendar.fixture.ts';
import { MARA } from '../../history.fixture.ts';
import { clockStretches, dayLength, partOfDay, placeTimes } from './place-times.ts';

const onDay = (date: string, times: readonly (readonly [string, string])[]) =>
  occurrencesIn(
    times.map(([start, end], index) => planFor(`plan ${index}`, sharedPlanOf(start, end))),
    { first: date, last: date },
    viewerOf(MARA, BERLIN, date),
  );

const spots = (occurrences: readonly Occurrence[], date: string, max = 4) =>
  placeTimes(occurrences, date, max).blocks.map(({ from, to, column, columns }) => [
    from / 60,
    to / 60,
    `${column + 1}/${columns}`,
  ]);

describe('timed plans in a day', () => {
  test('plans one after the other take the whole width', () => {
    const day = '2026-10-15';
    expect(
      spots(
        onDay(day, [
          ['2026-10-15T10:00', '2026-10-15T11:00'],
          ['2026-10-15T11:00', '2026-10-15T12:30'],
        ]),
        day,
      ),
    ).toEqual([
      [10, 11, '1/1'],
      [11, 12.5, '1/1'],
    ]);
  });

  test('plans that overlap stand side by side, and a freed column is used again', () => {
    const day = '2026-10-15';
    expect(
      spots(
        onDay(day, [
          ['2026-10-15T10:00', '2026-10-15T13:00'],
          ['2026-10-15T10:30', '2026-10-15T11:00'],
          ['2026-10-15T11:30', '2026-10-15T12:00'],
          ['2026-10-15T18:00', '2026-10-15T19:00'],
        ]),
        day,
      ),
    ).toEqual([
      [10, 13, '1/2'],
      [10.5, 11, '2/2'],
      [11.5, 12, '2/2'],
      [18, 19, '1/1'],
    ]);
  });

  test('a crowd keeps its last column for how many more there are', () => {
    const day = '2026-10-15';
    const crowd = onDay(
      day,
      Array.from({ length: 9 }, () => ['2026-10-15T10:00', '2026-10-15T11:00'] as const),
    );
    const { blocks, hidden } = placeTimes(crowd, day, 3);
    expect(blocks).toHaveLength(2);
    expect(hidden).toEqual([{ from: 600, column: 2, columns: 3, count: 7 }]);
  });

  test('an evening past midnight is drawn on both days', () => {
    const [late] = onDay('2026-10-15', [['2026-10-15T22:00', '2026-10-16T01:30']]);
    if (late === undefined) throw new Error('no plan');
    expect(partOfDay(late, '2026-10-15')).toMatchObject({
      from: 1320,
      to: 1440,
      continuesAfter: true,
    });
    expect(partOfDay(late, '2026-10-16')).toMatchObject({ from: 0, to: 90, continuesBefore: true });
    expect(partOfDay(late, '2026-10-17')).toBeNull();
  });

  test('a plan until midnight stays on its day; a short one is tall enough for its words', () => {
    const day = '2026-10-15';
    const [until, short] = onDay(day, [
      ['2026-10-15T22:00', '2026-10-16T00:00'],
      ['2026-10-15T23:50', '2026-10-15T23:55'],
    ]);
    if (until === undefined || short === undefined) throw new Error('no plan');
    expect(partOfDay(until, '2026-10-16')).toBeNull();
    expect(partOfDay(short, day)).toMatchObject({ from: 1410, to: 1440 });
  });

  test('whatever the times, nothing shown overlaps and nothing is lost', () => {
    const day = '2026-10-15';
    const times = fc.tuple(fc.nat(1430), fc.integer({ min: 0, max: 600 }));
    fc.assert(
      fc.property(
        fc.array(times, { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (all, max) => {
          const write = (minutes: number) => {
            const next = minutes >= 1440;
            const rest = minutes % 1440;
            const text = `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
            return `2026-10-${next ? 16 : 15}T${text}`;
          };
          const occurrences = onDay(
            day,
            all.map(([start, length]) => [write(start), write(start + length)] as const),
          );
          const { blocks, hidden } = placeTimes(occurrences, day, max);
          const more = hidden.reduce((sum, { count }) => sum + count, 0);
          expect(blocks.length + more).toBe(occurrences.length);
          for (const a of blocks) {
            for (const b of blocks) {
              if (a === b || a.column / a.columns !== b.column / b.columns) continue;
              expect(a.to <= b.from || b.to <= a.from).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('days on which the clocks change', () => {
  test('have 23 and 25 hours in Berlin, whatever zone this computer is in', () => {
    expect(dayLength('2026-03-29', BERLIN)).toBe(23 * 60);
    expect(dayLength('2026-10-25', BERLIN)).toBe(25 * 60);
    expect(dayLength('2026-10-15', BERLIN)).toBe(24 * 60);
    expect(dayLength('2026-10-04', 'Australia/Lord_Howe')).toBe(24 * 60 - 30);
  });

  test('name the hour that is skipped, and the one that comes twice', () => {
    expect(clockStretches('2026-03-29', BERLIN)).toEqual([{ kind: 'skipped', from: 120, to: 180 }]);
    expect(clockStretches('2026-10-25', BERLIN)).toEqual([{ kind: 'twice', from: 120, to: 180 }]);
    expect(clockStretches('2026-10-24', BERLIN)).toEqual([]);
    expect(clockStretches('2026-10-25', 'UTC')).toEqual([]);
  });

  test('a night plan over the change is drawn by the clock on the wall', () => {
    const back = onDay('2026-10-25', [['2026-10-25T01:00', '2026-10-25T04:00']]);
    expect(back.map(({ startsAt, endsAt }) => (endsAt - startsAt) / 3_600_000)).toEqual([4]);
    expect(spots(back, '2026-10-25')).toEqual([[1, 4, '1/1']]);
    const forward = onDay('2026-03-29', [['2026-03-29T01:00', '2026-03-29T04:00']]);
    expect(forward.map(({ startsAt, endsAt }) => (endsAt - startsAt) / 3_600_000)).toEqual([2]);
    expect(spots(forward, '2026-03-29')).toEqual([[1, 4, '1/1']]);
  });

  test('an end that reads earlier than its start is drawn as long as it lasts', () => {
    // 00:40 to 01:10 UTC: 02:40 before the clocks go back, 02:10 after it.
    const odd = occurrencesIn(
      [planFor('odd', sharedPlanOf('2026-10-25T00:40', '2026-10-25T01:10', { zone: 'UTC' }))],
      { first: '2026-10-25', last: '2026-10-25' },
      viewerOf(MARA, BERLIN, '2026-10-25'),
    );
    expect(odd.map(({ start, end }) => [start, end])).toEqual([
      ['2026-10-25T02:40', '2026-10-25T02:10'],
    ]);
    expect(placeTimes(odd, '2026-10-25', 3).blocks).toMatchObject([{ from: 160, to: 190 }]);
  });
});
