import type { Match } from './matches-in.ts';

const ALL = 'agreement-found';
const HERE = 'agreement-found-here';

/** Marks what was found without touching the page: the words stay the words that were agreed to. */
export const markMatches = (matches: readonly Match[], here: number): (() => void) => {
  if (typeof Highlight === 'undefined') return () => undefined;
  const current = matches[here];
  CSS.highlights.set(ALL, new Highlight(...matches.map(({ range }) => range)));
  CSS.highlights.set(HERE, new Highlight(...(current === undefined ? [] : [current.range])));
  const above = CSS.highlights.get(HERE);
  if (above !== undefined) above.priority = 1;
  return () => {
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(HERE);
  };
};

/** Room kept free around what is shown, in pixels: the field lies over the top of the page. */
const ABOVE = 96;
const BELOW = 48;

/** Brings a match to the middle of what is seen, where it isn't in sight already. */
export const bringIntoView = (page: Element, { range }: Match): void => {
  const words = range.getBoundingClientRect();
  const seen = page.getBoundingClientRect();
  if (words.top >= seen.top + ABOVE && words.bottom <= seen.bottom - BELOW) return;
  page.scrollTop += words.top - seen.top - seen.height / 2;
};

/** What a match stands in, as the clause is called; null in a draft, which has no name yet. */
export const clauseNameOf = ({ range }: Match): string | null =>
  range.startContainer.parentElement?.closest('[data-clause]')?.getAttribute('aria-label') ?? null;
