import type { EntryHash, ItemId } from '#shared/lib/identifiers.ts';
import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult } from '../command.ts';
import { refusedText } from '../fields.ts';
import type { Clause } from './clause.ts';
import { CLAUSE_LIMITS } from './kinds.ts';
import { refusedByState } from './refused-by-state.ts';

/** Comments one person may have open on one clause: beside the words, not instead of them. */
export const OPEN_COMMENTS = 20;

/** Says something beside a clause, about the wording named. */
export const commentOn = (
  context: CommandContext,
  clause: Clause,
  said: { readonly proposal: EntryHash; readonly text: string },
): CommandResult => {
  const refusal =
    refusedByState(context, clause, 'comment') ??
    refusedText('comment', said.text, CLAUSE_LIMITS.comment, true);
  if (refusal !== null) return { ok: false, error: refusal };
  if (!clause.proposals.some(({ hash }) => hash === said.proposal))
    return refuse('consent-outdated');
  const open = clause.comments.filter(
    (comment) => comment.author === context.me && !comment.isClosed,
  );
  if (open.length >= OPEN_COMMENTS) return refuse('comments-waiting', { limit: OPEN_COMMENTS });
  return ok([{ kind: 'clause-commented', item: clause.id, body: said }]);
};

/** Puts my own comment aside. Nobody puts another's aside for them (S20). */
export const closeComment = (
  context: CommandContext,
  clause: Clause,
  comment: EntryHash,
): CommandResult => {
  const found = clause.comments.find(({ hash }) => hash === comment);
  if (found === undefined || found.isClosed) return refuse('comment-not-open');
  if (found.author !== context.me) return refuse('comment-not-yours');
  return ok([{ kind: 'clause-comment-closed', item: clause.id, body: { comment } }]);
};

/** Puts a clause in front of another of its section, or last in it. The order is the same for both. */
export const placeClause = (
  context: CommandContext,
  clause: Clause,
  before: ItemId | null,
  clauses: readonly Clause[],
): CommandResult => {
  const refusal = refusedByState(context, clause, 'move');
  if (refusal !== null) return { ok: false, error: refusal };
  const other = clauses.find(({ id }) => id === before);
  if (before !== null && (other?.section !== clause.section || other === clause)) {
    return refuse('move-nowhere');
  }
  return ok([{ kind: 'clause-placed', item: clause.id, body: { before } }]);
};
