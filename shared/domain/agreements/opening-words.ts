import { richTextToPlainText } from '../rich-text/plain-text.ts';
import type { ClauseContent } from './kinds.ts';

/** Enough of a wording to know the clause by: in one line, at most `length` code units, cut between words. */
export const openingWords = ({ wording }: Pick<ClauseContent, 'wording'>, length = 120): string => {
  const words = richTextToPlainText(wording).replace(/\s+/gu, ' ').trim();
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  // A last word without a space before it is cut, but never inside a character.
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/u, '')}…`;
};
