import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasControl, isBidiClosed, isKeepableText, isWellFormed } from './well-formed.ts';

test('agrees with Node’s UTF-8 about lone surrogates', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.integer({ min: 0xd700, max: 0xe0ff }).map((u) => String.fromCharCode(u)),
      }),
      (text) => {
        // Node writes each lone surrogate as U+FFFD, three bytes that read back differently.
        expect(isWellFormed(text)).toBe(Buffer.from(text).toString() === text);
      },
    ),
    { numRuns: 500 },
  );
});

describe('text that is kept as typed', () => {
  test.each([
    ['nothing', ''],
    ['two lines and a tab', 'a\n\tb'],
    ['Arabic and Hebrew', 'مرحبا שלום'],
    ['an isolate that is closed', 'a \u2068שלום\u2069 b'],
    ['a family of emoji', '👨‍👩‍👧'],
    ['what looks like HTML', '<img src=x onerror=alert(1)>'],
  ])('%s', (_, text) => {
    expect(isKeepableText(text)).toBe(true);
  });
});

describe('text that is refused', () => {
  test.each([
    ['a null character', 'a\0'],
    ['an escape', '\u001b[31m'],
    ['a line separator', 'a\u2028b'],
    ['an override left open', 'agree \u202Eton'],
    ['a closing sign without its opening', 'a\u2069'],
    ['an embedding closed as an isolate', '\u202Aa\u2069'],
    ['a lone surrogate', '\ud83d'],
  ])('%s', (_, text) => {
    expect(isKeepableText(text)).toBe(false);
  });
});

test('an isolate must be closed on its own line', () => {
  expect(isBidiClosed('\u2067a\nb\u2069')).toBe(false);
  expect(hasControl('a\nb')).toBe(false);
});
