import type { PlanField } from '#shared/domain/calendar/kinds.ts';
import type { PlanFormValues, PlanTimes } from './form-values.ts';
import type { ShowLevel } from '../show/show-level.ts';

export interface PlanFormState {
  readonly values: PlanFormValues;
  readonly shown: Readonly<Record<PlanField, boolean>>;
  readonly level: ShowLevel;
}

/** A form that could be read whole. */
export interface ReadPlan {
  readonly state: PlanFormState;
  readonly times: PlanTimes;
}
