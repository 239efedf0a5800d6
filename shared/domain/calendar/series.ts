import type { PlainDateTime } from '#shared/lib/identifiers.ts';
import { localToWallMinutes, wallMinutesToLocal } from '../dates/plain-date-time.ts';
import { localToInstant } from '../dates/zone.ts';
import { withoutUndefined } from '../fields.ts';
import type { SharedPlan } from './kinds.ts';
import type { OccurrenceAct, Plan, PlanVersion } from './plan.ts';
import { expandSeries, type Series } from './recurrence.ts';
import { acceptedRule } from './rule.ts';

/** What a plan that repeats says of each time it happens. */

export const isSeries = (plan: Pick<SharedPlan, 'rrule' | 'added'>): boolean =>
  plan.rrule !== undefined || (plan.added?.length ?? 0) > 0;

export const toSeries = (plan: SharedPlan): Series => ({
  rule: plan.rrule === undefined ? null : acceptedRule(plan.rrule),
  start: plan.start,
  ...(plan.added === undefined ? {} : { added: plan.added }),
  ...(plan.except === undefined ? {} : { except: plan.except }),
});

/** Minutes on the wall clock from start to end. */
export const wallLength = ({ start, end }: Pick<SharedPlan, 'start' | 'end'>): number =>
  localToWallMinutes(end) - localToWallMinutes(start);

/** The plan of one occurrence as the series says it: same words, that day, repeating no more. */
export const instanceOf = (plan: SharedPlan, nominal: PlainDateTime): SharedPlan =>
  withoutUndefined({
    ...plan,
    start: nominal,
    end: wallMinutesToLocal(localToWallMinutes(nominal) + wallLength(plan)),
    rrule: undefined,
    except: undefined,
    added: undefined,
  });

/** True where a plan was over at instant `at` (epoch ms). A series has no end of its own and stays open. */
export const isOver = (plan: SharedPlan, at: number): boolean => {
  if (isSeries(plan)) return false;
  const end = plan.allDay === true ? `${plan.end.slice(0, 10)}T23:59` : plan.end;
  return localToInstant(end, plan.zone) <= at;
};

/** True where the series names that start: what a RECURRENCE-ID may be about. Left out ones don't count. */
export const hasOccurrence = (plan: SharedPlan, nominal: PlainDateTime): boolean => {
  const at = localToInstant(nominal, plan.zone);
  return expandSeries(toSeries(plan), plan.zone, { from: at, to: at + 1 }).some(
    (each) => each.nominal === nominal,
  );
};

export interface Stretch {
  readonly version: PlanVersion;
  /** Epoch ms, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Which version of a series counts when: each from its change on, so that what is past stays as it was. */
export const stretchesOf = (plan: Plan): readonly Stretch[] => {
  const versions = plan.versions.filter((version) => !version.isCorrection);
  return versions.map((version, index) => {
    const next = versions[index + 1]?.changedAt;
    const own = version.changedAt;
    return {
      version,
      from: own === null ? -Infinity : localToInstant(own.at, own.zone),
      to: next === undefined || next === null ? Infinity : localToInstant(next.at, next.zone),
    };
  });
};

type Overrides = ReadonlyMap<PlainDateTime, OccurrenceAct>;

const none: Overrides = new Map();
const overridesByActs = new WeakMap<readonly OccurrenceAct[], Overrides>();

/** What stands in place of single occurrences, by nominal start; made once per list of acts. */
export const overridesOf = ({ occurrenceActs }: Plan): Overrides => {
  if (occurrenceActs === undefined) return none;
  const known = overridesByActs.get(occurrenceActs);
  if (known !== undefined) return known;
  const overrides = new Map<PlainDateTime, OccurrenceAct>();
  for (const act of occurrenceActs) {
    if (act.isCorrection) continue;
    if (act.kind === 'reset') overrides.delete(act.occurrence);
    else overrides.set(act.occurrence, act);
  }
  overridesByActs.set(occurrenceActs, overrides);
  return overrides;
};

/** True where the version that counts at a nominal start names it: what no rule names any more has no place. */
export const isNamed = (plan: Plan, nominal: PlainDateTime): boolean =>
  stretchesOf(plan).some(({ version, from, to }) => {
    const at = localToInstant(nominal, version.plan.zone);
    return at >= from && at < to && hasOccurrence(version.plan, nominal);
  });

/** What was planned for one occurrence: what takes its place, or what the series said at that time. */
export const plannedAt = (plan: Plan, nominal: PlainDateTime): SharedPlan => {
  const override = overridesOf(plan).get(nominal);
  if (override !== undefined && override.plan !== null) return override.plan;
  const at = localToInstant(nominal, plan.current.plan.zone);
  const stretch = stretchesOf(plan).find(({ from, to }) => at >= from && at < to);
  return instanceOf(stretch?.version.plan ?? plan.current.plan, nominal);
};
