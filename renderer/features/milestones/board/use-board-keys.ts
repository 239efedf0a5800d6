import type { KeyboardEvent, RefObject } from 'react';
import type { BoardColumn } from '#shared/domain/milestones/selectors.ts';

type Direction = 'up' | 'down' | 'back' | 'on' | 'first' | 'last';

const toDirection = (key: string, isRightToLeft: boolean): Direction | null => {
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'ArrowLeft':
      return isRightToLeft ? 'on' : 'back';
    case 'ArrowRight':
      return isRightToLeft ? 'back' : 'on';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
};

/** In the next column that has cards, the one most nearly beside `row`. */
const besideOf = (
  area: HTMLElement,
  columns: readonly BoardColumn[],
  at: number,
  step: 1 | -1,
  row: HTMLElement,
): string | undefined => {
  const { top } = row.getBoundingClientRect();
  for (let index = at + step; index >= 0 && index < columns.length; index += step) {
    const column = columns[index];
    if (column === undefined || column.cards.length === 0) continue;
    const rows = area.querySelectorAll<HTMLElement>(`[data-column="${column.column}"] [data-key]`);
    const away = (other: HTMLElement) => Math.abs(other.getBoundingClientRect().top - top);
    return [...rows].toSorted((a, b) => away(a) - away(b))[0]?.dataset['key'];
  }
  return undefined;
};

interface BoardKeysOptions {
  readonly area: RefObject<HTMLElement | null>;
  readonly columns: readonly BoardColumn[];
  readonly onOpen: (id: string) => void;
  /** Brings a card into sight and the focus to it. */
  readonly onFocus: (id: string) => void;
}

/** Arrows walk from card to card, also across columns; Enter and Space take one up. */
export const useBoardKeys = ({ area, columns, onOpen, onFocus }: BoardKeysOptions) => {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const row = event.target instanceof HTMLElement ? event.target : null;
    const id = row?.dataset['key'];
    if (area.current === null || row === null || id === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(id);
      return;
    }
    const isRightToLeft = getComputedStyle(row).direction === 'rtl';
    const direction = toDirection(event.key, isRightToLeft);
    if (direction === null) return;
    event.preventDefault();
    const at = columns.findIndex((column) => column.cards.some((card) => card.id === id));
    const cards = columns[at]?.cards ?? [];
    const index = cards.findIndex((card) => card.id === id);
    const next = {
      up: () => cards[index - 1]?.id,
      down: () => cards[index + 1]?.id,
      first: () => cards[0]?.id,
      last: () => cards.at(-1)?.id,
      back: () => area.current && besideOf(area.current, columns, at, -1, row),
      on: () => area.current && besideOf(area.current, columns, at, 1, row),
    }[direction]();
    if (typeof next === 'string') onFocus(next);
  };
};
