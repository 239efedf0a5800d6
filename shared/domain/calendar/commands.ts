import { ok } from '#shared/lib/result.ts';
import {
  refuse,
  type CommandContext,
  type CommandResult,
  type Moment,
  type Refusal,
} from '../command.ts';
import { daysBetween } from '#shared/lib/plain-date.ts';
import { isPlainDateTime } from '../dates/plain-date-time.ts';
import { instantToLocal, isKnownZone } from '../dates/zone.ts';
import { refusedText } from '../fields.ts';
import { isOver } from './fold.ts';
import { PLAN_DAYS, PLAN_EXCEPTIONS, PLAN_FIELDS, PLAN_LIMITS, sharedPlan } from './kinds.ts';
import type { SharedPlan } from './kinds.ts';
import type { OwnPlan, Plan } from './plan.ts';
import { parseRule } from './rule.ts';
import { isJoint, isLessVisible, toSharedPlan } from './visibility.ts';

/** True once a single plan is over: from then on corrections stand beside it, and it stays. */
export const isFrozen = (plan: Plan, now: Moment): boolean => isOver(plan.current.plan, now.at);

/** Why a plan can't be kept as it is, naming the field and the limit; null when it can. Private plans too. */
export const refusedPlan = (own: OwnPlan): Refusal | null => {
  for (const field of PLAN_FIELDS) {
    const refusal = refusedText(field, own[field], PLAN_LIMITS[field], field === 'title');
    if (refusal !== null) return refusal;
  }
  if (!isPlainDateTime(own.start)) return { reason: 'date-unreadable', field: 'start' };
  if (!isPlainDateTime(own.end)) return { reason: 'date-unreadable', field: 'end' };
  if (own.end < own.start) return { reason: 'plan-ends-before-start', field: 'end' };
  if (daysBetween(own.start, own.end) > PLAN_DAYS) {
    return { reason: 'plan-too-long', field: 'end', limit: PLAN_DAYS };
  }
  if (!isKnownZone(own.zone)) return { reason: 'zone-unknown', field: 'zone' };
  if (own.except.length > PLAN_EXCEPTIONS) {
    return { reason: 'plan-too-many-exceptions', field: 'except', limit: PLAN_EXCEPTIONS };
  }
  const rule = own.rrule === null ? null : parseRule(own.rrule);
  return rule === null || rule.ok ? null : rule.error;
};

const toChecked = (own: OwnPlan): SharedPlan | Refusal => {
  const refusal = refusedPlan(own);
  if (refusal !== null) return refusal;
  const shared = toSharedPlan(own);
  if (shared === null) return { reason: 'plan-private', field: 'visibility' };
  return sharedPlan.safeParse(shared).success ? shared : { reason: 'plan-unreadable' };
};

const isRefusal = (value: SharedPlan | Refusal): value is Refusal => 'reason' in value;

/** Shares what the owner chose to show of a plan, under a new random id. A private plan gives no entry (S1). */
export const sharePlan = (context: CommandContext, own: OwnPlan): CommandResult => {
  if (context.partner === null) return refuse('no-partner');
  const shared = toChecked(own);
  return isRefusal(shared)
    ? { ok: false, error: shared }
    : ok([{ kind: 'plan-shared', item: context.mintId(), body: { plan: shared } }]);
};

const changeTo = (plan: Plan, shared: SharedPlan, now: Moment): CommandResult =>
  ok([
    {
      kind: 'plan-changed',
      item: plan.id,
      body: {
        plan: shared,
        base: plan.current.hash,
        at: instantToLocal(now.at, now.zone),
        zone: now.zone,
      },
    },
  ]);

/**
 * Changes a shared plan to what `own` says now. Made private, it is withdrawn. Past plans are frozen; what
 * only takes words away goes through at once, always (S25).
 */
export const changePlan = (
  context: CommandContext,
  plan: Plan,
  own: OwnPlan,
  now: Moment,
): CommandResult => {
  if (plan.owner !== context.me) return refuse('plan-owner-only');
  if (plan.withdrawn) return refuse('plan-withdrawn');
  if (own.visibility === 'private') return withdrawPlan(context, plan);
  const shared = toChecked(own);
  if (isRefusal(shared)) return { ok: false, error: shared };
  if (isFrozen(plan, now) && !isLessVisible(plan.current.plan, shared))
    return refuse('plan-frozen');
  return changeTo(plan, shared, now);
};

/** A correction of a past plan: appended beside it, readable by both, changing nothing (principle 3). */
export const correctPlan = (
  context: CommandContext,
  plan: Plan,
  own: OwnPlan,
  now: Moment,
): CommandResult => {
  if (plan.owner !== context.me) return refuse('plan-owner-only');
  if (plan.withdrawn) return refuse('plan-withdrawn');
  if (!isFrozen(plan, now)) return refuse('plan-not-over');
  const shared = toChecked(own);
  return isRefusal(shared) ? { ok: false, error: shared } : changeTo(plan, shared, now);
};

/** Shows the partner less, at once and alone: mere times, or without one field (S25). Past plans too. */
export const makeLessVisible = (
  context: CommandContext,
  plan: Plan,
  less: 'busy' | (typeof PLAN_FIELDS)[number],
  now: Moment,
): CommandResult => {
  if (plan.owner !== context.me) return refuse('plan-owner-only');
  if (plan.withdrawn) return refuse('plan-withdrawn');
  const hidden: readonly string[] = less === 'busy' ? PLAN_FIELDS : [less];
  const kept = Object.fromEntries(
    Object.entries(plan.current.plan).filter(([field]) => !hidden.includes(field)),
  );
  const visibility = less === 'busy' ? 'busy' : plan.current.plan.visibility;
  const shared = sharedPlan.parse({ ...kept, visibility });
  return isLessVisible(plan.current.plan, shared)
    ? changeTo(plan, shared, now)
    : refuse('plan-hidden-already');
};

/** Takes a plan out of both calendars, at once and without a reason (S4, S5). */
export const withdrawPlan = (context: CommandContext, plan: Plan): CommandResult => {
  if (plan.owner !== context.me) return refuse('plan-owner-only');
  return plan.withdrawn
    ? refuse('plan-withdrawn')
    : ok([{ kind: 'plan-withdrawn', item: plan.id, body: {} }]);
};

/** "Together": the other comes along, for this version's times. */
export const joinPlan = (context: CommandContext, plan: Plan, now: Moment): CommandResult => {
  if (plan.owner === context.me) return refuse('plan-own');
  if (plan.withdrawn) return refuse('plan-withdrawn');
  if (isFrozen(plan, now)) return refuse('plan-frozen');
  return isJoint(plan)
    ? refuse('plan-joined-already')
    : ok([{ kind: 'plan-joined', item: plan.id, body: { version: plan.current.hash } }]);
};

/** Takes the joining back, at once and without a reason. */
export const leavePlan = (context: CommandContext, plan: Plan): CommandResult =>
  plan.joined?.by === context.me
    ? ok([{ kind: 'plan-left', item: plan.id, body: {} }])
    : refuse('plan-not-joined');
