/** A block as it was measured in one long column. Lengths in CSS pixels. */
export interface MeasuredBlock {
  /** White space over it; dropped where it stands first on a page. */
  readonly above: number;
  readonly height: number;
  /** How many lines it may be parted between; 1 for what stays whole. */
  readonly lines: number;
  /** A heading or a label: never the last thing on a page. */
  readonly staysWithNext: boolean;
  readonly startsPage: boolean;
}

/** Lines `from` up to `to` of one block; the whole of it is 0 to `lines`. */
export interface Slice {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Of a parted text no line stands alone, at the foot of a page or at the head of the next. */
const FEWEST_LINES = 2;

const lineHeightOf = ({ height, lines }: MeasuredBlock): number => height / lines;

/** What has to stand under a block that stays with its next: its own next, down to the first lines of text. */
const needBelow = (blocks: readonly MeasuredBlock[], at: number): number => {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (block === undefined || !block.staysWithNext || next === undefined || next.startsPage)
    return 0;
  if (next.lines > FEWEST_LINES * 2 - 1) return next.above + lineHeightOf(next) * FEWEST_LINES;
  return next.above + next.height + needBelow(blocks, at + 1);
};

/** How many lines of the rest go on this page, so that neither part has too few; 0 for none. */
const linesThatFit = (room: number, lineHeight: number, left: number): number => {
  const most = Math.min(Math.floor(room / lineHeight), left - FEWEST_LINES);
  return most >= FEWEST_LINES ? most : 0;
};

/**
 * Lays blocks on pages of one height, in order, each line exactly once. A block that is whole and taller
 * than a page has one for itself. Pages are told by what stands on them.
 */
export const paginate = (
  blocks: readonly MeasuredBlock[],
  pageHeight: number,
): readonly (readonly Slice[])[] => {
  const pages: Slice[][] = [[]];
  let used = 0;
  const turn = () => {
    if (pages.at(-1)?.length === 0) return;
    pages.push([]);
    used = 0;
  };
  for (const [at, block] of blocks.entries()) {
    if (block.startsPage) turn();
    const lineHeight = lineHeightOf(block);
    let from = 0;
    while (from < block.lines) {
      const isFirst = pages.at(-1)?.length === 0;
      const above = isFirst || from > 0 ? 0 : block.above;
      const left = block.lines - from;
      const room = pageHeight - used - above;
      const height = left * lineHeight;
      // Half a pixel: heights are sums of fractions.
      if (height + needBelow(blocks, at) <= room + 0.5) {
        pages.at(-1)?.push({ block: at, from, to: block.lines });
        used += above + height;
        break;
      }
      const fitting = linesThatFit(room, lineHeight, left);
      if (fitting === 0 && !isFirst) {
        turn();
        continue;
      }
      // A page of its own holds whatever it must: no line is ever left out.
      const to = fitting === 0 ? block.lines : from + fitting;
      pages.at(-1)?.push({ block: at, from, to });
      used += above + (to - from) * lineHeight;
      from = to;
      if (from < block.lines) turn();
    }
  }
  return pages.filter((page) => page.length > 0);
};
