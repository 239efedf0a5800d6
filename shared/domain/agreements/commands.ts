import type { EntryHash } from '#shared/lib/identifiers.ts';
import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult, type Refusal } from '../command.ts';
import { mayAsk, OPEN_ASKS, type AskRooms } from '../asks/open-asks.ts';
import { presentText, refusedText, withoutUndefined } from '../fields.ts';
import type { Clause, ClauseDraft, Proposal } from './clause.ts';
import { consentFrom } from './consent-from.ts';
import { toEntries } from './draft-entries.ts';
import { CLAUSE_LIMITS } from './kinds.ts';
import { noRules, type ConsentRules } from './options/selectors.ts';
import { isConsentable } from './proposals.ts';
import { refusedByState } from './refused-by-state.ts';
import { reviewOf } from './review.ts';
import {
  clauseState,
  openProposal,
  openProposals,
  undoableConsent,
  wordingInForce,
} from './selectors.ts';

type OtherAsks = Omit<AskRooms, 'clauses'>;

const noOtherAsks: OtherAsks = { requests: [] };

/**
 * A private draft becomes a new shared clause, its author agreeing to it. A boundary is in force by that;
 * an agreement and a request wait for the other. `clauses` and `others` are
 * all of the vault: asks share one limit (S29).
 */
export const proposeClause = (
  context: CommandContext,
  draft: ClauseDraft,
  clauses: readonly Clause[],
  others: OtherAsks = noOtherAsks,
): CommandResult =>
  draft.clauseKind !== 'boundary' && !mayAsk(context, { clauses, ...others })
    ? refuse('asks-waiting', { limit: OPEN_ASKS })
    : toEntries(context, draft, context.mintId(), null);

const reworded = (clause: Clause, draft: ClauseDraft, today: string): Proposal | undefined => {
  const named = clause.proposals.find((proposal) => proposal.hash === draft.base);
  return (
    named ?? openProposal(clause, today) ?? wordingInForce(clause, today) ?? clause.proposals.at(-1)
  );
};

/**
 * Other words for a clause: an edit, a counter-proposal or a renewal. Built on `draft.base`, else on the
 * open wording, else on the one in force, which stays in force meanwhile.
 */
export const proposeWording = (
  context: CommandContext,
  clause: Clause,
  draft: ClauseDraft,
  clauses: readonly Clause[],
  others: OtherAsks = noOtherAsks,
): CommandResult => {
  const { me, today } = context;
  if (draft.clauseKind !== clause.clauseKind) return refuse('kind-stays', { field: 'clauseKind' });
  const refusal = refusedByState(context, clause, 'propose');
  if (refusal !== null) return { ok: false, error: refusal };
  if (clause.closedBy !== null && clause.closedBy !== me) return refuse('reopen-decliner-only');
  const base = reworded(clause, draft, today);
  const replacesOwn = openProposals(clause, today).some(
    (open) => open.author === me && open === base,
  );
  if (
    clause.clauseKind !== 'boundary' &&
    !replacesOwn &&
    !mayAsk(context, { clauses, ...others })
  ) {
    return refuse('asks-waiting', { limit: OPEN_ASKS });
  }
  return toEntries(context, draft, clause.id, base?.hash ?? null);
};

const findProposal = (clause: Clause, hash: EntryHash): Proposal | undefined =>
  clause.proposals.find((proposal) => proposal.hash === hash);

const refusedConsent = (
  context: CommandContext,
  clause: Clause,
  proposal: Proposal,
): Refusal | null => {
  if (clause.clauseKind === 'boundary') return { reason: 'consent-not-needed' };
  if (proposal.ending?.how === 'withdrawn') return { reason: 'consent-withdrawn' };
  if (proposal.ending?.how === 'lapsed') return { reason: 'consent-lapsed' };
  if (proposal.ending !== null) return { reason: 'consent-declined' };
  if (clauseState(clause, context.today) === 'lapsed') return { reason: 'consent-lapsed' };
  if (proposal.consents.some((consent) => consent.person === context.me)) {
    return { reason: 'consent-already-given' };
  }
  if (!isConsentable(proposal, clause.proposals, context.me)) return { reason: 'consent-outdated' };
  const { lastDay } = reviewOf(proposal);
  return lastDay !== null && lastDay < context.today ? { reason: 'consent-review-past' } : null;
};

export interface ConsentWords {
  readonly proposal: EntryHash;
  readonly content: string;
  readonly note?: string;
  readonly ownWords?: string;
}

const refusedOwnWords = (words: string | undefined, rules: ConsentRules): Refusal | null =>
  rules.ownWordsFirst && presentText(words) === undefined
    ? { reason: 'own-words-first', field: 'ownWords' }
    : refusedText('ownWords', words, CLAUSE_LIMITS.ownWords);

