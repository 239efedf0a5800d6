import type { Block, List, RichText, TextNode } from '../rich-text/schema.ts';

/** One list around a paragraph: which list of the document, which item of it. */
export interface ListStep {
  readonly list: List['type'];
  /** Counted through the document; two lists next to each other stay two. */
  readonly key: number;
  readonly item: number;
}

/** Where a paragraph stands: the lists around it, outermost first. Empty = no list. */
export type Place = readonly ListStep[];

/** A word, a space or a mark, with the marks it is set in. */
export interface WordToken {
  readonly kind: 'word';
  readonly text: string;
  readonly runs: readonly TextNode[];
  /** False for spaces and punctuation. */
  readonly isWord: boolean;
}

/** The end of a paragraph. */
export interface BreakToken {
  readonly kind: 'break';
  readonly place: Place;
}

export type Token = WordToken | BreakToken;

interface Segment {
  readonly text: string;
  readonly isWord: boolean;
}

const PLAIN = /^[\u0020-\u007E]*$/u;

/**
 * Words, spaces and punctuation as the locale sees them. Word and grapheme boundaries of Unicode (UAX #29)
 * don't always nest, so a word boundary inside a grapheme is not cut at.
 */
const toSegments = (text: string, words: Intl.Segmenter, graphemes: Intl.Segmenter): Segment[] => {
  const cuts = PLAIN.test(text)
    ? null
    : new Set(Array.from(graphemes.segment(text), (each) => each.index));
  const segments: { text: string; isWord: boolean }[] = [];
  for (const { segment, index, isWordLike } of words.segment(text)) {
    const last = segments.at(-1);
    if (last !== undefined && cuts !== null && !cuts.has(index)) {
      last.text += segment;
      last.isWord ||= isWordLike === true;
    } else segments.push({ text: segment, isWord: isWordLike === true });
  }
  return segments;
};

/** Cuts a paragraph's text nodes at its segments; a word may hold several, where half of it is bold. */
const toWords = (nodes: readonly TextNode[], segments: readonly Segment[]): WordToken[] => {
  let at = 0;
  let used = 0;
  return segments.map(({ text, isWord }) => {
    const runs: TextNode[] = [];
    let missing = text.length;
    while (missing > 0) {
      const node = nodes[at];
      if (node === undefined) break;
      const part = node.text.slice(used, used + missing);
      runs.push(part.length === node.text.length ? node : { ...node, text: part });
      missing -= part.length;
      used += part.length;
      if (used === node.text.length) {
        at += 1;
        used = 0;
      }
    }
    return { kind: 'word', text, runs, isWord };
  });
};

/** Rich text → its words in reading order, each paragraph closed by a break. */
export const toTokens = (wording: RichText, locale: string): readonly Token[] => {
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  const graphemes = new Intl.Segmenter(locale, { granularity: 'grapheme' });
  const tokens: Token[] = [];
  let lists = 0;
  const walk = (blocks: readonly Block[], place: Place): void => {
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        const nodes = block.content ?? [];
        const text = nodes.map((node) => node.text).join('');
        for (const word of toWords(nodes, toSegments(text, words, graphemes))) tokens.push(word);
        tokens.push({ kind: 'break', place });
      } else {
        lists += 1;
        const key = lists;
        for (const [item, each] of block.content.entries()) {
          walk(each.content, [...place, { list: block.type, key, item }]);
        }
      }
    }
  };
  walk(wording.doc.content, []);
  return tokens;
};

const runKey = ({ marks, text }: TextNode): string =>
  marks === undefined ? `:${text}` : `${marks.map((mark) => mark.type).join()}:${text}`;

/** Equal for tokens that read the same, marks included. */
export const tokenKey = (token: Token): string => {
  if (token.kind === 'break') return '\n';
  const [only] = token.runs;
  // Nearly every word is set in one piece.
  return token.runs.length === 1 && only !== undefined
    ? `w${runKey(only)}`
    : `w${token.runs.map(runKey).join('|')}`;
};
