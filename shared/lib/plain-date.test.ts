import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, compareDates, daysBetween, isPlainDate, isPlainDateTime } from './plain-date.ts';

describe('calendar dates', () => {
  test.each(['2026-10-15', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is one',
    (text) => {
      expect(isPlainDate(text)).toBe(true);
    },
  );
  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '2026-1-1',
    '2026-10-15T00:00',
    '2026-10-15 ',
    '20261015',
    '+02026-10-15',
    '',
  ])('%s is none', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });
});

test.each([
  ['2026-10-15T19:30', true],
  ['2026-10-15T00:00', true],
  ['2026-10-15T24:00', false],
  ['2026-10-15T19:60', false],
  ['2026-10-15T19:30:00', false],
  ['2026-10-15T19:30Z', false],
  ['2026-02-30T19:30', false],
])('local date and time %s: %s', (text, real) => {
  expect(isPlainDateTime(text)).toBe(real);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-29', 1, '2026-03-30'],
  ['0099-12-31', 1, '0100-01-01'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test('beyond the calendar is refused', () => {
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
});

test('days between two dates lead from one to the other, and order agrees', () => {
  const days = fc.integer({ min: 0, max: 3_600_000 });
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [from, to] = [addDays('0001-01-01', a), addDays('0001-01-01', b)];
      expect(daysBetween(from, to)).toBe(b - a);
      expect(Math.sign(compareDates(from, to))).toBe(Math.sign(a - b));
      expect(isPlainDate(from)).toBe(true);
    }),
  );
});
