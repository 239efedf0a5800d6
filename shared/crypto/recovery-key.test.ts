import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecoveryKey, recoveryKeyToWords } from './recovery-key.ts';

const known = 'legal winner thank year wave sausage worth useful legal winner thank yellow'.split(
  ' ',
);
const knownKey = new Uint8Array(16).fill(0x7f);

test('the words are those of the BIP-39 test vectors', () => {
  expect(recoveryKeyToWords(knownKey)).toEqual(known);
  expect(recoveryKeyToWords(new Uint8Array(16)).join(' ')).toBe(`${'abandon '.repeat(11)}about`);
});

test('every recovery key comes back from its words', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (key) => {
      const parsed = parseRecoveryKey(recoveryKeyToWords(key).join(' '));
      expect(parsed).toEqual({ ok: true, value: key });
    }),
  );
});

describe('what people type', () => {
  test.each([
    ['capitals', known.join(' ').toUpperCase()],
    ['numbered lines', known.map((word, i) => `${i + 1}. ${word}`).join('\n')],
    ['commas and spaces', `  ${known.join(',   ')}  `],
    ['tabs', known.join('\t')],
    ['wide letters', 'ｌegal' + known.join(' ').slice(5)],
  ])('%s don’t matter', (_, text) => {
    expect(parseRecoveryKey(text)).toEqual({ ok: true, value: knownKey });
  });

  test('a word that is not in the list is named, with its place', () => {
    const typed = known.with(4, 'wavve').join(' ');
    const error = { reason: 'unknown-word', position: 5, word: 'wavve' };
    expect(parseRecoveryKey(typed)).toEqual({ ok: false, error });
  });

  test('too few and too many words are counted', () => {
    const few = parseRecoveryKey(known.slice(1).join(' '));
    expect(few).toEqual({ ok: false, error: { reason: 'word-count', found: 11 } });
    const many = parseRecoveryKey([...known, 'legal'].join(' '));
    expect(many).toEqual({ ok: false, error: { reason: 'word-count', found: 13 } });
    const none = parseRecoveryKey('');
    expect(none).toEqual({ ok: false, error: { reason: 'word-count', found: 0 } });
  });

  test('two words in each other’s place fail the checksum', () => {
    const swapped = known.with(0, 'winner').with(1, 'legal').join(' ');
    expect(parseRecoveryKey(swapped)).toEqual({ ok: false, error: { reason: 'checksum' } });
  });

  test('a megabyte is refused at once', () => {
    expect(parseRecoveryKey('legal '.repeat(200_000)).ok).toBe(false);
  });
});
