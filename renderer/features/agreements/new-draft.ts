import { inForceFrom, openProposal, wordingInForce } from '#shared/domain/agreements/selectors.ts';
import type { Clause, ClauseDraft, Proposal } from '#shared/domain/agreements/clause.ts';
import { addDays } from '#shared/domain/dates/plain-date.ts';
import { plainTextToRichText } from '#shared/domain/rich-text/plain-text.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';

/** A review is offered for three months on; people change it as they like. */
const REVIEW_AFTER_DAYS = 91;

export const newDraft = (today: PlainDate, words = ''): ClauseDraft => ({
  clauseKind: 'boundary',
  section: 'communication',
  wording: plainTextToRichText(words),
  reviewOn: addDays(today, REVIEW_AFTER_DAYS),
});

/** The wording that other words would replace. */
export const currentWording = (clause: Clause, today: PlainDate): Proposal | undefined =>
  openProposal(clause, today) ?? wordingInForce(clause, today) ?? clause.proposals.at(-1);

/** Begins with the words that stand, so that a change is a change and not a blank page. */
export const draftOfOtherWords = (clause: Clause, today: PlainDate): ClauseDraft => {
  const current = currentWording(clause, today);
  const base = newDraft(today);
  if (current === undefined) return { ...base, clauseKind: clause.clauseKind, clause: clause.id };
  const { content } = current;
  const { startsOn, why: _theirs, ...kept } = content;
  return {
    ...kept,
    reviewOn: content.reviewOn > today ? content.reviewOn : base.reviewOn,
    ...(startsOn !== undefined && startsOn > today ? { startsOn } : {}),
    clause: clause.id,
    base: current.hash,
  };
};

/** When a wording came or comes into force once both stand behind it. */
export const beginsLater = (proposal: Proposal, today: PlainDate): PlainDate | null => {
  const from = inForceFrom(proposal);
  return from !== null && from > today ? from : null;
};
