import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import type { AskRooms } from '#shared/domain/asks/open-asks.ts';
import { REQUESTS_PAGE, requestsProjection } from '#shared/domain/requests/projection.ts';
import { useTerms } from '../terms/use-terms.ts';
import { useItems } from '#renderer/storage/use-items.ts';

/** Everything that can be asked of the other: one limit counts for all of it (S29). */
export const useAskRooms = (): AskRooms => ({
  clauses: useItems(agreementsProjection, AGREEMENTS_PAGE) ?? [],
  requests: useItems(requestsProjection, REQUESTS_PAGE) ?? [],
  terms: useTerms(),
});
