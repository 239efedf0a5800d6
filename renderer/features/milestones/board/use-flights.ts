import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useReducedMotion } from '#renderer/design/motion.tsx';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly column: string;
}

interface Flights {
  /** The next time this card stands somewhere new it comes from `box` (in pixels of the window). */
  comesFrom(id: string, box: DOMRect): void;
}

const flight = { duration: 240, easing: 'cubic-bezier(0.3, 0, 0.15, 1)' };
/** Cards that only make room are moved while there are few of them: more would be a crowd in motion. */
const manyCards = 60;

const boxesIn = (area: HTMLElement): Map<string, Box & { readonly row: HTMLElement }> => {
  const base = area.getBoundingClientRect();
  const boxes = new Map<string, Box & { readonly row: HTMLElement }>();
  for (const row of area.querySelectorAll<HTMLElement>('[data-key]')) {
    const { left, top } = row.getBoundingClientRect();
    const column = row.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? '';
    const id = row.dataset['key'] ?? '';
    boxes.set(id, { row, column, x: left - base.left, y: top - base.top });
  }
  return boxes;
};

/**
 * Shows where a card went: when cards stand elsewhere than before, each comes from its last place.
 * `arrangement` names who stands where; nothing is measured while it stays the same.
 */
export const useFlights = (
  area: RefObject<HTMLElement | null>,
  arrangement: string,
  onArrive: (id: string) => void,
): Flights => {
  const isReduced = useReducedMotion();
  const last = useRef<ReadonlyMap<string, Box>>(new Map());
  const origins = useRef(new Map<string, DOMRect>());
  const arrive = useRef(onArrive);
  useLayoutEffect(() => {
    arrive.current = onArrive;
  });
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return;
    const base = element.getBoundingClientRect();
    const boxes = boxesIn(element);
    for (const [id, { row, x, y, column }] of boxes) {
      const before = last.current.get(id);
      const origin = origins.current.get(id);
      const hasCome = before !== undefined && before.column !== column;
      if (hasCome && origin !== undefined) arrive.current(id);
      const from =
        hasCome && origin !== undefined
          ? { x: origin.left - base.left, y: origin.top - base.top }
          : before;
      if (hasCome) origins.current.delete(id);
      if (from === undefined || isReduced || (!hasCome && boxes.size > manyCards)) continue;
      const dx = from.x - x;
      const dy = from.y - y;
      if (Math.abs(dx) + Math.abs(dy) < 1 || typeof row.animate !== 'function') continue;
      const flying = row.animate([{ transform: `translate(${dx}px, ${dy}px)` }], flight);
      if (!hasCome) continue;
      row.setAttribute('data-flying', '');
      const land = () => row.removeAttribute('data-flying');
      flying.finished.then(land, land);
    }
    last.current = boxes;
  }, [area, arrangement, isReduced]);
  // Another width breaks lines elsewhere: places from before it mean nothing.
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      last.current = boxesIn(element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [area]);
  return {
    comesFrom: (id, box) => {
      origins.current.set(id, box);
    },
  };
};
