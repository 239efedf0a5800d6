import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import type { Clause, Proposal } from '../agreements/clause.ts';
import { proposalsAwaiting } from '../agreements/selectors.ts';
import { occurrencesIn, type Occurrence, type Viewer } from '../calendar/occurrences.ts';
import type { Plan } from '../calendar/plan.ts';
import type { Milestone } from '../milestones/fold.ts';
import { isCelebratable } from '../milestones/selectors.ts';
import type { Line } from './fold.ts';

/** The newest line each person offered on a day, by person. */
export const linesOfDay = (lines: readonly Line[], day: PlainDate): ReadonlyMap<PersonId, Line> => {
  const byPerson = new Map<PersonId, Line>();
  for (const line of lines) {
    if (line.withdrawn || line.day !== day) continue;
    const known = byPerson.get(line.author);
    const isNewer =
      known === undefined ||
      line.lamport > known.lamport ||
      (line.lamport === known.lamport && line.id > known.id);
    if (isNewer) byPerson.set(line.author, line);
  }
  return byPerson;
};

/** What is on today, in order of time: each one's own, and what they do together. */
export interface WhatIsOn {
  readonly byPerson: ReadonlyMap<PersonId, readonly Occurrence[]>;
  readonly together: readonly Occurrence[];
}

/** `plans` come from the month's page and the series page; joint ones are listed once, under both. */
export const whatIsOn = (plans: readonly Plan[], viewer: Viewer): WhatIsOn => {
  const { today } = viewer;
  const byPerson = new Map<PersonId, Occurrence[]>();
  const together: Occurrence[] = [];
  for (const occurrence of occurrencesIn(plans, { first: today, last: today }, viewer)) {
    if (occurrence.joint) {
      together.push(occurrence);
      continue;
    }
    const own = byPerson.get(occurrence.owner);
    if (own === undefined) byPerson.set(occurrence.owner, [occurrence]);
    else own.push(occurrence);
  }
  return { byPerson, together };
};

/** Something that may be answered, any time or never. It carries no age and no number (S9, S27). */
export type Waiting =
  | {
      readonly type: 'proposal';
      readonly id: string;
      readonly clause: Clause;
      readonly proposal: Proposal;
    }
  | { readonly type: 'milestone'; readonly id: string; readonly milestone: Milestone };

/**
 * What waits for me, in the order of the pages it lies on: wordings offered to me, then milestones I may
 * celebrate. Opening this list leaves no trace (S8).
 */
export const whatWaits = (
  me: PersonId,
  today: PlainDate,
  clauses: readonly Clause[],
  milestones: readonly Milestone[],
): readonly Waiting[] => [
  ...clauses.flatMap((clause) =>
    proposalsAwaiting(clause, me, today).map((proposal): Waiting => ({
      type: 'proposal',
      id: proposal.hash,
      clause,
      proposal,
    })),
  ),
  ...milestones
    .filter((milestone) => isCelebratable(milestone, me))
    .map((milestone): Waiting => ({ type: 'milestone', id: milestone.id, milestone })),
];
