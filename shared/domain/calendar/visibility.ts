import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { dateOf } from '../dates/plain-date-time.ts';
import { presentText, withoutUndefined } from '../fields.ts';
import { PLAN_FIELDS, type PlanField, type SharedPlan } from './kinds.ts';
import type { OwnPlan, Plan } from './plan.ts';
import { isSeries } from './series.ts';

/** Days after which the partner's past plans read as busy (S32). */
export const PAST_PLAN_DAYS = 30;

/** What a plan says about when, and nothing else. */
export const timesOf = (plan: Omit<SharedPlan, PlanField | 'visibility'>): SharedPlan =>
  withoutUndefined({
    visibility: 'busy' as const,
    start: plan.start,
    end: plan.end,
    zone: plan.zone,
    allDay: plan.allDay,
    status: plan.status,
    rrule: plan.rrule,
    except: plan.except,
    added: plan.added,
  });

/**
 * What leaves the owner's hands: the fields they show and the times, or the times alone; null while the
 * plan is private. A hidden field is not in the entry at all.
 */
export const toSharedPlan = (own: OwnPlan): SharedPlan | null => {
  if (own.visibility === 'private') return null;
  const times = timesOf({
    start: own.start,
    end: own.end,
    zone: own.zone,
    status: own.status,
    ...(own.allDay ? { allDay: true as const } : {}),
    ...(own.rrule === null ? {} : { rrule: own.rrule }),
    ...(own.except.length === 0 ? {} : { except: own.except.toSorted() }),
    ...((own.added?.length ?? 0) === 0 ? {} : { added: (own.added ?? []).toSorted() }),
  });
  if (own.visibility === 'busy') return times;
  const shown: SharedPlan = { ...times, visibility: 'full' };
  for (const field of PLAN_FIELDS) {
    const text = own.shown[field] ? presentText(own[field]) : undefined;
    if (text !== undefined) shown[field] = text;
  }
  return shown;
};

const sortedFields = (plan: SharedPlan): string =>
  JSON.stringify(Object.entries(plan).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The same words and times, in whatever order they were written down. */
export const isSamePlan = (a: SharedPlan | null, b: SharedPlan | null): boolean =>
  a === b || (a !== null && b !== null && sortedFields(a) === sortedFields(b));

/** The preview beside a plan: exactly what would be shared, from the same function. */
export const whatPartnerSees = (own: OwnPlan): SharedPlan | null => toSharedPlan(own);

/** True where the other one joined this version, or one with the same times. */
export const isJoint = (plan: Plan): boolean => {
  const joined = plan.joined;
  if (joined === null) return false;
  const version = plan.versions.find((each) => each.hash === joined.version);
  const now = plan.current.plan;
  return (
    version !== undefined &&
    version.plan.start === now.start &&
    version.plan.end === now.end &&
    version.plan.zone === now.zone &&
    version.plan.rrule === now.rrule
  );
};

/** True where a plan that ended on `last` reads as mere times to `viewer` (S32). Joint plans stay. */
export const isLongPastFor = (
  plan: Plan,
  last: PlainDate,
  viewer: PersonId,
  today: PlainDate,
): boolean =>
  viewer !== plan.owner && last < today && addDays(last, PAST_PLAN_DAYS) < today && !isJoint(plan);

/**
 * A version as `viewer` may read it today: the owner and both of a joint plan all of it; the other only
 * fields that are still shown, and mere times once it is 30 days past (S32).
 */
export const planAsSeenBy = (
  plan: Plan,
  version: SharedPlan,
  viewer: PersonId,
  today: PlainDate,
): SharedPlan => {
  if (viewer === plan.owner) return version;
  const isLongPast = !isSeries(version) && isLongPastFor(plan, dateOf(version.end), viewer, today);
  const now = plan.current.plan;
  if (now.visibility === 'busy' || isLongPast) return timesOf(version);
  if (version === now) return version;
  const kept = Object.fromEntries(
    PLAN_FIELDS.map((field) => [field, now[field] === undefined ? undefined : version[field]]),
  );
  return withoutUndefined({ ...timesOf(version), ...kept, visibility: 'full' as const });
};

/** The same for what stands in place of one of a series: what was hidden since is no longer in it. */
export const overrideAsSeenBy = (
  plan: Plan,
  override: SharedPlan,
  viewer: PersonId,
  today: PlainDate,
): SharedPlan =>
  viewer === plan.owner || !isLongPastFor(plan, dateOf(override.end), viewer, today)
    ? override
    : timesOf(override);

/** True where `after` only takes away: no new or other words, the same times, nothing shown that was hidden (S25). */
export const isLessVisible = (before: SharedPlan, after: SharedPlan): boolean => {
  const sameTimes =
    before.start === after.start &&
    before.end === after.end &&
    before.zone === after.zone &&
    before.allDay === after.allDay &&
    before.status === after.status &&
    before.rrule === after.rrule &&
    (before.except ?? []).join() === (after.except ?? []).join() &&
    (before.added ?? []).join() === (after.added ?? []).join();
  const fewer = PLAN_FIELDS.every(
    (field) => after[field] === undefined || after[field] === before[field],
  );
  const takesAway =
    PLAN_FIELDS.some((field) => before[field] !== undefined && after[field] === undefined) ||
    (before.visibility === 'full' && after.visibility === 'busy');
  return (
    sameTimes &&
    fewer &&
    takesAway &&
    !(before.visibility === 'busy' && after.visibility === 'full')
  );
};
