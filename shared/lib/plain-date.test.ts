import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  dateToDayNumber,
  dayNumberToDate,
  daysBetween,
  daysInMonth,
  isPlainDate,
  weekdayOf,
} from './plain-date.ts';

describe('calendar dates', () => {
  test.each(['2026-10-15', '2024-02-29', '2000-02-29', '1900-01-01', '9998-12-31'])(
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
    '1899-12-31',
    '9999-01-01',
    '2026-1-1',
    '2026-10-15T00:00',
    '2026-10-15 ',
    '20261015',
    '+02026-10-15',
    '２０２６-10-15',
    '',
  ])('%s is none', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-29', 1, '2026-03-30'],
  ['1999-12-31', 1, '2000-01-01'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test('day numbers, weekdays and lengths of months agree with Temporal over 400 years', () => {
  let date = Temporal.PlainDate.from('1800-01-01');
  for (let day = dateToDayNumber('1800-01-01'); day < dateToDayNumber('2200-01-01'); day += 17) {
    expect(dayNumberToDate(day)).toBe(date.toString());
    expect(weekdayOf(dayNumberToDate(day))).toBe(date.dayOfWeek);
    expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
    date = date.add({ days: 17 });
  }
});

test('days between two dates lead from one to the other, and order agrees', () => {
  const days = fc.integer({ min: 0, max: 2_900_000 });
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [from, to] = [addDays('1900-01-01', a), addDays('1900-01-01', b)];
      expect(daysBetween(from, to)).toBe(b - a);
      expect(from < to).toBe(a < b);
      expect(isPlainDate(from)).toBe(true);
    }),
  );
});
