import type { ItemId, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import type { Clause } from '../clause.ts';
import { guardedTopicsOf } from '../guarded/guarded-topics.ts';
import type { GuardedTopic } from '../guarded/topics.ts';
import { CLAUSE_SECTIONS, type ClauseContent, type ClauseSection } from '../kinds.ts';
import { inChosenOrder } from '../order.ts';
import { inForceFrom } from '../proposals.ts';
import { reviewOf } from '../review.ts';
import { earliestHeldSince, wordingInForce, wordingOrdinal } from '../selectors.ts';

/** Who stands behind a wording, and since which date; never a time of day (S23). */
export interface PaperConsent {
  readonly person: PersonId;
  readonly on: PlainDate;
}

/** One clause as it holds today, with everything paper says about it. */
export interface PaperClause {
  readonly id: ItemId;
  /** As it is counted on paper, from 1: what is only offered leaves no gap. */
  readonly number: number;
  /** Whose boundary or request it is. */
  readonly owner: PersonId;
  /** Who worded it: `content.why` is theirs. */
  readonly author: PersonId;
  readonly content: ClauseContent;
  /** 3 for the third wording that came into force. */
  readonly ordinal: number;
  readonly inForceFrom: PlainDate;
  /** In order of giving. */
  readonly consents: readonly PaperConsent[];
  readonly reviewOn: PlainDate;
  readonly topics: readonly GuardedTopic[];
}

export interface PaperSection {
  readonly section: ClauseSection;
  readonly clauses: readonly PaperClause[];
}

/** The effective agreement on one day. */
export interface AgreementPaper {
  readonly on: PlainDate;
  readonly sections: readonly PaperSection[];
  /** Since when something both agreed to has held without a break; null while nothing does. */
  readonly since: PlainDate | null;
  /** The next review from today on; null where none is ahead. */
  readonly nextReview: PlainDate | null;
}

const toPaperClause = (clause: Clause, number: number, today: PlainDate): PaperClause | null => {
  const proposal = wordingInForce(clause, today);
  if (proposal === null) return null;
  return {
    id: clause.id,
    number,
    owner: clause.owner,
    author: proposal.author,
    content: proposal.content,
    ordinal: wordingOrdinal(clause, proposal, today),
    inForceFrom: inForceFrom(proposal) ?? proposal.on,
    consents: proposal.consents
      .filter(({ from }) => from <= today)
      .map(({ person, on }) => ({ person, on })),
    reviewOn: reviewOf(proposal).reviewOn,
    topics: guardedTopicsOf(proposal.content),
  };
};

/**
 * What goes on paper: the wordings in force and nothing else. No drafts, nothing that waits for an answer,
 * no declines or withdrawals, no notes beside a consent (S9, S27, S28).
 */
export const toAgreementPaper = (clauses: readonly Clause[], today: PlainDate): AgreementPaper => {
  const ordered = inChosenOrder(clauses).filter((clause) => wordingInForce(clause, today) !== null);
  let number = 0;
  const sections = CLAUSE_SECTIONS.map((section) => ({
    section,
    clauses: ordered
      .filter((clause) => clause.section === section)
      .flatMap((clause) => {
        number += 1;
        return toPaperClause(clause, number, today) ?? [];
      }),
  })).filter(({ clauses: found }) => found.length > 0);
  const ofBoth = ordered.filter(({ clauseKind }) => clauseKind !== 'boundary');
  const since = earliestHeldSince(ofBoth, today);
  const [nextReview] = sections
    .flatMap(({ clauses: found }) => found.map(({ reviewOn }) => reviewOn))
    .filter((date) => date >= today)
    .toSorted();
  return { on: today, sections, since, nextReview: nextReview ?? null };
};
