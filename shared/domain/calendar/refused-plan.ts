import { daysBetween } from '#shared/lib/plain-date.ts';
import type { Refusal } from '../command.ts';
import { isPlainDateTime } from '../dates/plain-date-time.ts';
import { isKnownZone } from '../dates/zone.ts';
import { refusedText } from '../fields.ts';
import { PLAN_DAYS, PLAN_EXCEPTIONS, PLAN_FIELDS, PLAN_LIMITS } from './kinds.ts';
import type { OwnPlan } from './plan.ts';
import { parseRule } from './rule.ts';

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
  if ((own.added?.length ?? 0) > PLAN_EXCEPTIONS) {
    return { reason: 'plan-too-many-exceptions', field: 'added', limit: PLAN_EXCEPTIONS };
  }
  const rule = own.rrule === null ? null : parseRule(own.rrule);
  return rule === null || rule.ok ? null : rule.error;
};
