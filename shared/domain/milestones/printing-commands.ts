import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult } from '../command.ts';
import type { Milestone } from './fold.ts';
import { refusedHere } from './refused-here.ts';

/** My words and photos of this milestone may stand in a book that the other makes (S28). */
export const allowPrinting = (context: CommandContext, milestone: Milestone): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  return milestone.printable.includes(context.me)
    ? refuse('milestone-printing-allowed-already')
    : ok([{ kind: 'milestone-printing-allowed', item: milestone.id, body: {} }]);
};

/** From now on they stay out of new books, without a reason (S4). */
export const withdrawPrinting = (context: CommandContext, milestone: Milestone): CommandResult =>
  milestone.printable.includes(context.me)
    ? ok([{ kind: 'milestone-printing-withdrawn', item: milestone.id, body: {} }])
    : refuse('milestone-printing-not-allowed');
