import type { CommandContext, Refusal } from '../command.ts';
import type { Clause } from './clause.ts';
import { clauseRole, clauseState } from './selectors.ts';
import { ruleFor, type ClauseAction } from './states.ts';

/** Why the state table (states.ts) says no to this person, or null where it doesn't. */
export const refusedByState = (
  context: CommandContext,
  clause: Clause,
  action: ClauseAction,
): Refusal | null => {
  const { me, today } = context;
  const state = clauseState(clause, today);
  const rule = ruleFor(clause.clauseKind, state, clauseRole(clause, me, today), action);
  return typeof rule === 'string' ? { reason: rule } : null;
};
