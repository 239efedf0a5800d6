import type { EntryHash } from '#shared/lib/identifiers.ts';
import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult, type Refusal } from '../command.ts';
import { addDays, isPlainDate } from '#shared/lib/plain-date.ts';
import { presentText, refusedText, withoutUndefined } from '../fields.ts';
import { normaliseRichText } from '../rich-text/normalise.ts';
import { isEmptyRichText } from '../rich-text/plain-text.ts';
import type { Clause, ClauseDraft, Proposal } from './clause.ts';
import { CLAUSE_LIMITS } from './kinds.ts';
import { isConsentable } from './proposals.ts';
import {
  clauseRole,
  clauseState,
  openProposal,
  openProposals,
  proposalsAwaiting,
  undoableConsent,
  wordingInForce,
} from './selectors.ts';
import { ruleFor, type ClauseAction } from './states.ts';

/** Open asks one person may have before the other; the next waits with its author (S10, S29). */
export const OPEN_ASKS = 5;

/** Consent given side by side starts after a full day, in dates two later (S26). */
const TOGETHER_DAYS = 2;

const OPTIONAL_TEXTS = ['why', 'observable', 'scope', 'exceptions', 'repair'] as const;

const consentFrom = (context: CommandContext): string =>
  context.mode === 'together' ? addDays(context.today, TOGETHER_DAYS) : context.today;

const refusedByState = (
  context: CommandContext,
  clause: Clause,
  action: ClauseAction,
): Refusal | null => {
  const { me, today } = context;
  const state = clauseState(clause, today);
  const rule = ruleFor(clause.clauseKind, state, clauseRole(clause, me, today), action);
  return typeof rule === 'string' ? { reason: rule } : null;
};

const refusedDraft = (context: CommandContext, draft: ClauseDraft): Refusal | null => {
  const { today } = context;
  for (const field of OPTIONAL_TEXTS) {
    const refusal = refusedText(field, draft[field], CLAUSE_LIMITS[field]);
    if (refusal !== null) return refusal;
  }
  if (isEmptyRichText(draft.wording)) return { reason: 'text-missing', field: 'wording' };
  const review = draft.reviewOn;
  if (review === null) return { reason: 'review-missing', field: 'reviewOn' };
  if (!isPlainDate(review)) return { reason: 'date-unreadable', field: 'reviewOn' };
  if (review < today) return { reason: 'review-in-the-past', field: 'reviewOn' };
  if (draft.startsOn === undefined) return null;
  if (!isPlainDate(draft.startsOn)) return { reason: 'date-unreadable', field: 'startsOn' };
  return draft.startsOn > review ? { reason: 'review-before-start', field: 'reviewOn' } : null;
};

const toEntries = (
  context: CommandContext,
  draft: ClauseDraft,
  item: string,
  base: EntryHash | null,
): CommandResult => {
  if (context.partner === null) return refuse('no-partner');
  const refusal = refusedDraft(context, draft);
  if (refusal !== null) return { ok: false, error: refusal };
  const wording = normaliseRichText(draft.wording.doc, CLAUSE_LIMITS.wording);
  if (!wording.ok) return { ok: false, error: { field: 'wording', ...wording.error } };
  const body = withoutUndefined({
    clauseKind: draft.clauseKind,
    section: draft.section,
    wording: wording.value,
    why: presentText(draft.why),
    observable: presentText(draft.observable),
    scope: presentText(draft.scope),
    exceptions: presentText(draft.exceptions),
    startsOn: draft.startsOn,
    reviewOn: draft.reviewOn,
    repair: presentText(draft.repair),
    base,
    from: consentFrom(context),
  });
  return ok([{ kind: 'clause-proposed', item, body }]);
};

/** How many of my offers wait for the other's answer, over all clauses. */
export const openAsks = (context: CommandContext, clauses: readonly Clause[]): number =>
  context.partner === null
    ? 0
    : clauses.reduce(
        (sum, clause) =>
          sum +
          proposalsAwaiting(clause, context.partner ?? '', context.today).filter(
            (proposal) => proposal.author === context.me,
          ).length,
        0,
      );

/** True while another ask may be sent: told before writing, never after (S29). */
export const mayAsk = (context: CommandContext, clauses: readonly Clause[]): boolean =>
  openAsks(context, clauses) < OPEN_ASKS;

/**
 * A private draft becomes a new shared clause, its author agreeing to it. A boundary is in force by that;
 * an agreement and a request wait for the other. `clauses` are all clauses of the vault.
 */
export const proposeClause = (
  context: CommandContext,
  draft: ClauseDraft,
  clauses: readonly Clause[],
): CommandResult =>
  draft.clauseKind !== 'boundary' && !mayAsk(context, clauses)
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
  if (clause.clauseKind !== 'boundary' && !replacesOwn && !mayAsk(context, clauses)) {
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
  if (proposal.ending !== null) return { reason: 'consent-declined' };
  if (clauseState(clause, context.today) === 'lapsed') return { reason: 'consent-lapsed' };
  if (proposal.consents.some((consent) => consent.person === context.me)) {
    return { reason: 'consent-already-given' };
  }
  if (isConsentable(proposal, clause.proposals, context.me)) return null;
  return { reason: 'consent-outdated' };
};

/**
 * I agree to this wording: `content` is the content hash of what was read, so that what is agreed to is
 * what was on the screen (S3).
 */
export const consentToWording = (
  context: CommandContext,
  clause: Clause,
  wording: { readonly proposal: EntryHash; readonly content: string; readonly note?: string },
): CommandResult => {
  if (context.partner === null) return refuse('no-partner');
  const proposal = findProposal(clause, wording.proposal);
  if (proposal === undefined) return refuse('consent-outdated');
  const refusal =
    refusedConsent(context, clause, proposal) ??
    refusedText('note', wording.note, CLAUSE_LIMITS.note);
  if (refusal !== null) return { ok: false, error: refusal };
  if (proposal.contentHash !== wording.content) return refuse('consent-other-words');
  const body = withoutUndefined({
    proposal: proposal.hash,
    content: proposal.contentHash,
    from: consentFrom(context),
    note: presentText(wording.note),
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
