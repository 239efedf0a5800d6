import { useToday } from '#renderer/platform/clock.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import { linkableClauses, type LinkableClause } from '#shared/domain/agreements/linkable.ts';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';

/** The agreement's clauses as they are counted today. */
export const useLinkableClauses = (): readonly LinkableClause[] => {
  const today = useToday();
  const clauses = useItems(agreementsProjection, AGREEMENTS_PAGE);
  return clauses === undefined ? [] : linkableClauses(clauses, today);
};
