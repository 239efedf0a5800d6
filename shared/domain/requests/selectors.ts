import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import type { SharedPlan } from '../calendar/kinds.ts';
import type { Plan } from '../calendar/plan.ts';
import { dateOf } from '../dates/plain-date-time.ts';
import type { PlanRequest } from './request.ts';

/** A request whose day has passed without an answer is simply no longer there (S27). */
const isAhead = ({ current }: PlanRequest, today: PlainDate): boolean =>
  dateOf(current.plan.end) >= today;

/** The same thing asked for on the same day, however it is spelt: repeats collapse into one (S10). */
const sameThing = ({ title, start }: SharedPlan): string =>
  `${dateOf(start)} ${(title ?? '').normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()}`;

export const isSameRequest = (a: SharedPlan, b: SharedPlan): boolean =>
  sameThing(a) === sameThing(b);

/**
 * True where something like it was declined or taken back by the other: asked again under another name of
 * the item, it is put before nobody (S29).
 */
export const isClosedBefore = (
  requests: readonly PlanRequest[],
  plan: SharedPlan,
  author: PersonId,
): boolean =>
  requests.some(
    (request) =>
      request.closedBy !== null &&
      request.closedBy !== author &&
      isSameRequest(request.current.plan, plan),
  );

/** Requests that wait for an answer, ahead of today; the same one twice is one, the first. */
export const openRequests = (
  requests: readonly PlanRequest[],
  today: PlainDate,
): readonly PlanRequest[] => {
  const open = requests.filter(
    (request) =>
      request.state === 'open' &&
      isAhead(request, today) &&
      !isClosedBefore(
        requests.filter(({ id }) => id !== request.id),
        request.current.plan,
        request.current.author,
      ),
  );
  return open.filter(
    (request, index) =>
      open.findIndex(
        ({ current }) =>
          current.author === request.current.author &&
          isSameRequest(current.plan, request.current.plan),
      ) === index,
  );
};

/** What the other asks, for me to answer or not. */
export const requestsAwaiting = (
  requests: readonly PlanRequest[],
  me: PersonId,
  today: PlainDate,
): readonly PlanRequest[] =>
  openRequests(requests, today).filter(({ current }) => current.author !== me);

/**
 * What of the requests stands in a calendar: an open one as a tentative plan of who wrote it, an agreed one
 * as a plan of both. A yes was given to that very version, so it is joined as any joint plan is.
 */
export const requestPlans = (
  requests: readonly PlanRequest[],
  today: PlainDate,
): readonly Plan[] => {
  const open = new Set(openRequests(requests, today));
  return requests.flatMap((request) => {
    const { current, state, agreedBy } = request;
    if (state !== 'agreed' && !open.has(request)) return [];
    const status = state === 'agreed' ? current.plan.status : ('TENTATIVE' as const);
    const version = {
      hash: current.hash,
      plan: { ...current.plan, status },
      on: current.on,
      changedAt: null,
      isCorrection: false,
    };
    return [
      {
        id: request.id,
        owner: current.author,
        versions: [version],
        current: version,
        withdrawn: false,
        joined: agreedBy === null ? null : { by: agreedBy, version: current.hash },
      },
    ];
  });
};
