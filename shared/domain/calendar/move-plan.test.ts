import { expect, test } from 'vitest';
import { moveTimes, stepMinutes } from './move-plan.ts';

const evening = { start: '2026-10-24T22:10', end: '2026-10-25T01:00' };

test('a moved plan lasts as long on the clock as before, the clocks changing or not', () => {
  expect(moveTimes(evening, { days: 1, minutes: -10, lasts: 0 }, false)).toEqual({
    start: '2026-10-25T22:00',
    end: '2026-10-26T00:50',
  });
});

test('a shortened plan keeps a quarter of an hour, one that was shorter its own length', () => {
  expect(moveTimes(evening, { days: 0, minutes: 0, lasts: -5_000 }, false).end).toBe(
    '2026-10-24T22:25',
  );
  const moment = { start: '2026-10-24T22:10', end: '2026-10-24T22:15' };
  expect(moveTimes(moment, { days: 0, minutes: 0, lasts: -15 }, false)).toEqual(moment);
});

test('whole days move and grow by days, and never end before they begin', () => {
  const trip = { start: '2026-10-24T00:00', end: '2026-10-26T00:00' };
  expect(moveTimes(trip, { days: 2, minutes: 95, lasts: 1440 }, true)).toEqual({
    start: '2026-10-26T00:00',
    end: '2026-10-29T00:00',
  });
  expect(moveTimes(trip, { days: 0, minutes: 0, lasts: -9_000 }, true).end).toBe(trip.start);
});

test('a step goes to the next quarter of an hour', () => {
  expect([1, -1, 2].map((steps) => stepMinutes('2026-10-24T22:10', steps))).toEqual([5, -10, 20]);
  expect([1, -1].map((steps) => stepMinutes('2026-10-24T22:15', steps))).toEqual([15, -15]);
});
