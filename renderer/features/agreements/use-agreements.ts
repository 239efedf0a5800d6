import { useToday } from '#renderer/platform/clock.ts';
import { useSession, type Person } from '#renderer/session/session-context.tsx';
import { useItems } from '#renderer/storage/use-items.ts';
import type { Clause, ClauseState } from '#shared/domain/agreements/clause.ts';
import { CLAUSE_SECTIONS } from '#shared/domain/agreements/kinds.ts';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import { clausesOfSection, clauseState } from '#shared/domain/agreements/selectors.ts';

export interface NumberedClause {
  readonly clause: Clause;
  /** As it is counted on the page, from 1; null where it no longer holds. */
  readonly number: number | null;
}

export interface Section {
  readonly section: Clause['section'];
  readonly clauses: readonly NumberedClause[];
}

export interface AgreementsPage {
  /** undefined while the page is being opened. */
  readonly clauses: readonly Clause[] | undefined;
  /** What is offered or in force. */
  readonly sections: readonly Section[];
  /** Withdrawn, declined or lapsed: kept to be read, without a number. */
  readonly ended: readonly Clause[];
  readonly first: Person | null;
  readonly second: Person | null;
}

const numbered = (clauses: readonly Clause[]): readonly Section[] => {
  let number = 0;
  return CLAUSE_SECTIONS.map((section) => ({
    section,
    clauses: clausesOfSection(clauses, section).map((clause) => {
      number += 1;
      return { clause, number };
    }),
  })).filter(({ clauses: found }) => found.length > 0);
};

const ENDED: ReadonlySet<ClauseState> = new Set(['withdrawn', 'declined', 'lapsed']);

export const useAgreements = (): AgreementsPage => {
  const session = useSession();
  const today = useToday();
  const clauses = useItems(agreementsProjection, AGREEMENTS_PAGE);
  const ended = (clauses ?? []).filter((clause) => ENDED.has(clauseState(clause, today)));
  return {
    clauses,
    sections: numbered((clauses ?? []).filter((clause) => !ended.includes(clause))),
    ended,
    first: session.people.find((person) => person.side === 'first') ?? null,
    second: session.people.find((person) => person.side === 'second') ?? null,
  };
};
