import { ok } from '#shared/lib/result.ts';
import { mayAsk, OPEN_ASKS, type AskRooms } from '../asks/open-asks.ts';
import type { OwnPlan } from '../calendar/plan.ts';
import { refusedPlan } from '../calendar/refused-plan.ts';
import { toSharedPlan } from '../calendar/visibility.ts';
import type { SharedPlan } from '../calendar/kinds.ts';
import {
  refuse,
  type CommandContext,
  type CommandResult,
  type Moment,
  type Refusal,
} from '../command.ts';
import { localToInstant } from '../dates/zone.ts';
import { requestAsked } from './kinds.ts';
import type { PlanRequest } from './request.ts';
import { isClosedBefore, isSameRequest, openRequests } from './selectors.ts';

/** What the other would read: the fields their asker shows, and the times. null for a series. */
export const ownToAsked = (own: OwnPlan): SharedPlan | null =>
  own.rrule !== null || (own.added?.length ?? 0) > 0
    ? null
    : toSharedPlan({
        ...own,
        except: [],
        visibility: 'full',
        status: 'CONFIRMED',
        shown: { ...own.shown, title: true },
      });

const isPast = ({ end, zone }: SharedPlan, now: Moment): boolean =>
  localToInstant(end, zone) <= now.at;

const refusedAsk = (own: OwnPlan, now: Moment): Refusal | null => {
  const refusal = refusedPlan(own);
  if (refusal !== null) return refusal;
  const asked = ownToAsked(own);
  if (asked === null) return { reason: 'request-once' };
  if (isPast(asked, now)) return { reason: 'request-past', field: 'start' };
  return requestAsked.safeParse({ plan: asked }).success ? null : { reason: 'plan-unreadable' };
};

/**
 * Asks the other for one plan, once (S29): the sixth open ask stays with its author, the same one again is
 * not sent twice, and what was declined is opened again by its decliner alone.
 */
export const askForPlan = (
  context: CommandContext,
  own: OwnPlan,
  rooms: AskRooms,
  now: Moment,
): CommandResult => {
  if (context.partner === null) return refuse('no-partner');
  const refusal = refusedAsk(own, now);
  if (refusal !== null) return { ok: false, error: refusal };
  const plan = ownToAsked(own);
  if (plan === null) return refuse('request-once');
  if (isClosedBefore(rooms.requests, plan, context.me)) return refuse('reopen-decliner-only');
  const isAsked = openRequests(rooms.requests, context.today).some(
    ({ current }) => current.author === context.me && isSameRequest(current.plan, plan),
  );
  if (isAsked) return refuse('request-asked-already');
  return mayAsk(context, rooms)
    ? ok([{ kind: 'request-asked', item: context.mintId(), body: { plan } }])
    : refuse('asks-waiting', { limit: OPEN_ASKS });
};

/**
 * Suggests other times or words. In place of one's own it is a change of mind; after one's own decline or
 * withdrawal it opens the request again.
 */
export const counterRequest = (
  context: CommandContext,
  request: PlanRequest,
  own: OwnPlan,
  rooms: AskRooms,
  now: Moment,
): CommandResult => {
  if (request.state === 'agreed') return refuse('request-agreed');
  if (request.state !== 'open' && request.closedBy !== context.me) {
    return refuse('reopen-decliner-only');
  }
  const refusal = refusedAsk(own, now);
  if (refusal !== null) return { ok: false, error: refusal };
  const isOwnOpen = request.state === 'open' && request.current.author === context.me;
  if (!isOwnOpen && !mayAsk(context, rooms)) return refuse('asks-waiting', { limit: OPEN_ASKS });
  const body = { plan: ownToAsked(own), base: request.current.hash };
  return ok([{ kind: 'request-countered', item: request.id, body }]);
};

const refusedAnswer = ({ me }: CommandContext, request: PlanRequest): Refusal | null => {
  if (request.state !== 'open') return { reason: 'request-closed' };
  return request.current.author === me ? { reason: 'request-own' } : null;
};

/** Yes, to this version: from then on it is a plan of both. */
export const acceptRequest = (
  context: CommandContext,
  request: PlanRequest,
  now: Moment,
): CommandResult => {
  const refusal = refusedAnswer(context, request);
  if (refusal !== null) return { ok: false, error: refusal };
  if (isPast(request.current.plan, now)) return refuse('request-past');
  const body = { version: request.current.hash };
  return ok([{ kind: 'request-accepted', item: request.id, body }]);
};

/** No, without a reason, for good unless its decliner opens it again. */
export const declineRequest = (context: CommandContext, request: PlanRequest): CommandResult => {
  const refusal = refusedAnswer(context, request);
  return refusal === null
    ? ok([{ kind: 'request-declined', item: request.id, body: {} }])
    : { ok: false, error: refusal };
};

/** Takes one's own back, or says of an agreed one that one isn't going after all; at once, without a reason (S4). */
export const withdrawRequest = (context: CommandContext, request: PlanRequest): CommandResult => {
  const may =
    request.state === 'agreed' ||
    (request.state === 'open' && request.current.author === context.me);
  return may
    ? ok([{ kind: 'request-withdrawn', item: request.id, body: {} }])
    : refuse('request-closed');
};
