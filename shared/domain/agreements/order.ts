import type { ItemId } from '#shared/lib/identifiers.ts';
import type { Clause } from './clause.ts';

const byMoment = (a: Clause, b: Clause): number => {
  if (a.place === null || b.place === null) return 0;
  return a.place.lamport - b.place.lamport || (a.place.hash < b.place.hash ? -1 : 1);
};

const putBefore = (
  ids: readonly ItemId[],
  id: ItemId,
  before: ItemId | null,
): readonly ItemId[] => {
  const others = ids.filter((each) => each !== id);
  const at = before === null ? -1 : others.indexOf(before);
  return at < 0 ? [...others, id] : [...others.slice(0, at), id, ...others.slice(at)];
};

/**
 * Clauses as both put them: as they were begun, then each one's last move laid over in the order of the
 * moves, so that two computers agree. A clause is moved within its section; one that is put before what is
 * gone stands last.
 */
export const inChosenOrder = (clauses: readonly Clause[]): readonly Clause[] => {
  const moved = clauses.filter((clause) => clause.place !== null).toSorted(byMoment);
  if (moved.length === 0) return clauses;
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const ids = moved.reduce<readonly ItemId[]>(
    (order, clause) => putBefore(order, clause.id, clause.place?.before ?? null),
    clauses.map(({ id }) => id),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
};
