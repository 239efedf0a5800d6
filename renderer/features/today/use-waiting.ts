import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useItems } from '#renderer/storage/use-items.ts';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import { reviewsFor } from '#shared/domain/agreements/review-dates.ts';
import { openProposals, proposalsAwaiting } from '#shared/domain/agreements/selectors.ts';
import { REQUESTS_PAGE, requestsProjection } from '#shared/domain/requests/projection.ts';
import type { PlanRequest } from '#shared/domain/requests/request.ts';
import { requestsAwaiting } from '#shared/domain/requests/selectors.ts';
import { MILESTONES_PAGE, milestonesProjection } from '#shared/domain/milestones/projection.ts';
import { isCelebratable } from '#shared/domain/milestones/selectors.ts';

export interface Waiting {
  /** The other offers a wording that I haven't answered. */
  readonly hasWording: boolean;
  /** A plan the other asks for, the first of them; null where there is none. */
  readonly asked: PlanRequest | null;
  /**
   * Something both agreed to, or a boundary of mine, is to be looked at again about now. Where I offered other
   * words for it, I have.
   */
  readonly hasReview: boolean;
  /** Something the other noticed, by its title; null where there is nothing. */
  readonly noticed: string | null;
}

/** What lies there for me, without numbers: that there is something, never how much or since when (S8, S27). */
export const useWaiting = (): Waiting => {
  const { me } = useSession();
  const today = useToday();
  const clauses = useItems(agreementsProjection, AGREEMENTS_PAGE) ?? [];
  const milestones = useItems(milestonesProjection, MILESTONES_PAGE) ?? [];
  const requests = useItems(requestsProjection, REQUESTS_PAGE) ?? [];
  if (me === null) return { hasWording: false, asked: null, hasReview: false, noticed: null };
  const noticed = milestones.find(
    (milestone) =>
      isCelebratable(milestone, me.id) && milestone.noticed.some((each) => each.person !== me.id),
  );
  return {
    hasWording: clauses.some((clause) => proposalsAwaiting(clause, me.id, today).length > 0),
    asked: requestsAwaiting(requests, me.id, today)[0] ?? null,
    hasReview: reviewsFor(clauses, me.id, today).some(
      ({ clause }) => !openProposals(clause, today).some(({ author }) => author === me.id),
    ),
    noticed: noticed?.title ?? null,
  };
};
