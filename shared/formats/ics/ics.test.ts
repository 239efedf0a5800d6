import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesToText, textToBytes } from '#shared/lib/bytes.ts';
import { writeCalendar, type AllDayEvent } from './calendar-file.ts';
import { escapeText, foldLine } from './content-line.ts';
import { readEvents, unescapeText } from './read-ics.fixture.ts';

const TODAY = '2026-11-26';

const event = (more: Partial<AllDayEvent> = {}): AllDayEvent => ({
  uid: 'AAAAAAAAAAAAAAAAAAAAAA.review',
  sequence: 2,
  on: '2027-02-28',
  summary: 'Something to look at again',
  ...more,
});

/** Words as people write them, signs of every length in octets, and the signs the format itself uses. */
const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\\', ';', ',', ':', '\n', '"', ' ', '\t'),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
      .filter((sign) => !/\p{Cc}/u.test(sign)),
  ),
  maxLength: 300,
});

describe('a calendar file', () => {
  test('gives the same words back, whatever they are', () => {
    fc.assert(
      fc.property(words, (summary) => {
        const [read] = readEvents(writeCalendar([event({ summary })], TODAY));
        expect(unescapeText(read?.get('SUMMARY')?.value ?? '')).toBe(summary);
      }),
    );
  });

  test('has no line over 75 octets, and no broken character at a fold', () => {
    fc.assert(
      fc.property(words, (text) => {
        const rows = foldLine(`SUMMARY:${escapeText(text)}`).split('\r\n');
        for (const row of rows) {
          expect(textToBytes(row).length).toBeLessThanOrEqual(75);
          expect(bytesToText(textToBytes(row))).toBe(row);
        }
        expect(rows.map((row, at) => (at === 0 ? row : row.slice(1))).join('')).toBe(
          `SUMMARY:${escapeText(text)}`,
        );
      }),
    );
  });

  test('says whole days: the end is the day after, also at the end of a month', () => {
    const [read] = readEvents(writeCalendar([event()], TODAY));
    expect(read?.get('DTSTART')).toMatchObject({ value: '20270228', params: { VALUE: 'DATE' } });
    expect(read?.get('DTEND')).toMatchObject({ value: '20270301', params: { VALUE: 'DATE' } });
    expect(read?.get('SEQUENCE')?.value).toBe('2');
  });

  test('S23 tells the day it was written, not the hour', () => {
    const [read] = readEvents(writeCalendar([event()], TODAY));
    expect(read?.get('DTSTAMP')?.value).toBe('20261126T000000Z');
  });

  test('a control sign, which the format has no place for, is shown as one that is missing', () => {
    expect(escapeText('a\u0000b\rc')).toBe('a\uFFFDb\\nc');
  });

  test('without anything in it is a calendar all the same', () => {
    expect(writeCalendar([], TODAY)).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Common Ground//Common Ground//EN\r\nEND:VCALENDAR\r\n',
    );
  });
});
