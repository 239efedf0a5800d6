import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, parseCanonical, toCanonical } from './canonical.ts';

const forbidden = /"(__proto__|constructor|prototype)":/;
const json = fc
  .jsonValue({ maxDepth: 6, stringUnit: 'grapheme' })
  .filter((value) => !forbidden.test(JSON.stringify(value)));

test('the text equals that of an independent RFC 8785 library', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonical(value)).toBe(canonicalize(value));
    }),
    { numRuns: 1_000 },
  );
});

test('what was written is read again, and its text again is the same', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonical(value);
      const read = parseCanonical(text);
      expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) as unknown });
    }),
    { numRuns: 1_000 },
  );
});

test('keys sort by UTF-16 code units, as the example of RFC 8785 §3.2.3 does', () => {
  const example = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  expect(canonical(example)).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  );
});

test('numbers are written as ECMAScript writes them', () => {
  expect(canonical([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  );
});

describe('a value that JSON does not have', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  test.each([
    ['undefined', undefined, 'not-json'],
    ['an undefined property', { a: undefined }, 'not-json'],
    ['a hole', Object.assign([], { length: 2 }), 'not-json'],
    ['NaN', Number.NaN, 'not-json'],
    ['Infinity', [Number.POSITIVE_INFINITY], 'not-json'],
    ['a bigint', 1n, 'not-json'],
    ['a function', () => 1, 'not-json'],
    ['a date', new Date(0), 'not-json'],
    ['a map', new Map(), 'not-json'],
    ['bytes', new Uint8Array(2), 'not-json'],
    ['a lone surrogate', 'a\ud800', 'lone-surrogate'],
    ['a lone surrogate in a key', { '\udc00': 1 }, 'lone-surrogate'],
    ['65 levels', nested(65), 'too-deep'],
    ['a prototype key', JSON.parse('{"__proto__":{"a":1}}'), 'forbidden-key'],
    ['a constructor key', { constructor: 1 }, 'forbidden-key'],
  ])('%s is refused by name', (_, value, error) => {
    expect(toCanonical(value)).toEqual({ ok: false, error });
  });

  test('64 levels are kept', () => {
    expect(toCanonical(nested(64)).ok).toBe(true);
  });
});

describe('a text that is not the one form of its value', () => {
  test.each([
    ['spaces', '{"a": 1}', 'not-canonical'],
    ['unsorted keys', '{"b":1,"a":2}', 'not-canonical'],
    ['a repeated key', '{"a":1,"a":2}', 'not-canonical'],
    ['another spelling of a number', '1.0', 'not-canonical'],
    ['minus zero', '-0', 'not-canonical'],
    ['a number beyond doubles', '12345678901234567890', 'not-canonical'],
    ['an escape that need not be', '"\\u0041"', 'not-canonical'],
    ['an escaped lone surrogate', '"\\ud800"', 'lone-surrogate'],
    ['an overflow', '1e400', 'not-json'],
    ['a byte order mark', '\ufeff1', 'not-json'],
    ['nothing', '', 'not-json'],
    ['half an object', '{"a":', 'not-json'],
    ['a prototype key', '{"__proto__":1}', 'forbidden-key'],
    ['100,000 levels', '['.repeat(100_000) + ']'.repeat(100_000), 'too-deep'],
  ])('%s: refused by name', (_, text, error) => {
    expect(parseCanonical(text)).toEqual({ ok: false, error });
  });
});