/**
 * I agree to this wording: `content` is the content hash of what was read, so that what is agreed to is
 * what was on the screen (S3).
 */
export const consentToWording = (
  context: CommandContext,
  clause: Clause,
  wording: ConsentWords,
  rules: ConsentRules = noRules,
): CommandResult => {
  if (context.partner === null) return refuse('no-partner');
  const proposal = findProposal(clause, wording.proposal);
  if (proposal === undefined) return refuse('consent-outdated');
  const refusal =
    refusedConsent(context, clause, proposal) ??
    refusedText('note', wording.note, CLAUSE_LIMITS.note) ??
    refusedOwnWords(wording.ownWords, rules);
  if (refusal !== null) return { ok: false, error: refusal };
  if (proposal.contentHash !== wording.content) return refuse('consent-other-words');
  const body = withoutUndefined({
    proposal: proposal.hash,
    content: proposal.contentHash,
    from: consentFrom(context, rules.coolsOff),
    note: presentText(wording.note),
    ownWords: presentText(wording.ownWords),
  });
  return ok([{ kind: 'clause-consented', item: clause.id, body }]);
};

/** Takes my consent back before it is in force; it then reads as undecided (S26). */
export const undoConsent = (
  context: CommandContext,
  clause: Clause,
  proposal: EntryHash,
): CommandResult => {
  const found = findProposal(clause, proposal);
  const mine = found?.consents.find((consent) => consent.person === context.me);
  if (found === undefined || mine === undefined) return refuse('undo-nothing');
  const consent = undoableConsent(found, context.me, context.today);
  if (consent === null) {
    const isPast = found.ending !== null || clauseState(clause, context.today) === 'lapsed';
    return refuse(isPast ? 'undo-nothing' : 'undo-in-force');
  }
  return ok([{ kind: 'clause-consent-undone', item: clause.id, body: { consent: consent.hash } }]);
};

/** The other's boundary was read and understood. It changes nothing about the boundary. */
export const acknowledgeBoundary = (
  context: CommandContext,
  clause: Clause,
  proposal: EntryHash,
): CommandResult => {
  const refusal = refusedByState(context, clause, 'acknowledge');
  if (refusal !== null) return { ok: false, error: refusal };
  const found = findProposal(clause, proposal);
  if (found === undefined || found.ending !== null) return refuse('acknowledge-ended');
  if (found.acknowledgedBy.includes(context.me)) return refuse('acknowledge-already');
  return ok([{ kind: 'clause-acknowledged', item: clause.id, body: { proposal: found.hash } }]);
};

/** No, for these words. No reason is asked. Only the decliner reopens the clause. */
export const declineProposal = (
  context: CommandContext,
  clause: Clause,
  proposal: EntryHash,
): CommandResult => {
  if (clause.clauseKind === 'boundary') {
    return refuse(clause.owner === context.me ? 'decline-own' : 'boundary-owner-only');
  }
  const found = openProposals(clause, context.today).find((each) => each.hash === proposal);
  if (found === undefined) return refuse('decline-nothing-open');
  if (found.author === context.me) return refuse('decline-own');
  return ok([{ kind: 'clause-declined', item: clause.id, body: { proposal: found.hash } }]);
};

/**
 * Ends, at once and without a reason (S4): the named wording, or everything of this clause that I agreed
 * to (the wording in force, one that is about to be, and my own open offers when nothing else stands).
 */
export const withdraw = (
  context: CommandContext,
  clause: Clause,
  proposal?: EntryHash,
): CommandResult => {
  const { me, today } = context;
  const mine = (each: Proposal): boolean =>
    each.consents.some((consent) => consent.person === me) || each.author === me;
  const inForce = wordingInForce(clause, today);
  const agreed = clause.proposals.filter(
    (each) =>
      each.ending === null &&
      (each === inForce ||
        (each.completeAt !== null && openProposals(clause, today).includes(each))),
  );
  const offered = openProposals(clause, today).filter((each) => each.author === me);
  const standing = [...agreed, ...offered].filter(mine);
  const meant =
    proposal === undefined
      ? agreed.length > 0
        ? agreed.filter(mine)
        : offered
      : standing.filter((each) => each.hash === proposal);
  const ending = [...new Set(meant)];
  if (ending.length === 0) {
    const refusal = refusedByState(context, clause, 'withdraw');
    return { ok: false, error: refusal ?? { reason: 'withdraw-not-yours' } };
  }
  return ok(
    ending.map((each) => ({
      kind: 'clause-withdrawn',
      item: clause.id,
      body: { proposal: each.hash },
    })),
  );
};
