import { expect, test } from 'vitest';
import { findWords } from './find-words.ts';

const found = (text: string, query: string, locale = 'en') =>
  findWords(text, query, locale).map(({ from, to }) => text.slice(from, to));

test.each([
  ['We call. I CALL back.', 'call', ['call', 'CALL']],
  ['Después, despues', 'DESPUÉS', ['Después', 'despues']],
  ['Die Straße, die STRASSE', 'strasse', ['Straße', 'STRASSE']],
  ['“don’t”', "don't", ['don’t']],
  ['be\u00ADfore', 'before', ['be\u00ADfore']],
  ['Cafe\u0301 now', 'café', ['Cafe\u0301']],
  ['one\u00A0night', 'one night', ['one\u00A0night']],
  ['one  night', 'one   night', ['one  night']],
  ['aaaa', 'aa', ['aa', 'aa']],
])('in “%s”, “%s” is found whatever its case and accents', (text, query, expected) => {
  expect(found(text, query)).toEqual(expected);
});

test.each([
  ['We call.', ''],
  ['We call.', '   '],
  ['We call.', 'sleep'],
  ['before sleep.\nWe call', 'sleep. We'],
])('in “%s”, “%s” is not found', (text, query) => {
  expect(found(text, query)).toEqual([]);
});

test('the case of the language in force decides', () => {
  expect(found('IĞDIR', 'ığdır', 'tr')).toEqual(['IĞDIR']);
});

test('a sign of several letters is marked whole and once', () => {
  expect(found('Straße', 's')).toEqual(['S', 'ß']);
});
