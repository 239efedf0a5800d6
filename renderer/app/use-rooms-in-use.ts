import { useHasDrafts } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import { places, type Place } from '#renderer/ui/navigation.ts';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import { MILESTONES_PAGE, milestonesProjection } from '#shared/domain/milestones/projection.ts';

const hasAny = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0;

/** Rooms that hold something of one's own or shared, and those that were chosen: they stay in the sidebar. */
export const useRoomsInUse = (kept: readonly string[]): ReadonlySet<Place> => {
  const clauses = useItems(agreementsProjection, AGREEMENTS_PAGE);
  const hasClauseDrafts = useHasDrafts('agreements');
  const milestones = useItems(milestonesProjection, MILESTONES_PAGE);
  const hasMilestoneDrafts = useHasDrafts('milestones');
  const inUse = new Set<Place>(places.filter((place) => kept.includes(place)));
  if (hasAny(clauses) || hasClauseDrafts) inUse.add('agreements');
  if (hasAny(milestones) || hasMilestoneDrafts) inUse.add('milestones');
  return inUse;
};
