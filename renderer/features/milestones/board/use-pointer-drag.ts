import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import type { Card } from '#shared/domain/milestones/selectors.ts';
import { followPointer } from '#renderer/ui/drag/follow-pointer.ts';

/** A card in the hand: where it was taken up, in pixels of the window. */
export interface Lifted {
  readonly card: Card;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface PointerDragOptions {
  readonly area: RefObject<HTMLElement | null>;
  readonly canMove: boolean;
  readonly cardOf: (id: string) => Card | undefined;
  /** Resolves once it is known whether the card goes there. `from` is where it was let go. */
  readonly onDrop: (card: Card, to: MilestoneColumn, from: DOMRect) => Promise<void>;
}

interface PointerDrag {
  readonly lifted: Lifted | null;
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly onPointerDownCapture: (event: PointerEvent) => void;
  /** The card has come to its new place: what was in the hand goes. */
  letGo(): void;
}

const columnsIn = (area: HTMLElement) =>
  [...area.querySelectorAll<HTMLElement>('[data-column]')].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const name = element.dataset['column'] as MilestoneColumn;
    return { element, left, right, top, bottom, name };
  });
type Columns = ReturnType<typeof columnsIn>;

/**
 * The column at a point, gaps belonging to the nearer one; none outside of the board. Beside each other
 * only `x` counts, so that a card can be carried far below a short column.
 */
const columnAt = (columns: Columns, { x, y }: { readonly x: number; readonly y: number }) => {
  const isStacked = columns[0]?.left === columns[1]?.left;
  const distance = ({ left, right, top, bottom }: Columns[number]) =>
    Math.max(left - x, x - right, 0) + (isStacked ? Math.max(top - y, y - bottom, 0) : 0);
  const nearest = columns.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest !== undefined && distance(nearest) < 48 ? nearest : undefined;
};

const back = { duration: 180, easing: 'cubic-bezier(0.3, 0, 0.15, 1)' };

/**
 * Cards follow the pointer itself, whatever kind it is, and only their column counts: order within one
 * comes from arrival. A finger drags by the handle, so that it can still scroll.
 */
export const usePointerDrag = (options: PointerDragOptions): PointerDrag => {
  const { area, canMove, cardOf, onDrop } = options;
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const follow = (press: globalThis.PointerEvent, row: HTMLElement, card: Card) => {
    const home = row.closest<HTMLElement>('[data-column]')?.dataset['column'];
    let columns: Columns = [];
    let over: Columns[number] | undefined;
    const show = (next: typeof over) => {
      if (next === over) return;
      over?.element.removeAttribute('data-over');
      next?.element.setAttribute('data-over', next.name === home ? 'home' : 'other');
      over = next;
    };
    const flyBack = () => {
      show(undefined);
      const element = ghost.current;
      if (element === null || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
        setLifted(null);
        return;
      }
      const flight = element.animate([{ translate: '0px 0px' }], back);
      flight.finished.then(
        () => setLifted(null),
        () => setLifted(null),
      );
    };
    stop.current = followPointer(press, {
      onLift: () => {
        const { left, top, width } = row.getBoundingClientRect();
        if (area.current !== null) columns = columnsIn(area.current);
        setLifted({ card, x: left, y: top, width });
      },
      onMove: (offset, at) => {
        ghost.current?.style.setProperty('translate', `${offset.x}px ${offset.y}px`);
        show(columnAt(columns, at));
      },
      onDrop: () => {
        const to = over;
        const from = ghost.current?.getBoundingClientRect();
        if (to === undefined || from === undefined || to.name === home) {
          flyBack();
          return;
        }
        show(undefined);
        onDrop(card, to.name, from).then(flyBack, flyBack);
      },
      onCancel: flyBack,
    });
  };

  return {
    lifted,
    ghost,
    onPointerDownCapture: (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const row = target?.closest<HTMLElement>('[data-key]') ?? null;
      const card = row === null ? undefined : cardOf(row.dataset['key'] ?? '');
      const isHandle = target?.closest('[data-handle]') !== null;
      if (!canMove || row === null || card === undefined) return;
      if (event.button !== 0 || (event.pointerType === 'touch' && !isHandle)) return;
      if (card.type === 'shared' && card.milestone.celebratedOn !== null) return;
      follow(event.nativeEvent, row, card);
    },
    letGo: () => setLifted(null),
  };
};
