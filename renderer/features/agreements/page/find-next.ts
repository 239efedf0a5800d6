import { openProposals, proposalsAwaiting } from '#shared/domain/agreements/selectors.ts';
import type { Clause } from '#shared/domain/agreements/clause.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import type { Section } from '../use-agreements.ts';

/** Whether an answer may be given here: by me, or sitting together by either (S26: who did reads as undecided). */
const awaitsAnswer = (clause: Clause, me: PersonId | null, today: PlainDate): boolean =>
  me === null
    ? clause.clauseKind !== 'boundary' && openProposals(clause, today).length > 0
    : proposalsAwaiting(clause, me, today).length > 0;

/** The first clause on the page that waits for an answer: the one filled button. */
export const findNext = (
  sections: readonly Section[],
  me: PersonId | null,
  today: PlainDate,
): Clause | undefined =>
  sections.flatMap(({ clauses }) => clauses).find(({ clause }) => awaitsAnswer(clause, me, today))
    ?.clause;
