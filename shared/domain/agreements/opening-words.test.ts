import { expect, test } from 'vitest';
import { plainTextToRichText } from '../rich-text/plain-text.ts';
import { openingWords } from './opening-words.ts';

const open = (text: string, length: number) =>
  openingWords({ wording: plainTextToRichText(text) }, length);

test('short words stand as they are, in one line', () => {
  expect(open('We call.\nBefore sleep.', 40)).toBe('We call. Before sleep.');
});

test('long ones end between two words', () => {
  expect(open('We tell each other before plans change.', 20)).toBe('We tell each other…');
});

test('one endless word is cut, and no character with it', () => {
  expect(open('🌳'.repeat(20), 7)).toBe('🌳🌳🌳…');
});
