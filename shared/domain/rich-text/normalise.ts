import { ok, type Result } from '#shared/lib/result.ts';
import { isKeepableText } from '#shared/lib/well-formed.ts';
import { refuse, type Refusal } from '../command.ts';
import {
  RICH_TEXT_CHARACTERS,
  RICH_TEXT_DEPTH,
  RICH_TEXT_NODES,
  type Block,
  type ListItem,
  type Mark,
  type MarkName,
  type Paragraph,
  type RichText,
  type TextNode,
} from './schema.ts';

/** Thrown inside this file only: walking a tree gives up at the first thing it can't keep. */
class NotKept extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

interface Budget {
  nodes: number;
  characters: number;
  readonly limit: number;
}

const MARKS: readonly MarkName[] = ['bold', 'italic'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const giveUp = (reason: string, limit?: number): never => {
  throw new NotKept(limit === undefined ? { reason } : { reason, limit });
};

const childrenOf = (node: Readonly<Record<string, unknown>>): readonly unknown[] => {
  const content = node['content'];
  if (content === undefined) return [];
  return Array.isArray(content) ? content : giveUp('rich-text-unsupported');
};

const count = (budget: Budget): void => {
  budget.nodes += 1;
  if (budget.nodes > RICH_TEXT_NODES) giveUp('rich-text-too-many-parts', RICH_TEXT_NODES);
};

const toMarks = (value: unknown): readonly Mark[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return giveUp('rich-text-unsupported');
  const names = value.map((mark: unknown) => (isObject(mark) ? mark['type'] : undefined));
  if (names.some((name) => !MARKS.some((known) => known === name))) giveUp('rich-text-unsupported');
  return MARKS.filter((name) => names.includes(name)).map((type) => ({ type }));
};

const sameMarks = (a: TextNode, b: TextNode): boolean =>
  (a.marks ?? []).map((mark) => mark.type).join() ===
  (b.marks ?? []).map((mark) => mark.type).join();

const toTextNode = (node: Readonly<Record<string, unknown>>, budget: Budget): TextNode => {
  const text = node['text'];
  if (typeof text !== 'string') return giveUp('rich-text-unsupported');
  budget.characters += text.length;
  if (budget.characters > budget.limit) giveUp('text-too-long', budget.limit);
  const marks = toMarks(node['marks']);
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
};

const toParagraph = (texts: readonly TextNode[]): Paragraph => {
  const merged: TextNode[] = [];
  for (const text of texts) {
    const last = merged.at(-1);
    if (text.text === '') continue;
    if (last !== undefined && sameMarks(last, text)) {
      merged[merged.length - 1] = { ...last, text: last.text + text.text };
    } else merged.push(text);
  }
  return merged.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content: merged };
};

/** One editor paragraph; a line break inside it starts another paragraph. */
const toParagraphs = (
  node: Readonly<Record<string, unknown>>,
  budget: Budget,
): readonly Paragraph[] => {
  const lines: TextNode[][] = [[]];
  for (const child of childrenOf(node)) {
    count(budget);
    if (!isObject(child)) giveUp('rich-text-unsupported');
    else if (child['type'] === 'hardBreak') lines.push([]);
    else if (child['type'] === 'text') lines.at(-1)?.push(toTextNode(child, budget));
    else giveUp('rich-text-unsupported');
  }
  return lines.map((line) => {
    // Checked a line at a time: what opens in a bold word may close after it.
    if (!isKeepableText(line.map((each) => each.text).join(''))) giveUp('text-broken');
    return toParagraph(line);
  });
};

const toListItem = (node: unknown, depth: number, budget: Budget): ListItem => {
  count(budget);
  if (!isObject(node) || node['type'] !== 'listItem') return giveUp('rich-text-unsupported');
  const content = toBlocks(childrenOf(node), depth, budget);
  return { type: 'listItem', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
};

const toBlocks = (nodes: readonly unknown[], depth: number, budget: Budget): readonly Block[] =>
  nodes.flatMap((node): readonly Block[] => {
    count(budget);
    if (!isObject(node)) return giveUp('rich-text-unsupported');
    const type = node['type'];
    if (type === 'paragraph') return toParagraphs(node, budget);
    if (type !== 'bulletList' && type !== 'orderedList') return giveUp('rich-text-unsupported');
    if (depth >= RICH_TEXT_DEPTH) giveUp('rich-text-too-deep', RICH_TEXT_DEPTH);
    const items = childrenOf(node).map((item) => toListItem(item, depth + 1, budget));
    return items.length === 0 ? [] : [{ type, content: items }];
  });

const isBlank = (block: Block): boolean =>
  block.type === 'paragraph' && block.content === undefined;

const withoutBlankEnds = (blocks: readonly Block[]): readonly Block[] => {
  const first = blocks.findIndex((block) => !isBlank(block));
  if (first < 0) return [{ type: 'paragraph' }];
  return blocks.slice(first, blocks.findLastIndex((block) => !isBlank(block)) + 1);
};

/**
 * An editor's document (ProseMirror JSON, from anywhere) → the form that is kept: attributes dropped,
 * equal neighbours joined, marks in one order, blank ends cut. Text is never changed. Refused, with the
 * limit named, when there is too much of it or something in it that rich text has no word for.
 */
export const normaliseRichText = (
  doc: unknown,
  limit: number = RICH_TEXT_CHARACTERS,
): Result<RichText, Refusal> => {
  try {
    if (!isObject(doc) || doc['type'] !== 'doc') return refuse('rich-text-unsupported');
    const blocks = toBlocks(childrenOf(doc), 0, { nodes: 0, characters: 0, limit });
    return ok({ v: 1, doc: { type: 'doc', content: withoutBlankEnds(blocks) } });
  } catch (error) {
    if (error instanceof NotKept) return { ok: false, error: error.refusal };
    throw error;
  }
};
