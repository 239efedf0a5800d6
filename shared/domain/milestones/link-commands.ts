import { ok } from '#shared/lib/result.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';
import { refuse, type CommandContext, type CommandResult } from '../command.ts';
import type { Milestone } from './fold.ts';
import { MILESTONE_LIMITS } from './kinds.ts';
import { refusedHere } from './refused-here.ts';

/** It belongs to a clause of the agreement. It asks nothing of anyone and changes nothing of the clause. */
export const linkMilestone = (
  context: CommandContext,
  milestone: Milestone,
  clause: ItemId,
): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  if (milestone.clauses.includes(clause)) return refuse('milestone-linked-already');
  return milestone.clauses.length < MILESTONE_LIMITS.clauses
    ? ok([{ kind: 'milestone-linked', item: milestone.id, body: { clause } }])
    : refuse('milestone-links-full', { limit: MILESTONE_LIMITS.clauses });
};

export const unlinkMilestone = (
  context: CommandContext,
  milestone: Milestone,
  clause: ItemId,
): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  return milestone.clauses.includes(clause)
    ? ok([{ kind: 'milestone-unlinked', item: milestone.id, body: { clause } }])
    : refuse('milestone-not-linked');
};
