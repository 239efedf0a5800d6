import { monthsShowing } from '../calendar/months-showing.ts';
import type { Projection } from '../projection.ts';
import { foldRequest } from './fold.ts';
import { requestKinds } from './kinds.ts';
import type { PlanRequest } from './request.ts';

/** Everything that waits, or was declined or taken back: what another ask is held against. */
export const REQUESTS_PAGE = 'requests';

/** Agreed ones of a month, `requests/2026-10`. */
export const agreedPage = (month: string): string => `requests/${month}`;

const pagesOf = ({ state, current }: PlanRequest): readonly string[] =>
  state === 'agreed'
    ? monthsShowing(current.plan.start, current.plan.end).map(agreedPage)
    : [REQUESTS_PAGE];

export const requestsProjection: Projection<PlanRequest> = {
  room: 'requests',
  kinds: Object.keys(requestKinds),
  fold: foldRequest,
  pages: pagesOf,
};
