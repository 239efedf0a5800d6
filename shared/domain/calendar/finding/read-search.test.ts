import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '#shared/lib/languages.ts';
import { readSearch, SEARCH_CHARACTERS, type SearchSetting } from './read-search.ts';

/** Thursday, 15 October 2026. */
const settingOf = (language: Language, more: Partial<SearchSetting> = {}): SearchSetting => ({
  language,
  isMonthFirst: false,
  today: '2026-10-15',
  weekStart: 1,
  ...more,
});

/** line | words | first and last day */
const english = `
choir | choir |
dinner with Ana | dinner ana |
last March | | 2026-03-01/2026-03-31
dentist last March | dentist | 2026-03-01/2026-03-31
next March | | 2027-03-01/2027-03-31
in March | | 2027-03-01/2027-03-31
in May | | 2026-05-01/2026-05-31
in November | | 2026-11-01/2026-11-30
last October | | 2025-10-01/2025-10-31
this October | | 2026-10-01/2026-10-31
in June 2025 | | 2025-06-01/2025-06-30
June 2025 Ana | ana | 2025-06-01/2025-06-30
walk in the Harz in June 2025 | walk harz | 2025-06-01/2025-06-30
February 2028 | | 2028-02-01/2028-02-29
next week | | 2026-10-19/2026-10-25
last week choir | choir | 2026-10-05/2026-10-11
this week | | 2026-10-12/2026-10-18
last month | | 2026-09-01/2026-09-30
next year | | 2027-01-01/2027-12-31
2025 | | 2025-01-01/2025-12-31
in 2025 Rome | rome | 2025-01-01/2025-12-31
yesterday | | 2026-10-14/2026-10-14
tomorrow | | 2026-10-16/2026-10-16
last Friday | | 2026-10-09/2026-10-09
last Thursday | | 2026-10-08/2026-10-08
on Friday | | 2026-10-16/2026-10-16
15 June 2025 | | 2025-06-15/2025-06-15
2025-06-15 | | 2025-06-15/2025-06-15
may | may |
march on | march |
the last supper | last supper |
with | with |
`;

const german = `
Chor | chor |
Abendessen mit Ana | abendessen ana |
letzten März | | 2026-03-01/2026-03-31
im letzten März | | 2026-03-01/2026-03-31
Zahnarzt letzten März | zahnarzt | 2026-03-01/2026-03-31
nächsten März | | 2027-03-01/2027-03-31
im November | | 2026-11-01/2026-11-30
im Juni 2025 | | 2025-06-01/2025-06-30
letzte Woche | | 2026-10-05/2026-10-11
nächste Woche Chor | chor | 2026-10-19/2026-10-25
diese Woche | | 2026-10-12/2026-10-18
vorigen Monat | | 2026-09-01/2026-09-30
letztes Jahr | | 2025-01-01/2025-12-31
vorgestern | | 2026-10-13/2026-10-13
gestern | | 2026-10-14/2026-10-14
übermorgen | | 2026-10-17/2026-10-17
letzten Freitag | | 2026-10-09/2026-10-09
am 15.6.2025 | | 2025-06-15/2025-06-15
Straße | strasse |
`;

const spanish = `
cena con Ana | cena ana |
el marzo pasado | | 2026-03-01/2026-03-31
marzo pasado | | 2026-03-01/2026-03-31
dentista el marzo pasado | dentista | 2026-03-01/2026-03-31
en junio de 2025 | | 2025-06-01/2025-06-30
la semana pasada | | 2026-10-05/2026-10-11
la próxima semana | | 2026-10-19/2026-10-25
la semana que viene | | 2026-10-19/2026-10-25
este mes | | 2026-10-01/2026-10-31
el año pasado | | 2025-01-01/2025-12-31
ayer | | 2026-10-14/2026-10-14
mañana | | 2026-10-16/2026-10-16
el viernes pasado | | 2026-10-09/2026-10-09
el viernes | | 2026-10-16/2026-10-16
`;

describe.each([
  ['en', english],
  ['de', german],
  ['es', spanish],
] as const)('a search in %s', (language, table) => {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  test.each(rows)('%s', (line, words, days) => {
    const { words: found, span } = readSearch(line ?? '', settingOf(language));
    expect(found.join(' ')).toBe(words);
    expect(span === null ? '' : `${span.first}/${span.last}`).toBe(days);
  });
});

test('a week begins where the person’s week begins', () => {
  expect(readSearch('next week', settingOf('en', { weekStart: 7 })).span).toEqual({
    first: '2026-10-18',
    last: '2026-10-24',
  });
});

test('it never throws, and names days in order, whatever is typed', () => {
  const word = fc.constantFrom(
    'last',
    'next',
    'in',
    'March',
    '2025',
    'week',
    '31',
    '.',
    'the',
    'pasado',
    'letzte',
    'mes',
  );
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(line, fc.constantFrom<Language>('en', 'de', 'es'), (text, language) => {
      const { span } = readSearch(text, settingOf(language));
      expect(span === null || span.first <= span.last).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('what is pasted beyond its length is not looked at', () => {
  const { words } = readSearch('a '.repeat(100_000), settingOf('en'));
  expect(words.length).toBeLessThanOrEqual(SEARCH_CHARACTERS);
});
