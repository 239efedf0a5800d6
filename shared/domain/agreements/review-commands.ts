import type { EntryHash, PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, isPlainDate } from '#shared/lib/plain-date.ts';
import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult } from '../command.ts';
import type { Clause } from './clause.ts';
import { isGuarded } from './guarded/guarded-topics.ts';
import { refusedByState } from './refused-by-state.ts';
import { GUARDED_DAYS, isKeeper } from './review.ts';
import { wordingInForce } from './selectors.ts';
import { nextStep, taperPlace } from './taper.ts';

/**
 * I keep the wording in force until another review. `content` is the hash of what was read (S3). Each says so
 * alone (S31): sitting together, one could be made to. `reviewOn` may also be earlier than before.
 */
export const renewWording = (
  context: CommandContext,
  clause: Clause,
  kept: { readonly content: string; readonly reviewOn: PlainDate },
): CommandResult => {
  const refusal = refusedByState(context, clause, 'renew');
  if (refusal !== null) return { ok: false, error: refusal };
  if (context.mode === 'together') return refuse('renew-alone');
  const proposal = wordingInForce(clause, context.today);
  if (proposal === null || !isKeeper(proposal, context.me)) return refuse('renew-not-in-force');
  if (proposal.contentHash !== kept.content) return refuse('consent-other-words');
  if (!isPlainDate(kept.reviewOn)) return refuse('date-unreadable', { field: 'reviewOn' });
  if (kept.reviewOn <= context.today) return refuse('review-not-ahead', { field: 'reviewOn' });
  if (isGuarded(proposal.content) && kept.reviewOn > addDays(context.today, GUARDED_DAYS)) {
    return refuse('review-guarded', { field: 'reviewOn', limit: GUARDED_DAYS });
  }
  const body = { proposal: proposal.hash, content: proposal.contentHash, reviewOn: kept.reviewOn };
  return ok([{ kind: 'clause-renewed', item: clause.id, body }]);
};

/** I don't keep it. It lapses, for both alike; no reason, and either may word it anew. */
export const letLapse = (context: CommandContext, clause: Clause): CommandResult => {
  const refusal = refusedByState(context, clause, 'let-lapse');
  if (refusal !== null) return { ok: false, error: refusal };
  const proposal = wordingInForce(clause, context.today);
  if (proposal === null || !isKeeper(proposal, context.me)) return refuse('renew-not-in-force');
  return ok([{ kind: 'clause-let-lapse', item: clause.id, body: { proposal: proposal.hash } }]);
};

/** The next, lighter step of the taper begins today, by either alone (S25). `read` = the wording that was read. */
export const takeNextStep = (
  context: CommandContext,
  clause: Clause,
  read: EntryHash,
): CommandResult => {
  const refusal = refusedByState(context, clause, 'taper');
  if (refusal !== null) return { ok: false, error: refusal };
  const proposal = wordingInForce(clause, context.today);
  if (proposal?.hash !== read) return refuse('renew-not-in-force');
  if (nextStep(proposal, context.today) === null) return refuse('taper-nothing-left');
  const step = taperPlace(proposal, context.today);
  return ok([{ kind: 'clause-tapered', item: clause.id, body: { proposal: proposal.hash, step } }]);
};
