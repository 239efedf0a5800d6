/** Where a slip is laid, in pixels of the board, and how high the card under it is. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly cardHeight: number;
  /** How far right of the slip its card stands, where the board's edge has pushed the slip aside. */
  readonly aside: number;
}

/** The slip's padding: its words lie exactly over the card's. */
export const slipPadding = 20;
/** What a slip needs for its fields, in pixels. */
const leastWidth = 320;
const nowhere: Place = { x: 0, y: 0, width: leastWidth, cardHeight: 0, aside: 0 };

/** A slip laid over its card, within the board at both sides. */
export const placeSlip = (board: Element | null, card: Element | null): Place => {
  const box = card?.getBoundingClientRect();
  const base = board?.getBoundingClientRect();
  if (box === undefined || base === undefined) return nowhere;
  const width = Math.max(box.width + slipPadding * 2, leastWidth);
  const isRightToLeft = board !== null && getComputedStyle(board).direction === 'rtl';
  const start = isRightToLeft ? base.right - box.right : box.left - base.left;
  const over = start - slipPadding;
  const x = Math.max(-slipPadding, Math.min(over, base.width - width + slipPadding));
  return {
    x,
    y: box.top - base.top - slipPadding,
    width,
    cardHeight: box.height,
    aside: isRightToLeft ? x - over : over - x,
  };
};
