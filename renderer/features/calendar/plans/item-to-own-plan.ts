import { PLAN_FIELDS, type PlanField } from '#shared/domain/calendar/kinds.ts';
import type { OwnPlan, Plan } from '#shared/domain/calendar/plan.ts';

/** An owner's page from what was shared, for a plan whose page was written on another computer. */
export const itemToOwnPlan = (item: Plan): OwnPlan => {
  const { plan } = item.current;
  const shown = (field: PlanField) => plan[field] !== undefined;
  return {
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
    rrule: plan.rrule ?? null,
    except: plan.except ?? [],
    visibility: plan.visibility,
    shown: Object.fromEntries(PLAN_FIELDS.map((field) => [field, shown(field)])) as Record<
      PlanField,
      boolean
    >,
    sharedAs: item.id,
  };
};
