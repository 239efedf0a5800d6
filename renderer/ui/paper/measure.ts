import type { PaperBlock, TextPart } from './paper-block.ts';
import type { MeasuredBlock, Slice } from './paginate.ts';

/** A block in the measuring column, with its text where it has some that may be parted. */
interface Found {
  readonly element: HTMLElement;
  readonly text: HTMLElement | null;
}

const find = (column: HTMLElement): readonly Found[] =>
  [...column.children]
    .filter((each) => each instanceof HTMLElement)
    .map((element) => ({
      element,
      text: element.querySelector<HTMLElement>('[data-paper-text]'),
    }));

/** Lines of a text, where they all have the same height and nothing stands under them. */
const linesOf = ({ element, text }: Found): number => {
  if (text === null) return 1;
  const lineHeight = Number.parseFloat(getComputedStyle(text).lineHeight);
  const height = text.getBoundingClientRect().height;
  if (!(lineHeight > 0) || element.getBoundingClientRect().height > height + 1) return 1;
  return Math.max(1, Math.round(height / lineHeight));
};

export const measureBlocks = (
  column: HTMLElement,
  blocks: readonly PaperBlock[],
): readonly MeasuredBlock[] => {
  const found = find(column);
  return blocks.map(({ above, staysWithNext = false, startsPage = false }, at) => {
    const there = found[at];
    const height = there?.element.getBoundingClientRect().height ?? 0;
    const lines = there === undefined ? 1 : linesOf(there);
    return { above, height, lines, staysWithNext, startsPage };
  });
};

/** The text nodes below an element, each with how many characters stand before it. */
const textNodes = (element: HTMLElement): readonly { node: Text; before: number }[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; before: number }[] = [];
  let before = 0;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    nodes.push({ node, before });
    before += node.length;
  }
  return nodes;
};

/** Where the line with this number begins, in characters of the text: halving, not reading every one. */
const lineStart = (text: HTMLElement, line: number, lines: number): number => {
  const nodes = textNodes(text);
  const last = nodes.at(-1);
  const length = last === undefined ? 0 : last.before + last.node.length;
  if (line <= 0) return 0;
  if (line >= lines) return length;
  const box = text.getBoundingClientRect();
  const edge = box.top + (box.height / lines) * line;
  const range = document.createRange();
  const isBelow = (offset: number): boolean => {
    const there = nodes.findLast(({ before }) => before <= offset);
    if (there === undefined) return false;
    range.setStart(there.node, offset - there.before);
    range.setEnd(there.node, Math.min(offset - there.before + 1, there.node.length));
    const { top, height } = range.getBoundingClientRect();
    return top + height / 2 >= edge;
  };
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isBelow(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Which characters of a block a slice of it holds. */
export const partOf = (
  column: HTMLElement,
  measured: readonly MeasuredBlock[],
  { block, from, to }: Slice,
): TextPart => {
  const lines = measured[block]?.lines ?? 1;
  const text = find(column)[block]?.text ?? null;
  if (text === null) return { from: 0, to: Infinity };
  return {
    from: lineStart(text, from, lines),
    to: to >= lines ? Infinity : lineStart(text, to, lines),
  };
};
