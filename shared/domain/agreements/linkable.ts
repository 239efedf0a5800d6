import type { PlainDate } from '#shared/lib/identifiers.ts';
import type { Clause } from './clause.ts';
import { findableClauses } from './findable.ts';
import { CLAUSE_SECTIONS } from './kinds.ts';
import { clausesOfSection } from './selectors.ts';

/** A clause that something of another room can belong to, as its page counts it today. */
export interface LinkableClause {
  readonly id: string;
  /** From 1, through all sections. */
  readonly number: number;
  readonly words: string;
}

/** What is offered or in force, in the order and with the numbers of the agreement's page. */
export const linkableClauses = (
  clauses: readonly Clause[],
  today: PlainDate,
): readonly LinkableClause[] => {
  const words = new Map(
    findableClauses(clauses, [], today).map((found) => [found.id, found.words]),
  );
  const standing = clauses.filter(({ id }) => words.has(id));
  return CLAUSE_SECTIONS.flatMap((section) => clausesOfSection(standing, section)).map(
    ({ id }, index) => ({ id, number: index + 1, words: words.get(id) ?? '' }),
  );
};
