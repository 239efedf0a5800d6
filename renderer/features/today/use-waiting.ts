import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useItems } from '#renderer/storage/use-items.ts';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import { proposalsAwaiting } from '#shared/domain/agreements/selectors.ts';
import { MILESTONES_PAGE, milestonesProjection } from '#shared/domain/milestones/projection.ts';
import { isCelebratable } from '#shared/domain/milestones/selectors.ts';

export interface Waiting {
  /** The other offers a wording that I haven't answered. */
  readonly hasWording: boolean;
  /** Something the other noticed, by its title; null where there is nothing. */
  readonly noticed: string | null;
}

/** What lies there for me, without numbers: that there is something, never how much or since when (S8, S27). */
export const useWaiting = (): Waiting => {
  const { me } = useSession();
  const today = useToday();
  const clauses = useItems(agreementsProjection, AGREEMENTS_PAGE) ?? [];
  const milestones = useItems(milestonesProjection, MILESTONES_PAGE) ?? [];
  if (me === null) return { hasWording: false, noticed: null };
  const noticed = milestones.find(
    (milestone) =>
      isCelebratable(milestone, me.id) && milestone.noticed.some((each) => each.person !== me.id),
  );
  return {
    hasWording: clauses.some((clause) => proposalsAwaiting(clause, me.id, today).length > 0),
    noticed: noticed?.title ?? null,
  };
};
