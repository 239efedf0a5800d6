import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/lib/plain-date.ts';
import { dateTextToDate, dateToDateText } from './date-text.ts';

const today = '2026-10-15';

describe('date text', () => {
  it.each([
    ['2026-10-15', '2026-10-15'],
    ['15.10.', '2026-10-15'],
    ['15.10.2026', '2026-10-15'],
    ['15. 10. 26', '2026-10-15'],
    ['3/11', '2026-11-03'],
    ['15 Oct', '2026-10-15'],
    ['15 October 2027', '2027-10-15'],
    ['Thu, 15 Oct 2026', '2026-10-15'],
    ['Oct 15', '2026-10-15'],
    ['2 February', '2027-02-02'],
    ['tomorrow', '2026-10-16'],
    ['Today', '2026-10-15'],
    ['Thursday', '2026-10-22'],
    ['mon', '2026-10-19'],
  ])('reads %j', (text, date) => {
    expect(dateTextToDate(text, today, 'en-GB')).toBe(date);
  });

  it.each([
    '',
    '31 February',
    '2026-02-29',
    '15',
    '15 Octember',
    '1 2 3 4',
    'the 15th of never',
    '32.10.2026',
  ])('refuses %j instead of guessing', (text) => {
    expect(dateTextToDate(text, today, 'en-GB')).toBeNull();
  });

  it('puts month and day in the order of the language', () => {
    expect(dateTextToDate('3/11/2026', today, 'en-US')).toBe('2026-03-11');
    expect(dateTextToDate('3.11.2026', today, 'de')).toBe('2026-11-03');
    expect(dateTextToDate('morgen', today, 'de')).toBe('2026-10-16');
    expect(dateTextToDate('15. Okt. 2026', today, 'de')).toBe('2026-10-15');
  });

  it('reads back every day it writes, in three languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.constantFrom('en-GB', 'en-US', 'de'),
        (days, locale) => {
          const date = addDays('2000-01-01', days);
          expect(dateTextToDate(dateToDateText(date, locale), today, locale)).toBe(date);
        },
      ),
    );
  });
});
