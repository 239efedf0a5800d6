import type { NewEntry } from '#shared/ledger/entry-types.ts';
import { ok } from '#shared/lib/result.ts';
import {
  refuse,
  type CommandContext,
  type CommandResult,
  type Moment,
  type Refusal,
} from '../command.ts';
import { instantToLocal } from '../dates/zone.ts';
import { PLAN_FIELDS, sharedPlan } from './kinds.ts';
import type { SharedPlan } from './kinds.ts';
import type { OwnPlan, Plan } from './plan.ts';
import { checkOverride, overrideEntries } from './occurrence-acts.ts';
import { refusedPlan } from './refused-plan.ts';
import { isOver } from './series.ts';
import type { SplitSeries } from './own-series.ts';
import { sharedToOwn } from './shared-to-own.ts';
import { isJoint, isLessVisible, isSamePlan, toSharedPlan } from './visibility.ts';

/** True once a single plan is over: from then on corrections stand beside it, and it stays. */
export const isFrozen = (plan: Plan, now: Moment): boolean => isOver(plan.current.plan, now.at);

const toChecked = (own: OwnPlan): SharedPlan | Refusal => {
  const refusal = refusedPlan(own);
  if (refusal !== null) return refusal;
  const shared = toSharedPlan(own);
  if (shared === null) return { reason: 'plan-private', field: 'visibility' };
  return sharedPlan.safeParse(shared).success ? shared : { reason: 'plan-unreadable' };
};

const isRefusal = (value: SharedPlan | Refusal): value is Refusal => 'reason' in value;

/**
 * Shares what the owner chose to show of a plan, under a new random id; with it what is otherwise about
 * single ones of a series. A private plan gives no entry (S1). `continues` where it goes on from another
 * series: this and the following of it.
 */
export const sharePlan = (
  context: CommandContext,
  own: OwnPlan,
  continues?: Plan['continues'],
): CommandResult => {
  if (context.partner === null) return refuse('no-partner');
  const shared = toChecked(own);
  if (isRefusal(shared)) return { ok: false, error: shared };
  const item = context.mintId();
  const body = { plan: shared, ...(continues === undefined ? {} : { continues }) };
  const overrides: NewEntry[] = [];
  for (const override of own.overrides ?? []) {
    const checked = checkOverride(own, override);
    if (isRefusal(checked)) return { ok: false, error: checked };
    const about = { occurrence: override.occurrence, plan: checked };
    overrides.push({ kind: 'plan-occurrence-changed', item, body: about });
  }
  return ok([{ kind: 'plan-shared', item, body }, ...overrides]);
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
  for (const override of own.overrides ?? []) {
    const checked = checkOverride(own, override);
    if (isRefusal(checked)) return { ok: false, error: checked };
  }
  const ones = overrideEntries(plan, own, now);
  if (ones.length > 0 && isSamePlan(shared, toSharedPlan(sharedToOwn(plan)))) return ok(ones);
  const whole = changeTo(plan, shared, now);
  return whole.ok ? ok([...whole.value, ...ones]) : whole;
};

/**
 * This and the following of a series: the first part ends before, the second is a series of its own that
 * goes on from it. Both entries belong in one batch.
 */
export const splitPlan = (
  context: CommandContext,
  plan: Plan,
  { before, after }: SplitSeries,
  now: Moment,
): CommandResult => {
  const ended = changePlan(context, plan, before, now);
  if (!ended.ok) return ended;
  const begun = sharePlan(context, after, { plan: plan.id, from: after.start });
  return begun.ok ? ok([...ended.value, ...begun.value]) : begun;
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
