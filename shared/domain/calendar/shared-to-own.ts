import { PLAN_FIELDS, type PlanField, type SharedPlan } from './kinds.ts';
import type { OwnOverride, OwnPlan, Plan, PlanWords } from './plan.ts';
import { overridesOf } from './series.ts';

const wordsOf = (plan: SharedPlan): PlanWords => ({
  title: plan.title ?? '',
  where: plan.where ?? '',
  with: plan.with ?? '',
  reach: plan.reach ?? '',
  call: plan.call ?? '',
  note: plan.note ?? '',
  start: plan.start,
  end: plan.end,
  zone: plan.zone,
  allDay: plan.allDay === true,
  status: plan.status,
});

/** An owner's page from what was shared, for a plan whose page was written on another computer. */
export const sharedToOwn = (plan: Plan): OwnPlan => {
  const { plan: now } = plan.current;
  const except = new Set(now.except);
  const overrides: OwnOverride[] = [];
  for (const [occurrence, act] of overridesOf(plan)) {
    if (act.plan === null) except.add(occurrence);
    else overrides.push({ ...wordsOf(act.plan), occurrence });
  }
  return {
    ...wordsOf(now),
    rrule: now.rrule ?? null,
    except: [...except].sort(),
    ...(now.added === undefined ? {} : { added: now.added }),
    ...(overrides.length === 0 ? {} : { overrides }),
    visibility: now.visibility,
    shown: Object.fromEntries(
      PLAN_FIELDS.map((field) => [field, now[field] !== undefined]),
    ) as Record<PlanField, boolean>,
    sharedAs: plan.id,
  };
};

/**
 * An owner's page with everything that is shared as both have it, and its private words as they are: what
 * was prepared and not offered is left.
 */
export const backToShared = (plan: Plan, own: OwnPlan): OwnPlan => {
  const shared = sharedToOwn(plan);
  const wordsFor = <W extends PlanWords>(both: W, mine: PlanWords): W => ({
    ...both,
    ...Object.fromEntries(
      PLAN_FIELDS.filter((field) => !shared.shown[field]).map((field) => [field, mine[field]]),
    ),
  });
  return {
    ...own,
    ...wordsFor(shared, own),
    overrides: (shared.overrides ?? []).map((each) => {
      const mine = own.overrides?.find(({ occurrence }) => occurrence === each.occurrence);
      return wordsFor(each, mine ?? own);
    }),
  };
};
