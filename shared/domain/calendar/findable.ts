import type { PersonId, PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { addWallMinutes, dateOf } from '../dates/plain-date-time.ts';
import { localToInstant } from '../dates/zone.ts';
import type { OwnPlan, Plan } from './plan.ts';
import { expandSeries } from './recurrence.ts';
import { acceptedRule } from './rule.ts';
import { wallLength } from './series.ts';
import { isJoint, planAsSeenBy } from './visibility.ts';

/** When it is: its own times, or the rule of a series. */
interface Times {
  readonly start: PlainDateTime;
  readonly zone: TimeZoneId;
  readonly rrule: string | null;
  readonly except: readonly PlainDateTime[];
  readonly added?: readonly PlainDateTime[];
}

/** A plan that can be looked for by its title; `id` is the shared plan's, or the draft's while private. */
export interface FindablePlan extends Times {
  readonly id: string;
  readonly title: string;
}

interface OwnDraft {
  readonly id: string;
  readonly body: OwnPlan;
}

/** A rule counts as going on; dates that were named one by one are over with the last of them. */
const isAhead = ({ current: { plan } }: Plan, today: PlainDate): boolean =>
  plan.rrule !== undefined ||
  dateOf(plan.end) >= today ||
  plan.added?.some((start) => dateOf(addWallMinutes(start, wallLength(plan))) >= today) === true;

/**
 * My own plans by title, and the other's as far as they are shown to me and still ahead; joint plans stay.
 * Places, people and what is past are never matched (S32). `me` is null side by side: then only what both
 * may read.
 */
export const findablePlans = (
  plans: readonly Plan[],
  drafts: readonly OwnDraft[],
  me: PersonId | null,
  today: PlainDate,
): readonly FindablePlan[] => {
  const found = new Map<string, FindablePlan>();
  const add = (id: string, title: string, times: Times) => {
    const { start, zone, rrule, except, added } = times;
    const repeated = added === undefined ? {} : { added };
    if (title.trim() !== '') found.set(id, { id, title, start, zone, rrule, except, ...repeated });
  };
  for (const { id, body } of drafts) add(body.sharedAs ?? id, body.title, body);
  for (const plan of plans) {
    if (plan.withdrawn || found.has(plan.id)) continue;
    if (plan.owner !== me && !isAhead(plan, today) && !isJoint(plan)) continue;
    const {
      title,
      rrule = null,
      except = [],
      ...times
    } = planAsSeenBy(plan, plan.current.plan, me ?? '', today);
    if (title !== undefined) add(plan.id, title, { ...times, rrule, except });
  }
  return [...found.values()];
};

/** A series looks this many days ahead for its next time. */
const SERIES_REACH = 366;

/** The day to open a plan on: its own, or the next time of a series from `today` (a day in `zone`) on. */
export const dayToShow = (plan: Times, zone: TimeZoneId, today: PlainDate): PlainDate => {
  const { rrule, start, except, added = [] } = plan;
  const rule = rrule === null ? null : acceptedRule(rrule);
  if (rule === null && added.length === 0) return dateOf(start);
  const window = {
    from: localToInstant(`${today}T00:00`, zone),
    to: localToInstant(`${addDays(today, SERIES_REACH)}T00:00`, zone),
  };
  const [next] = expandSeries({ rule, start, except, added }, plan.zone, window);
  return dateOf(next?.nominal ?? start);
};
