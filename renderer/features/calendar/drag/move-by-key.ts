import { directionOf } from '../views/direction-of.ts';
import type { ViewKind } from '../views/view-kind.ts';
import { keyToShift } from './move-keys.ts';
import type { usePlanMoves } from './use-plan-moves.ts';

/** Moves the plan that has the focus, or that is open, where the key says so; false for any other key. */
export const moveByKey = (
  event: React.KeyboardEvent,
  moves: ReturnType<typeof usePlanMoves>,
  openKey: string | undefined,
  view: ViewKind,
): boolean => {
  const mark =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-plan]') : null;
  const grabbed = moves.grab(mark?.dataset['plan'] ?? openKey ?? '');
  const shift = grabbed === null ? null : keyToShift(event, view, grabbed, directionOf());
  if (grabbed === null || shift === null) return false;
  void moves.move(grabbed, shift, true);
  return true;
};
