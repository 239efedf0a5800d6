import { useState } from 'react';
import type { PeerColumn } from './peer-column.ts';

/** The columns, and how a card comes to the top of another. */
export const useColumns = (first: readonly PeerColumn[]) => {
  const [columns, setColumns] = useState(first);
  const move = (id: string, to: string | undefined) => {
    const card = columns.flatMap(({ cards }) => cards).find((each) => each.id === id);
    if (card === undefined || to === undefined) return;
    setColumns(
      columns.map((column) => {
        const others = column.cards.filter((each) => each.id !== id);
        return { ...column, cards: column.name === to ? [card, ...others] : others };
      }),
    );
  };
  return { columns, move };
};
