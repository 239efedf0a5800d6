import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { PLAN_FIELDS, type PlanField } from '#shared/domain/calendar/kinds.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { PlanRequest } from '#shared/domain/requests/request.ts';
import type { TimeZoneId } from '#shared/lib/identifiers.ts';

/** The words of a request as a form has them, in the hours of who looks. */
export const requestToOwn = (
  { current }: PlanRequest,
  { start, end }: Occurrence,
  zone: TimeZoneId,
): OwnPlan => {
  const { plan } = current;
  const words = Object.fromEntries(
    PLAN_FIELDS.map((field) => [field, plan[field] ?? '']),
  ) as Record<PlanField, string>;
  const shown = Object.fromEntries(
    PLAN_FIELDS.map((field) => [field, plan[field] !== undefined]),
  ) as Record<PlanField, boolean>;
  const isAllDay = plan.allDay === true;
  return {
    ...words,
    start: isAllDay ? plan.start : start,
    end: isAllDay ? plan.end : end,
    zone: isAllDay ? plan.zone : zone,
    allDay: isAllDay,
    status: 'CONFIRMED',
    rrule: null,
    except: [],
    visibility: 'full',
    shown,
    sharedAs: null,
  };
};
