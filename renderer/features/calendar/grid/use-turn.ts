import { useState } from 'react';
import type { PlainDate } from '#shared/lib/identifiers.ts';

export interface Turn {
  readonly month: PlainDate;
  /** The side it came from; null until a month was turned. */
  readonly from: 'before' | 'after' | null;
  /** Changes with each turn: a movement of another name begins anew, in the days that are there already. */
  readonly isSecond: boolean;
}

/** How the month that is shown came: later ones from after, earlier ones from before. */
export const useTurn = (month: PlainDate): Turn => {
  const [turn, setTurn] = useState<Turn>({ month, from: null, isSecond: false });
  if (turn.month === month) return turn;
  const next: Turn = {
    month,
    from: month < turn.month ? 'before' : 'after',
    isSecond: !turn.isSecond,
  };
  setTurn(next);
  return next;
};
