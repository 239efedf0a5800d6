import { findWords } from '#shared/domain/agreements/find-words.ts';

export interface Match {
  /** The clause or the draft it stands in. */
  readonly of: string;
  /** Which of that clause's, from 0. */
  readonly nth: number;
  readonly range: Range;
}

/** What is only said aloud, what went, and what is decoration stands in no wording. */
const NOT_WORDS = 'del, [aria-hidden="true"], [data-only-said]';

/** A paragraph's words as one text, whatever their marks, and the nodes they are in. */
const wordsOf = (paragraph: Element) => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const pieces: { readonly node: Node; readonly from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(NOT_WORDS) !== null) continue;
    pieces.push({ node, from: text.length });
    text += node.textContent ?? '';
  }
  return { pieces, text };
};

const matchesOfParagraph = (paragraph: Element, query: string, locale: string): Range[] => {
  const { pieces, text } = wordsOf(paragraph);
  return findWords(text, query, locale).flatMap(({ from, to }) => {
    const first = pieces.findLast((piece) => piece.from <= from);
    const last = pieces.findLast((piece) => piece.from < to);
    if (first === undefined || last === undefined) return [];
    const range = document.createRange();
    range.setStart(first.node, from - first.from);
    range.setEnd(last.node, to - last.from);
    return [range];
  });
};

/**
 * Where `query` stands in the wordings on the page, in order. It reads what is there to be read, stand-ins of
 * clauses far below too, and nothing else: no draft of the other's, no clause that rests folded away (S5).
 */
export const matchesIn = (page: Element, query: string, locale: string): readonly Match[] => {
  if (query.trim() === '') return [];
  const counts = new Map<string, number>();
  return [...page.querySelectorAll('[data-wording]')].flatMap((wording) => {
    if (wording.closest('dialog') !== null) return [];
    const owner = wording.closest('[data-clause], [data-draft]');
    const of = owner?.getAttribute('data-clause') ?? owner?.getAttribute('data-draft') ?? '';
    const paragraphs = wording.matches('p') ? [wording] : [...wording.querySelectorAll('p')];
    return paragraphs
      .flatMap((paragraph) => matchesOfParagraph(paragraph, query, locale))
      .map((range) => {
        const nth = counts.get(of) ?? 0;
        counts.set(of, nth + 1);
        return { of, nth, range };
      });
  });
};

/** The place among new matches of what was shown before: the same one, else one in the same clause, else the first. */
export const samePlace = (matches: readonly Match[], before: Match | undefined): number => {
  if (before === undefined) return 0;
  const same = matches.findIndex(({ of, nth }) => of === before.of && nth === before.nth);
  if (same !== -1) return same;
  return Math.max(
    0,
    matches.findIndex(({ of }) => of === before.of),
  );
};
