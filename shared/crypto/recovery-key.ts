import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';

/** 128 random bits. */
const recoveryKeyLength = 16;
export const recoveryWordCount = 12;

const known = new Set(wordlist);

export const createRecoveryKey = (random: RandomBytes): Uint8Array => random(recoveryKeyLength);

/** Twelve words of the English BIP-39 list; the last one carries four bits of checksum. */
export const recoveryKeyToWords = (recoveryKey: Uint8Array): readonly string[] =>
  entropyToMnemonic(recoveryKey, wordlist).split(' ');

export type RecoveryKeyRefusal =
  | { readonly reason: 'word-count'; readonly found: number }
  /** `position` counts from 1, as on the printed sheet. */
  | { readonly reason: 'unknown-word'; readonly position: number; readonly word: string }
  | { readonly reason: 'checksum' };

/**
 * The recovery key in what was typed or pasted: capitals, line breaks, numbering and punctuation
 * between the words don't matter.
 */
export const parseRecoveryKey = (text: string): Result<Uint8Array, RecoveryKeyRefusal> => {
  const words =
    text
      .slice(0, 2_000)
      .normalize('NFKD')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const wrong = words.findIndex((word) => !known.has(word));
  const word = words[wrong];
  if (word !== undefined && wrong < recoveryWordCount) {
    return refused({ reason: 'unknown-word', position: wrong + 1, word });
  }
  if (words.length !== recoveryWordCount) {
    return refused({ reason: 'word-count', found: words.length });
  }
  try {
    return ok(mnemonicToEntropy(words.join(' '), wordlist));
  } catch {
    return refused({ reason: 'checksum' });
  }
};
