import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseTwoPlaces,
  formatRecoveryWords,
  readRecoveryWords,
  recoveryTextLimit,
  splitRecoveryWords,
} from './recovery-words.ts';

const twelve = wordlist.slice(100, 112);

describe('reading recovery words', () => {
  it('takes them in any case and spacing, numbered or not', () => {
    expect(splitRecoveryWords(' 1. Bridge\n2)  OLIVE , tunnel')).toEqual([
      'bridge',
      'olive',
      'tunnel',
    ]);
  });

  it('names the place of a slip and the nearest word', () => {
    expect(readRecoveryWords('bridge olvie tunnel', wordlist).unknown).toEqual([
      { position: 2, typed: 'olvie', nearest: 'olive' },
    ]);
    expect(readRecoveryWords('bridgge', wordlist).unknown[0]?.nearest).toBe('bridge');
  });

  it('reads back what was saved, whatever the twelve words are', () => {
    const words = fc.array(fc.constantFrom(...wordlist), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(words, (some) => {
        const saved = formatRecoveryWords(some, []);
        expect(readRecoveryWords(saved, wordlist)).toEqual({ words: some, unknown: [] });
      }),
    );
  });

  it('reads of 100,000 characters only as many as twelve words could need', () => {
    const book = '<b>x</b> '.repeat(12_000);
    const reading = readRecoveryWords(book, wordlist);
    expect(reading.unknown.length).toBeGreaterThan(0);
    expect(reading).toEqual(readRecoveryWords(book.slice(0, recoveryTextLimit), wordlist));
  });

  it('asks for one word of each half', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 2 }), (bytes) => {
        const [first, second] = chooseTwoPlaces(() => bytes);
        expect(first).toBeGreaterThanOrEqual(1);
        expect(first).toBeLessThanOrEqual(6);
        expect(second).toBeGreaterThanOrEqual(7);
        expect(second).toBeLessThanOrEqual(twelve.length);
      }),
    );
  });
});
