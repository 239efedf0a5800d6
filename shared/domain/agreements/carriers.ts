import type { PersonId } from '#shared/lib/identifiers.ts';
import type { Clause } from './clause.ts';
import type { ClauseContent, ClauseKind } from './kinds.ts';

type Carried = Pick<ClauseContent, 'carriedBy' | 'clauseKind'>;

const withoutSaying = (
  kind: ClauseKind,
  owner: PersonId,
  people: readonly PersonId[],
): readonly PersonId[] => {
  switch (kind) {
    case 'boundary':
      return [owner];
    case 'request':
      return people.filter((person) => person !== owner);
    case 'agreement':
      return people;
  }
};

/** Who does something by a wording, as it says or as its kind does. In the order of `people`. */
export const carriersOf = (
  content: Carried,
  owner: PersonId,
  people: readonly PersonId[],
): readonly PersonId[] => {
  const said = content.carriedBy ?? withoutSaying(content.clauseKind, owner, people);
  return people.filter((person) => said.includes(person));
};

export interface Duties {
  /** Carried by one person alone, a list for each of `people`. */
  readonly alone: readonly (readonly Clause[])[];
  readonly together: readonly Clause[];
}

/** Who carries what, of the clauses that `contentOf` finds something in force for. A picture, no verdict. */
export const dutiesOf = (
  clauses: readonly Clause[],
  people: readonly PersonId[],
  contentOf: (clause: Clause) => Carried | null,
): Duties => {
  const carried = clauses.flatMap((clause) => {
    const content = contentOf(clause);
    return content === null ? [] : [{ clause, by: carriersOf(content, clause.owner, people) }];
  });
  const of = (matches: (by: readonly PersonId[]) => boolean): readonly Clause[] =>
    carried.filter(({ by }) => matches(by)).map(({ clause }) => clause);
  return {
    alone: people.map((person) => of((by) => by.length === 1 && by[0] === person)),
    together: of((by) => by.length > 1),
  };
};
