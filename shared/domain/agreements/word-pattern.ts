const LETTERS = 'a-zß-öø-ÿ';
const WORD = `${LETTERS}0-9`;
const OTHER_LETTER = new RegExp(`(?![${LETTERS}])\\p{L}`, 'gu');

/**
 * A text in the letters that the lists are written in: lower case, composed, plain apostrophes and spaces, nothing
 * invisible between letters. Any other script's letters become one letter that no list has, its digits one digit:
 * a class of all the world's letters takes an engine tens of milliseconds to compile, for each pattern.
 */
export const toComparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[^\S\n]+/gu, ' ')
    .replace(OTHER_LETTER, 'ÿ')
    .replace(/(?![0-9])\p{N}/gu, '0');

/**
 * Whole words of a comparable text; `\\p{L}` in an alternative is a letter of it. Patterns are bounded (no open
 * repetition over free text), so that a long text takes time in proportion to its length.
 */
export const wordPattern = (...alternatives: readonly string[]): RegExp => {
  const words = alternatives.join('|').replaceAll('\\p{L}', `[${LETTERS}]`);
  return new RegExp(`(?<![${WORD}])(?:${words})(?![${WORD}])`);
};

/** Up to `most` words between two others. */
export const gap = (most: number): string =>
  `(?:[^${WORD}.!?\\n]+[${WORD}'-]+){0,${most}}[^${WORD}.!?\\n]+`;

/** `first` and `second` in either order, a few words apart in the same sentence. */
export const near = (first: string, second: string, most: number): string =>
  `(?:${first})${gap(most)}(?:${second})|(?:${second})${gap(most)}(?:${first})`;
