import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showHidden } from './hidden-signs.ts';

test.each([
  ['never\u200B', 'U+200B'],
  ['\u202Enever\u202C', 'U+202E'],
  ['\u2066never\u2069', 'U+2066'],
  ['nev\u00ADer', 'U+00AD'],
  ['nev\u200Der', 'U+200D'],
])('%j shows its hidden sign', (text, sign) => {
  expect(showHidden(text).flatMap((piece) => piece.sign ?? [])[0]).toBe(sign);
});

test.each(['We call.', '👩‍👩‍👧', 'می‌خواهم', 'שלום', 'क्‍ष', 'a\u0301'])(
  '%j is read as it stands',
  (text) => {
    expect(showHidden(text)).toEqual([{ text, sign: null }]);
  },
);

test('the pieces are the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\u200B', '\u202E', 'é', '👩', ' ') }),
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
