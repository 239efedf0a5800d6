import { useEffect, useRef, type RefObject } from 'react';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';

interface Awaited {
  readonly id: string;
  /** null: wherever it stands. */
  readonly column: MilestoneColumn | null;
}

/** How long a card may take to stand where it was moved to: the act is saved first. */
const patience = 2_000;

const rowOf = (area: HTMLElement | null, { id, column }: Awaited): HTMLElement | null => {
  const place = column === null ? '' : `[data-column="${column}"] `;
  return area?.querySelector<HTMLElement>(`${place}[data-key="${CSS.escape(id)}"]`) ?? null;
};

/** Brings the focus to a card, once the list has drawn it there. */
export const useCardFocus = (area: RefObject<HTMLElement | null>) => {
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  return (id: string, column: MilestoneColumn | null = null): void => {
    stop.current();
    const wanted = { id, column };
    const look = () => {
      const row = rowOf(area.current, wanted);
      if (row === null) return false;
      row.focus();
      return true;
    };
    const frame = requestAnimationFrame(() => {
      if (look()) return;
      const observer = new MutationObserver(() => {
        if (look()) stop.current();
      });
      if (area.current !== null) {
        observer.observe(area.current, { childList: true, subtree: true });
      }
      const timer = setTimeout(() => stop.current(), patience);
      stop.current = () => {
        observer.disconnect();
        clearTimeout(timer);
      };
    });
    stop.current = () => cancelAnimationFrame(frame);
  };
};
