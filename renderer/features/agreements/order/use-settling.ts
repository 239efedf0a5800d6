import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useReducedMotion } from '#renderer/design/motion.tsx';

const settling = { duration: 240, easing: 'cubic-bezier(0.3, 0, 0.15, 1)' };

interface Settling {
  /** Before an act that moves rows: where each stands now. */
  remember(): void;
}

/** Rows that stand elsewhere after an act come from where they were. `order` names who stands where. */
export const useSettling = (area: RefObject<HTMLElement | null>, order: string): Settling => {
  const isReduced = useReducedMotion();
  const tops = useRef<ReadonlyMap<string, number>>(new Map());
  const rows = () => [...(area.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  useLayoutEffect(() => {
    const before = tops.current;
    tops.current = new Map();
    for (const row of rows()) {
      // What was carried stands in its own place from now on.
      row.style.removeProperty('translate');
      if (isReduced) continue;
      const was = before.get(row.dataset['row'] ?? '');
      const by = was === undefined ? 0 : was - row.getBoundingClientRect().top;
      if (Math.abs(by) < 1 || typeof row.animate !== 'function') continue;
      row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], settling);
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each order
  }, [order]);
  return {
    remember: () => {
      tops.current = new Map(
        rows().map((row) => [row.dataset['row'] ?? '', row.getBoundingClientRect().top]),
      );
    },
  };
};
