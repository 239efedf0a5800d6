import type { PersonId } from '#shared/lib/identifiers.ts';
import type { PersonRecord } from './fold.ts';

export type Side = 'first' | 'second';

export interface PersonOnSide extends PersonRecord {
  readonly side: Side;
}

const joinedBefore = (a: PersonRecord, b: PersonRecord): number =>
  a.joined.lamport - b.joined.lamport || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The two in the order of joining: the first one's thread hangs on the left. A third is never shown. */
export const peopleOnSides = (people: readonly PersonRecord[]): readonly PersonOnSide[] =>
  [...people]
    .sort(joinedBefore)
    .slice(0, 2)
    .map((person, index) => ({ ...person, side: index === 0 ? 'first' : 'second' }));

/** The other one, or null while there is nobody else. */
export const partnerOf = (people: readonly PersonRecord[], me: PersonId): PersonRecord | null =>
  peopleOnSides(people).find((person) => person.id !== me) ?? null;
