import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showHidden } from './hidden-signs.ts';

test.each([
  ['never\u200B', 'U+200B'],
  ['\u202Enever\u202C', 'U+202E'],
  ['\u2066never\u2069', 'U+2066'],
  ['nev\u00ADer', 'U+00AD'],
  ['nev\u200Der', 'U+200D'],
  ['never\u200D ', 'U+200D'],
  ['nev\u061Cer', 'U+061C'],
  ['nev\u180Eer', 'U+180E'],
  ['nev\u034Fer', 'U+034F'],
  ['nev\u115Fer', 'U+115F'],
  ['nev\u1160er', 'U+1160'],
  ['nev\u3164er', 'U+3164'],
  ['nev\uFFA0er', 'U+FFA0'],
  ['nev\u2800er', 'U+2800'],
  ['nev\uFE0Fer', 'U+FE0F'],
  ['😀\uFE0F\u{E0100}', 'U+E0100'],
  ['nev\u{E0061}er', 'U+E0061'],
  ['never\u{E0001}', 'U+E0001'],
  ['🏴\u{E0067}\u{E0062}', 'U+E0067'],
  ['🏴\u{E007F}', 'U+E007F'],
])('%j shows its hidden sign', (text, sign) => {
  expect(showHidden(text).flatMap((piece) => piece.sign ?? [])[0]).toBe(sign);
});

test.each([
  'We call.',
  '👩‍👩‍👧',
  '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
  '🏳️‍🌈 ❤️ 1️⃣ 👩🏽‍⚕️',
  '葛\u{E0100}',
  '\u1112\u1160\u11AB',
  '\u115F\u1161',
  'ᠪᠠᠢᠨ\u180Eᠠ',
  'יְרוּשָׁלַ\u034Fִם',
  'می‌خواهم',
  'שלום',
  'क्‍ष',
  'a\u0301',
])('%j is read as it stands', (text) => {
  expect(showHidden(text)).toEqual([{ text, sign: null }]);
});

test('the pieces are the text', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', '\u200B', '\u202E', 'é', '👩', ' ', '\u{E0061}', '\uFE0F', '🏴'),
      }),
      (text) => {
        expect(
          showHidden(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});
