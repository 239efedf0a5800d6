import { useToday } from '#renderer/platform/clock.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import { linkableClauses, type LinkableClause } from '#shared/domain/agreements/linkable.ts';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { MILESTONE_LIMITS } from '#shared/domain/milestones/kinds.ts';

/** The agreement's clauses as they are counted today. */
export const useLinkableClauses = (): readonly LinkableClause[] => {
  const today = useToday();
  const clauses = useItems(agreementsProjection, AGREEMENTS_PAGE);
  return clauses === undefined ? [] : linkableClauses(clauses, today);
};

/** Those that a milestone doesn't belong to yet; none once it belongs to as many as it can. */
export const useFreeClauses = ({ clauses }: Milestone): readonly LinkableClause[] => {
  const all = useLinkableClauses();
  if (clauses.length >= MILESTONE_LIMITS.clauses) return [];
  return all.filter(({ id }) => !clauses.includes(id));
};
