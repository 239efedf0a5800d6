import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Language } from '#shared/lib/languages.ts';
import { BERLIN } from '../calendar.fixture.ts';
import { englishLines } from './english.fixture.ts';
import { germanLines } from './german.fixture.ts';
import {
  QUICK_CHARACTERS,
  readQuickEntry,
  type QuickEntry,
  type QuickSetting,
} from './quick-entry.ts';
import { spanishLines } from './spanish.fixture.ts';
import { wordsOf } from './words/words-of.ts';

const settingOf = (language: Language, more: Partial<QuickSetting> = {}): QuickSetting => ({
  language,
  isMonthFirst: false,
  today: '2026-10-15',
  zone: BERLIN,
  ...more,
});

const two = (value: number): string => String(value).padStart(2, '0');

const clockWords = (entry: QuickEntry, minutes: number, isEnd: boolean): string => {
  const isDoubtful = entry.doubts.some(
    (doubt) =>
      (doubt.kind === 'hour' && doubt.read % 1440 === minutes) ||
      (doubt.kind === 'odd' && doubt.time === minutes) ||
      (isEnd && (doubt.kind === 'end' || doubt.kind === 'part')),
  );
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${isDoubtful ? '~' : ''}`;
};

/** `2026-10-16 19:00-20:00~`, as the tables write it. */
const whenWords = (entry: QuickEntry): string => {
  const { date, endDate, start, end } = entry;
  const day =
    date === null
      ? ''
      : `${date}${endDate === null ? '' : `/${endDate}`}${entry.doubts.some(({ kind }) => kind === 'day') ? '~' : ''}`;
  const times =
    start === null && end === null
      ? ''
      : `${start === null ? '' : clockWords(entry, start, false)}-${end === null ? '' : clockWords(entry, end, true)}`;
  return [
    day,
    times,
    entry.isAllDay ? 'all-day' : '',
    entry.repeats ?? '',
    entry.isTentative ? 'maybe' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
};

interface Row {
  readonly line: string;
  readonly expected: readonly string[];
}

const rowsOf = (table: string): readonly Row[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [line = '', ...expected] = row.split('|').map((cell) => cell.trim());
      return { line, expected: [...expected, '', '', '', ''].slice(0, 4) };
    });

describe.each([
  ['en', englishLines],
  ['de', germanLines],
  ['es', spanishLines],
] as const)('a line in %s', (language, table) => {
  const rows = rowsOf(table);

  it('is tried on at least sixty of them', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });

  test.each(rows)('$line', ({ line, expected }) => {
    const entry = readQuickEntry(line, settingOf(language));
    expect([entry.title, whenWords(entry), entry.with ?? '', entry.where ?? '']).toEqual(expected);
  });
});

/** Every word of a line, in any order, without the punctuation around it. */
const wordsIn = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(/[\s,;@‐-―−-]+/u))
    .filter((word) => word !== '')
    .sort();

const lineOf = (language: Language): fc.Arbitrary<string> => {
  const words = wordsOf(language);
  const known = Object.values(words).flatMap((each: unknown) =>
    each instanceof Map || each instanceof Set ? [...each.keys()].map(String) : [],
  );
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '7',
        '19:30',
        '7pm',
        '3.11.',
        '15',
        '7-10',
        '@Rosso',
        '24',
        '2027',
        '31/12',
        'Ana,',
        '-',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  );
  return fc.array(word, { maxLength: 14 }).map((all) => all.join(' '));
};

describe.each(['en', 'de', 'es'] as const)('any line in %s', (language) => {
  it('never throws, never loses a word, and gives days and times that exist', () => {
    fc.assert(
      fc.property(lineOf(language), (line) => {
        const entry = readQuickEntry(line, settingOf(language));
        const kept = wordsIn([entry.title, ...entry.understood.map(({ text }) => text)]);
        expect(kept).toEqual(wordsIn([line]));
        for (const minutes of [entry.start, entry.end]) {
          if (minutes !== null) expect(minutes >= 0 && minutes < 1440).toBe(true);
        }
        if (entry.endDate !== null) expect(entry.endDate >= (entry.date ?? '')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds names and places in the words that it says it understood', () => {
    fc.assert(
      fc.property(lineOf(language), (line) => {
        const entry = readQuickEntry(line, settingOf(language));
        for (const as of ['with', 'where'] as const) {
          const text = entry.understood.find((each) => each.as === as)?.text;
          expect(entry[as] === null ? undefined : text).toEqual(
            entry[as] === null ? undefined : expect.stringContaining(entry[as]),
          );
        }
      }),
    );
  });
});

test('a line that is too long is a note: it stays as it is', () => {
  const line = `dinner tomorrow 7pm ${'x'.repeat(QUICK_CHARACTERS)}`;
  expect(readQuickEntry(line, settingOf('en'))).toMatchObject({
    title: line,
    date: null,
    start: null,
  });
});

test('names what could be meant otherwise', () => {
  expect(readQuickEntry('tea at 4', settingOf('en')).doubts).toEqual([
    { kind: 'hour', read: 960, other: 240 },
    { kind: 'end' },
  ]);
  expect(readQuickEntry('tea next Friday', settingOf('en')).doubts).toEqual([
    { kind: 'day', read: '2026-10-23', other: '2026-10-16' },
  ]);
  expect(readQuickEntry('tea tonight', settingOf('en')).doubts).toEqual([
    { kind: 'part', part: 'evening' },
  ]);
});

test('says which time doesn’t exist on the night the clocks change, and which comes twice', () => {
  expect(readQuickEntry('train 28 March 2027 02:30', settingOf('en')).doubts).toContainEqual({
    kind: 'odd',
    time: 150,
    odd: { kind: 'skipped', becomes: '2027-03-28T03:30' },
  });
  expect(readQuickEntry('train 25 October 02:30', settingOf('en')).doubts).toContainEqual({
    kind: 'odd',
    time: 150,
    odd: { kind: 'twice' },
  });
  const kathmandu = settingOf('en', { zone: 'Asia/Kathmandu' });
  expect(readQuickEntry('train 25 October 02:30 till 04:00', kathmandu).doubts).toEqual([]);
});

test('puts month and day in the order of the setting', () => {
  expect(readQuickEntry('tea 3/11', settingOf('en')).date).toBe('2026-11-03');
  expect(readQuickEntry('tea 3/11', settingOf('en', { isMonthFirst: true })).date).toBe(
    '2027-03-11',
  );
});
