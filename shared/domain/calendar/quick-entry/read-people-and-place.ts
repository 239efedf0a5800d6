import { phraseLength, toText, type Token } from './tokens.ts';
import type { QuickWords } from './words/quick-words.ts';

/** A stretch of tokens and what it says. */
export interface Span {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly as: 'day' | 'time' | 'repeats' | 'maybe' | 'allDay' | 'with' | 'where';
}

interface Named {
  readonly span: Span;
  readonly text: string;
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const beginsLarge = (token: Token | undefined): boolean =>
  token !== undefined && /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u.test(token.text);

interface Marker {
  readonly as: 'with' | 'where';
  /** Tokens that only announce; the words of a place that keeps its preposition begin at once. */
  readonly length: number;
  readonly least: number;
}

const markerAt = (
  tokens: readonly Token[],
  at: number,
  words: QuickWords,
  isAfterTime: boolean,
): Marker | null => {
  const withLength = phraseLength(tokens, at, words.with);
  if (withLength > 0) return { as: 'with', length: withLength, least: 1 };
  const whole = phraseLength(tokens, at, words.wholePlaces);
  if (whole > 0) {
    const needsName = tokens[at]?.word === 'bei';
    return { as: 'where', length: 0, least: whole + (needsName ? 1 : 0) };
  }
  const where = phraseLength(tokens, at, words.where);
  if (where > 0) return { as: 'where', length: where, least: 1 };
  const maybe = phraseLength(tokens, at, words.maybeWhere);
  const isPlace = maybe > 0 && (maybe > 1 || isAfterTime || beginsLarge(tokens[at + maybe]));
  return isPlace ? { as: 'where', length: maybe, least: 1 } : null;
};

const namedFrom = (
  tokens: readonly Token[],
  at: number,
  marker: Marker,
  isTaken: (at: number) => boolean,
  words: QuickWords,
): Named | null => {
  const begin = at + marker.length;
  let to = begin;
  while (to < tokens.length && !isTaken(to)) {
    if (to > begin && markerAt(tokens, to, words, false) !== null) break;
    to += 1;
    if (tokens[to - 1]?.endsClause === true) break;
  }
  const text = toText(tokens.slice(begin, to));
  if (to - begin < marker.least || !hasWord(text)) return null;
  return { span: { from: at, to, as: marker.as }, text };
};

/** With whom and where, among the tokens that say nothing of when: the first of each. */
export const readPeopleAndPlace = (
  tokens: readonly Token[],
  isTaken: (at: number) => boolean,
  words: QuickWords,
): { readonly with: Named | null; readonly where: Named | null } => {
  const found: { with: Named | null; where: Named | null } = { with: null, where: null };
  for (let at = 0; at < tokens.length; at += 1) {
    if (isTaken(at)) continue;
    const marker = markerAt(tokens, at, words, at > 0 && isTaken(at - 1));
    const named = marker === null ? null : namedFrom(tokens, at, marker, isTaken, words);
    if (named === null || found[named.span.as === 'with' ? 'with' : 'where'] !== null) continue;
    found[named.span.as === 'with' ? 'with' : 'where'] = named;
    at = named.span.to - 1;
  }
  return found;
};
