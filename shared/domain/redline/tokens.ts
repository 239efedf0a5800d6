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

const PLAIN = /^[\u0020-\u007E]*$/u;

/** A word while it may still grow. */
interface OpenToken {
  readonly kind: 'word';
  text: string;
  isWord: boolean;
  readonly runs: TextNode[];
}

/** Gives words, in their order, what they are set in: a paragraph's text nodes, cut where the words end. */
const cutRuns = (nodes: readonly TextNode[]) => {
  let at = 0;
  let used = 0;
  return ({ text, runs }: OpenToken): void => {
    let missing = text.length;
    for (let node = nodes[at]; missing > 0 && node !== undefined; node = nodes[at]) {
      const part = node.text.slice(used, used + missing);
      runs.push(part.length === node.text.length ? node : { ...node, text: part });
      missing -= part.length;
      used += part.length;
      if (used === node.text.length) {
        at += 1;
        used = 0;
      }
    }
  };
};

/**
 * Words, spaces and punctuation as the locale sees them; a word may hold several runs, where half of it is
 * bold. Word and grapheme boundaries of Unicode (UAX #29) don't always nest, so a word boundary inside a
 * grapheme is not cut at.
 */
const addWords = (
  tokens: Token[],
  nodes: readonly TextNode[],
  words: Intl.Segmenter,
  graphemes: Intl.Segmenter,
): void => {
  const text = nodes.map((node) => node.text).join('');
  const cuts = PLAIN.test(text)
    ? null
    : new Set(Array.from(graphemes.segment(text), (each) => each.index));
  const cut = cutRuns(nodes);
  let last: OpenToken | undefined;
  for (const { segment, index, isWordLike } of words.segment(text)) {
    const isWord = isWordLike === true;
    if (last !== undefined && cuts !== null && !cuts.has(index)) {
      last.text += segment;
      last.isWord ||= isWord;
    } else {
      if (last !== undefined) cut(last);
      last = { kind: 'word', text: segment, runs: [], isWord };
      tokens.push(last);
    }
  }
  if (last !== undefined) cut(last);
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
        addWords(tokens, block.content ?? [], words, graphemes);
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
