import { expect, test } from 'vitest';
import { farPlans } from './far-plans.ts';

const far = farPlans('2026-11-27');
const plan = (more: object = {}) => ({
  room: 'calendar',
  kind: 'plan',
  body: { start: '2026-03-01T10:00', end: '2026-03-01T11:00', rrule: null, ...more },
});

test('a plan that happens once is far a month after it, and a season before, by the calendar of any zone', () => {
  expect(far.near).toEqual({ first: '2026-10-27', last: '2027-03-07' });
  expect(far.has(plan())).toBe(true);
  expect(far.has(plan({ end: '2026-10-24T23:59' }))).toBe(true);
  expect(far.has(plan({ end: '2026-10-25T00:00' }))).toBe(false);
  expect(far.has(plan({ start: '2026-12-24T18:00', end: '2026-12-24T20:00' }))).toBe(false);
  expect(far.has(plan({ start: '2027-03-09T23:00', end: '2027-03-12T20:00' }))).toBe(false);
  expect(far.has(plan({ start: '2027-03-10T00:00', end: '2027-03-12T20:00' }))).toBe(true);
});

test('one that lasts from long ago to far ahead is near', () => {
  expect(far.has(plan({ start: '2020-01-01T00:00', end: '2031-01-01T00:00' }))).toBe(false);
});

test('what may come again is near, however long ago it began', () => {
  expect(far.has(plan({ rrule: 'FREQ=WEEKLY' }))).toBe(false);
  expect(far.has(plan({ added: ['2026-12-01T10:00'] }))).toBe(false);
  expect(far.has(plan({ overrides: [] }))).toBe(false);
});

test('nothing of another room or shape is far', () => {
  expect(far.has({ ...plan(), room: 'today' })).toBe(false);
  expect(far.has({ ...plan(), kind: 'note' })).toBe(false);
  for (const body of [null, 'words', [], {}, { rrule: null, start: 1, end: 2 }]) {
    expect(far.has({ ...plan(), body })).toBe(false);
  }
});
