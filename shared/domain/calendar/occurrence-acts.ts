import type { NewEntry } from '#shared/ledger/entry-types.ts';
import { ok } from '#shared/lib/result.ts';
import type { PlainDateTime } from '#shared/lib/identifiers.ts';
import {
  refuse,
  type CommandContext,
  type CommandResult,
  type Moment,
  type Refusal,
} from '../command.ts';
import { instantToLocal } from '../dates/zone.ts';
import { sharedPlan, type SharedPlan } from './kinds.ts';
import type { OwnOverride, OwnPlan, Plan } from './plan.ts';
import { hasOccurrence, isOver, isSeries, overridesOf, plannedAt } from './series.ts';
import { refusedPlan } from './refused-plan.ts';
import { sharedToOwn } from './shared-to-own.ts';
import { isLessVisible, isSamePlan, toSharedPlan } from './visibility.ts';

/** Changing one of a series (RECURRENCE-ID of RFC 5545) and leaving one out. */

const refusedAct = (
  { me }: CommandContext,
  plan: Plan,
  occurrence: PlainDateTime,
): ReturnType<typeof refuse> | null => {
  if (plan.owner !== me) return refuse('plan-owner-only');
  if (plan.withdrawn) return refuse('plan-withdrawn');
  const { plan: now } = plan.current;
  return isSeries(now) && hasOccurrence(now, occurrence) ? null : refuse('plan-no-such-occurrence');
};

/** `occurrence` and when something is said of it, as it stands in an entry. */
const momentBody = (occurrence: PlainDateTime, now: Moment) => ({
  occurrence,
  at: instantToLocal(now.at, now.zone),
  zone: now.zone,
});

/** One of a series as it would be shared: its own words and times, as much of them as the series shows. */
export const toSharedOverride = (own: OwnPlan, override: OwnOverride): SharedPlan | null => {
  const { occurrence: _occurrence, ...words } = override;
  return toSharedPlan({ ...own, ...words, rrule: null, except: [], added: [], overrides: [] });
};

/** The same, or why it can't be shared. */
export const checkOverride = (own: OwnPlan, override: OwnOverride): SharedPlan | Refusal => {
  const { occurrence: _occurrence, ...words } = override;
  const refusal = refusedPlan({ ...own, ...words, rrule: null, except: [], added: [] });
  if (refusal !== null) return refusal;
  const shared = toSharedOverride(own, override);
  if (shared === null) return { reason: 'plan-private', field: 'visibility' };
  return sharedPlan.safeParse(shared).success ? shared : { reason: 'plan-unreadable' };
};

/**
 * This one alone is otherwise. An occurrence that is over stays; what only takes words away goes through
 * at once all the same (S25).
 */
export const changeOccurrence = (
  context: CommandContext,
  plan: Plan,
  own: OwnPlan,
  override: OwnOverride,
  now: Moment,
): CommandResult => {
  const { occurrence } = override;
  const refused = refusedAct(context, plan, occurrence);
  if (refused !== null) return refused;
  const shared = checkOverride(own, override);
  if ('reason' in shared) return { ok: false, error: shared };
  const before = plannedAt(plan, occurrence);
  if (isOver(before, now.at) && !isLessVisible(before, shared)) return refuse('plan-frozen');
  const body = { ...momentBody(occurrence, now), plan: shared };
  return ok([{ kind: 'plan-occurrence-changed', item: plan.id, body }]);
};

/** This one doesn't happen (EXDATE). What is over has happened, and stays. */
export const dropOccurrence = (
  context: CommandContext,
  plan: Plan,
  occurrence: PlainDateTime,
  now: Moment,
): CommandResult => {
  const refused = refusedAct(context, plan, occurrence);
  if (refused !== null) return refused;
  if (isOver(plannedAt(plan, occurrence), now.at)) return refuse('plan-frozen');
  return overridesOf(plan).get(occurrence)?.kind === 'dropped'
    ? refuse('plan-dropped-already')
    : ok([{ kind: 'plan-occurrence-dropped', item: plan.id, body: momentBody(occurrence, now) }]);
};

/** This one is again as the series says. */
export const resetOccurrence = (
  context: CommandContext,
  plan: Plan,
  occurrence: PlainDateTime,
  now: Moment,
): CommandResult => {
  const refused = refusedAct(context, plan, occurrence);
  if (refused !== null) return refused;
  if (!overridesOf(plan).has(occurrence)) return refuse('plan-as-series');
  if (isOver(plannedAt(plan, occurrence), now.at)) return refuse('plan-frozen');
  return ok([{ kind: 'plan-occurrence-reset', item: plan.id, body: momentBody(occurrence, now) }]);
};

/**
 * What single ones of a series still need so that both have what stands on its owner's page: those that
 * are otherwise there, and those that no longer are. What is over stays as it was.
 */
export const overrideEntries = (plan: Plan, own: OwnPlan, now: Moment): readonly NewEntry[] => {
  const shared = overridesOf(plan);
  const target = toSharedPlan(own);
  if (target === null || !isSeries(target)) return [];
  const kept = new Set((own.overrides ?? []).map(({ occurrence }) => occurrence));
  const changed = (own.overrides ?? []).flatMap((override): NewEntry[] => {
    const { occurrence } = override;
    const wanted = toSharedOverride(own, override);
    const known = shared.get(occurrence);
    if (wanted === null || isSamePlan(known?.plan ?? null, wanted)) return [];
    if (known === undefined && isOver(wanted, now.at)) return [];
    if (known !== undefined && known.plan !== null && isOver(known.plan, now.at)) return [];
    const body = { ...momentBody(occurrence, now), plan: wanted };
    return [{ kind: 'plan-occurrence-changed', item: plan.id, body }];
  });
  const reset = [...shared].flatMap(([occurrence, known]): NewEntry[] => {
    if (known.plan === null || kept.has(occurrence) || isOver(known.plan, now.at)) return [];
    if (!hasOccurrence(target, occurrence)) return [];
    const body = momentBody(occurrence, now);
    return [{ kind: 'plan-occurrence-reset', item: plan.id, body }];
  });
  return [...changed, ...reset];
};

/** True where the page of its owner says something else of a shared plan than both have: not offered yet. */
export const isOtherwiseThanShared = (plan: Plan, own: OwnPlan, now: Moment): boolean =>
  !isSamePlan(toSharedPlan(own), toSharedPlan(sharedToOwn(plan))) ||
  overrideEntries(plan, own, now).length > 0;
