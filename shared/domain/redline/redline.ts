import type { List, RichText, TextNode } from '../rich-text/schema.ts';
import { toEdits } from './edits.ts';
import { toTokens, type ListStep, type Place, type Token } from './tokens.ts';

export type Change = 'kept' | 'removed' | 'added';

/** Neighbouring words of one fate, in the marks they are set in. `joins` = the end of a paragraph that fell away. */
export interface RedlinePiece {
  readonly change: Change;
  readonly runs: readonly TextNode[];
  readonly joins?: true;
}

export type RedlineBlock =
  | { readonly type: 'paragraph'; readonly pieces: readonly RedlinePiece[] }
  | { readonly type: List['type']; readonly items: readonly (readonly RedlineBlock[])[] };

/** Two wordings laid over each other. */
export interface Redline {
  /** False where words and structure are the same. */
  readonly isChanged: boolean;
  /** True where kept words moved into, out of or between lists: no word shows that. */
  readonly isReset: boolean;
  /** Both in one text: removed words before those in their place. */
  readonly inline: readonly RedlineBlock[];
  /** The earlier wording exactly, with what went marked. */
  readonly before: readonly RedlineBlock[];
  /** The later wording exactly, with what came marked. */
  readonly after: readonly RedlineBlock[];
}

interface Step {
  readonly list: List['type'];
  readonly key: string;
  readonly item: string;
}

interface Line {
  readonly pieces: readonly RedlinePiece[];
  readonly place: readonly Step[];
}

type Part =
  | { readonly change: Change; readonly runs: readonly TextNode[] }
  | { readonly change: Change; readonly before: Place | null; readonly after: Place | null };

const toParts = (old: readonly Token[], added: readonly Token[]): readonly Part[] => {
  const parts: Part[] = [];
  for (const edit of toEdits(old, added)) {
    const before = edit.change === 'added' ? undefined : old[edit.old];
    const after = edit.change === 'removed' ? undefined : added[edit.new];
    const word = after ?? before;
    if (word === undefined) continue;
    if (word.kind === 'word') parts.push({ change: edit.change, runs: word.runs });
    else {
      parts.push({
        change: edit.change,
        before: before?.kind === 'break' ? before.place : null,
        after: after?.kind === 'break' ? after.place : null,
      });
    }
  }
  return parts;
};

const sameMarks = (a: TextNode, b: TextNode): boolean =>
  a.marks === b.marks ||
  (a.marks ?? []).map((mark) => mark.type).join() ===
    (b.marks ?? []).map((mark) => mark.type).join();

/** A line while it is put together: words of one fate and the same marks grow into one run. */
interface OpenPiece extends RedlinePiece {
  readonly runs: (Omit<TextNode, 'text'> & { text: string })[];
}

const addWords = (pieces: OpenPiece[], change: Change, runs: readonly TextNode[]): void => {
  const last = pieces.at(-1);
  const open = last?.change === change && last.joins === undefined ? last : { change, runs: [] };
  if (open !== last) pieces.push(open);
  for (const run of runs) {
    const before = open.runs.at(-1);
    if (before !== undefined && sameMarks(before, run)) before.text += run.text;
    else open.runs.push({ ...run });
  }
};

const toStep = (side: 'old' | 'new', { list, key, item }: ListStep): Step => ({
  list,
  key: `${side}${key}`,
  item: `${side}${key}.${item}`,
});

/** Lists and items that both wordings have, so that a removed item stands in the list it stood in. */
const linksOf = (parts: readonly Part[]): ReadonlyMap<string, string> => {
  const links = new Map<string, string>();
  for (const part of parts) {
    if ('runs' in part || part.before === null || part.after === null) continue;
    for (const [depth, step] of part.before.entries()) {
      const other = part.after[depth];
      if (other?.list !== step.list) break;
      const from = toStep('old', step);
      const to = toStep('new', other);
      if (!links.has(from.key)) links.set(from.key, to.key);
      if (!links.has(from.item)) links.set(from.item, to.item);
    }
  }
  return links;
};

const inlineLines = (parts: readonly Part[]): readonly Line[] => {
  const links = linksOf(parts);
  const lines: Line[] = [];
  let pieces: OpenPiece[] = [];
  const close = (place: readonly Step[]) => {
    lines.push({ pieces, place });
    pieces = [];
  };
  for (const part of parts) {
    if ('runs' in part) addWords(pieces, part.change, part.runs);
    else if (part.after !== null) close(part.after.map((step) => toStep('new', step)));
    else if (pieces.some((piece) => piece.change !== 'removed')) {
      pieces.push({ change: 'removed', runs: [], joins: true });
    } else {
      const place = (part.before ?? []).map((step) => toStep('old', step));
      close(
        place.map((step) => ({
          ...step,
          key: links.get(step.key) ?? step.key,
          item: links.get(step.item) ?? step.item,
        })),
      );
    }
  }
  return lines;
};

const sideLines = (parts: readonly Part[], side: 'before' | 'after'): readonly Line[] => {
  const absent: Change = side === 'before' ? 'added' : 'removed';
  const lines: Line[] = [];
  let pieces: OpenPiece[] = [];
  for (const part of parts) {
    if (part.change === absent) continue;
    if ('runs' in part) addWords(pieces, part.change, part.runs);
    else {
      const place = part[side] ?? [];
      lines.push({ pieces, place: place.map((step) => toStep('new', step)) });
      pieces = [];
    }
  }
  return lines;
};

/** Lines that follow each other in the same list, and in the same item of it, grow back together. */
const toBlocks = (lines: readonly Line[], depth = 0): readonly RedlineBlock[] => {
  const blocks: RedlineBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const step = line.place[depth];
    if (step === undefined) {
      blocks.push({ type: 'paragraph', pieces: line.pieces });
      at += 1;
      continue;
    }
    const items: (readonly RedlineBlock[])[] = [];
    while (lines[at]?.place[depth]?.key === step.key) {
      const item = lines[at]?.place[depth]?.item;
      const from = at;
      while (lines[at]?.place[depth]?.item === item && at < lines.length) at += 1;
      items.push(toBlocks(lines.slice(from, at), depth + 1));
    }
    blocks.push({ type: step.list, items });
  }
  return blocks;
};

const shapeOf = (place: Place): string =>
  place.map(({ list, key, item }) => `${list}${key}.${item}`).join();

/**
 * What changed from one wording to another: word by word in the reader's language (a BCP 47 tag), whole
 * words and graphemes only, marks and lists kept. Words whose marks changed count as changed. Taking the
 * added away gives the earlier wording, taking the removed away the later one.
 */
export const compareWordings = (earlier: RichText, later: RichText, locale: string): Redline => {
  const old = toTokens(earlier, locale);
  const added = toTokens(later, locale);
  const parts = toParts(old, added);
  const areWordsChanged = parts.some((part) => part.change !== 'kept');
  const isReset = parts.some(
    (part) =>
      !('runs' in part) &&
      part.before !== null &&
      part.after !== null &&
      (areWordsChanged
        ? part.before.map((step) => step.list).join() !== part.after.map((step) => step.list).join()
        : shapeOf(part.before) !== shapeOf(part.after)),
  );
  return {
    isChanged: areWordsChanged || isReset,
    isReset,
    inline: toBlocks(inlineLines(parts)),
    before: toBlocks(sideLines(parts, 'before')),
    after: toBlocks(sideLines(parts, 'after')),
  };
};
