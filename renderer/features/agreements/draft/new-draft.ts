import { inForceFrom } from '#shared/domain/agreements/proposals.ts';
import type { Clause, ClauseDraft, Proposal } from '#shared/domain/agreements/clause.ts';
import type { ClauseContent } from '#shared/domain/agreements/kinds.ts';
import { addDays } from '#shared/lib/plain-date.ts';
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

/** A wording as the begin of a new one: dates that have passed are chosen anew. */
const contentForDraft = (content: ClauseContent, today: PlainDate): ClauseDraft => {
  const { startsOn, ...kept } = content;
  return {
    ...kept,
    reviewOn: content.reviewOn > today ? content.reviewOn : newDraft(today).reviewOn,
    ...(startsOn !== undefined && startsOn > today ? { startsOn } : {}),
  };
};

/** The same words, private again: a clause of its own, not tied to the one that ended. */
export const draftOfSameWords = ({ content }: Proposal, today: PlainDate): ClauseDraft =>
  contentForDraft(content, today);

/** Begins with the words that were read, so that a change is a change and not a blank page. */
export const draftOfOtherWords = (
  clause: Clause,
  current: Proposal,
  today: PlainDate,
): ClauseDraft => {
  const { why: _theirs, ...kept } = contentForDraft(current.content, today);
  return { ...kept, clause: clause.id, base: current.hash };
};

/** When a wording came or comes into force once both stand behind it. */
export const beginsLater = (proposal: Proposal, today: PlainDate): PlainDate | null => {
  const from = inForceFrom(proposal);
  return from !== null && from > today ? from : null;
};
