import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import type { Place } from '#renderer/ui/navigation.ts';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import { MILESTONES_PAGE, milestonesProjection } from '#shared/domain/milestones/projection.ts';

const hasAny = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0;

/** Rooms that hold something of one's own or shared: they stay in the sidebar from then on. */
export const useRoomsInUse = (): ReadonlySet<Place> => {
  const clauses = useItems(agreementsProjection, AGREEMENTS_PAGE);
  const clauseDrafts = useDrafts('agreements');
  const milestones = useItems(milestonesProjection, MILESTONES_PAGE);
  const milestoneDrafts = useDrafts('milestones');
  const inUse = new Set<Place>();
  if (hasAny(clauses) || hasAny(clauseDrafts)) inUse.add('agreements');
  if (hasAny(milestones) || hasAny(milestoneDrafts)) inUse.add('milestones');
  return inUse;
};
