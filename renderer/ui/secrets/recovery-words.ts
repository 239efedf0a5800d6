/**
 * Reading twelve recovery words as people type them: any case, any spacing, numbered or not.
 * BIP-39's English words differ within their first four letters, so a slip has one nearest word.
 */
export const recoveryWordCount = 12;

export interface UnknownWord {
  /** From 1, as printed beside the words. */
  readonly position: number;
  readonly typed: string;
  readonly nearest: string | null;
}

export interface RecoveryReading {
  readonly words: readonly string[];
  readonly unknown: readonly UnknownWord[];
}

/** Ten times what twelve words need: a pasted book is not read at all. */
export const recoveryTextLimit = 1000;

/** `1. bridge  2) Olive` → `['bridge', 'olive']`. NFKD as BIP-39 prescribes. */
export const splitRecoveryWords = (text: string): readonly string[] =>
  text
    .slice(0, recoveryTextLimit)
    .normalize('NFKD')
    .toLowerCase()
    .split(/[\s\d.,;:)(\-–—]+/u)
    .filter((word) => word !== '');

/** Levenshtein distance, given up beyond 2. */
const isNear = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 2) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 3) <= 2;
};

const findNearest = (typed: string, wordlist: readonly string[]): string | null =>
  wordlist.find((word) => word.slice(0, 4) === typed.slice(0, 4)) ??
  wordlist.find((word) => word[0] === typed[0] && isNear(word, typed)) ??
  wordlist.find((word) => isNear(word, typed)) ??
  null;

export const readRecoveryWords = (text: string, wordlist: readonly string[]): RecoveryReading => {
  const words = splitRecoveryWords(text);
  const known = new Set(wordlist);
  const unknown = words.flatMap((typed, index) =>
    known.has(typed) ? [] : [{ position: index + 1, typed, nearest: findNearest(typed, wordlist) }],
  );
  return { words, unknown };
};

/** Two places to ask for, far enough apart that neither is read off the other's line. */
export const chooseTwoPlaces = (randomBytes: (length: number) => Uint8Array): [number, number] => {
  const bytes = randomBytes(2);
  const half = recoveryWordCount / 2;
  return [((bytes[0] ?? 0) % half) + 1, ((bytes[1] ?? 0) % half) + half + 1];
};

/** The saved file. Its name and first line are neutral (S36); it says what it opens all the same. */
export const formatRecoveryWords = (words: readonly string[], lines: readonly string[]): string => {
  const width = Math.max(...words.map((word) => word.length)) + 6;
  const cells = words.map((word, index) => `${String(index + 1).padStart(2)}. ${word}`);
  const rows = [0, 3, 6, 9].map((from) =>
    cells
      .slice(from, from + 3)
      .map((cell) => cell.padEnd(width))
      .join('')
      .trimEnd(),
  );
  return `${[...lines, '', ...rows].join('\n')}\n`;
};
