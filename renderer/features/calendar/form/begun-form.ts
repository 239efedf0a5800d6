import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';
import type { PlanFormState } from './plan-form-state.ts';

/** A form that was begun, whole: kept for its author alone until the plan is. */
export interface BegunForm {
  readonly base: OwnPlan;
  readonly opened: PlainDate;
  readonly state: PlanFormState;
}

/** Which form it is. Of new plans there is one. */
export const begunFormOf = (planKey: string | null, occurrence: PlainDateTime | null): string =>
  planKey === null ? NEW_PLAN : `plan ${planKey} ${occurrence ?? 'all'}`;

export const NEW_PLAN = 'plan new';
