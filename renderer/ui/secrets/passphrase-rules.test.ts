import { describe, expect, it } from 'vitest';
import {
  findPassphraseProblem,
  guessesPerSecond,
  guessesToLength,
  guessesToTime,
  passphraseCeiling,
} from './passphrase-rules.ts';

describe('the floor of a passphrase', () => {
  it('refuses nothing above eight characters, however weak', () => {
    expect(findPassphraseProblem('aaaaaaaa')).toBeNull();
  });

  it('counts an emoji as one character', () => {
    expect(findPassphraseProblem('🌱🌱🌱🌱')).toBe('short');
    expect(findPassphraseProblem('🌱'.repeat(8))).toBeNull();
  });

  it('keeps right-to-left and HTML-looking text as typed', () => {
    expect(findPassphraseProblem('شاي بعد العاشرة')).toBeNull();
    expect(findPassphraseProblem('<b onload=x>')).toBeNull();
  });

  it('names a limit for 100,000 characters instead of cutting them', () => {
    expect(findPassphraseProblem('a'.repeat(100_000))).toBe('long');
    expect(findPassphraseProblem('a'.repeat(passphraseCeiling))).toBeNull();
  });
});

describe('how long guessing takes', () => {
  it('justifies the floor: seven letters take days, eight take months', () => {
    expect(guessesToTime(26 ** 7)).toEqual({ unit: 'days', count: 5 });
    expect(guessesToTime(26 ** 8)).toEqual({ unit: 'months', count: 5 });
  });

  it('rounds down and never flatters', () => {
    const year = 365 * 24 * 3600 * guessesPerSecond;
    expect(guessesToTime(1)).toEqual({ unit: 'moment' });
    expect(guessesToTime(4.9 * year)).toEqual({ unit: 'years', count: 3 });
    expect(guessesToTime(99 * year)).toEqual({ unit: 'years', count: 50 });
    expect(guessesToTime(100 * year)).toEqual({ unit: 'lifetimes' });
  });

  it('draws a longer line for every order of magnitude, and stops at the end', () => {
    expect(guessesToLength(0)).toBe(0);
    expect(guessesToLength(1e6)).toBeGreaterThan(guessesToLength(1e4));
    expect(guessesToLength(Number.MAX_VALUE)).toBe(1);
  });
});
