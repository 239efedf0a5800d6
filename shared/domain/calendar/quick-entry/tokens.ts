/** One word of a line as typed. */
export interface Token {
  /** As typed, punctuation and all. */
  readonly text: string;
  /** Lower case, without accents or punctuation around it; the dots at its end are kept apart. */
  readonly word: string;
  readonly hasDot: boolean;
  /** A comma or semicolon follows: what goes on after it is something else. */
  readonly endsClause: boolean;
  /** Its place in the line. */
  readonly at: number;
  /** Something stands between it and the word before. */
  readonly isSpaced: boolean;
}

/** Lower case, without accents, one kind of dash: what letters are compared by. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .toLowerCase()
    .replace(/ß/gu, 'ss');

const toToken = (text: string, at: number, isSpaced: boolean): Token => {
  const folded = fold(text);
  const inner = folded
    .replace(/^[^\p{L}\p{N}@-]+/u, '')
    .replace(/[^\p{L}\p{N}@.-]+$/u, '')
    .replace(/\.+$/u, '');
  return {
    text,
    at,
    word: inner === '' ? folded : inner,
    hasDot: /\.[^\p{L}\p{N}.]*$/u.test(folded),
    endsClause: /[,;]$/u.test(text),
    isSpaced,
  };
};

const isIsoDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}\D*$/u.test(text);

/** `7-10pm` is three words, `@Rosso` two; `2026-10-15` and `mother-in-law` stay one. */
const split = (chunk: string): readonly string[] => {
  if (chunk.length > 1 && chunk.startsWith('@')) return ['@', ...split(chunk.slice(1))];
  const range = /^(\d{1,2}[^\s‐-―−-]{0,8})([‐-―−-])(\d.*)$/u.exec(chunk);
  if (range === null || isIsoDate(chunk)) return [chunk];
  return range.slice(1);
};

/** The words of a line, in order. Nothing is lost: their texts make up the line again. */
export const toTokens = (line: string): readonly Token[] =>
  (line.match(/\S+/gu) ?? [])
    .flatMap((chunk) => split(chunk).map((text, index) => ({ text, isSpaced: index === 0 })))
    .map(({ text, isSpaced }, at) => toToken(text, at, isSpaced));

/** Tokens as one text, with a blank where there was one. */
export const toText = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text, at, isSpaced }, index) => {
      const isJoined = !isSpaced && tokens[index - 1]?.at === at - 1;
      return index === 0 || isJoined ? text : ` ${text}`;
    })
    .join('')
    .replace(/^[\s,;]+|[\s,;]+$/gu, '');

/** A phrase that begins at a token: how many tokens it takes, and what it stands for. */
export interface Found<T> {
  readonly length: number;
  readonly value: T;
}

/** Phrases in folded words, `day after tomorrow`, with what they stand for. */
export type Lexicon<T> = ReadonlyMap<string, T>;

const LONGEST_PHRASE = 4;

/** The longest phrase of a lexicon that begins at `at`. */
export const phraseAt = <T>(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon<T>,
): Found<T> | null => {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length -= 1) {
    const phrase = tokens
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(' ');
    const value = lexicon.get(phrase);
    if (value !== undefined) return { length, value };
  }
  return null;
};

/** How many tokens one of these phrases takes at `at`; 0 where none stands there. */
export const phraseLength = (
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon<unknown>,
): number => phraseAt(tokens, at, lexicon)?.length ?? 0;
