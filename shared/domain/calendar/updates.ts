import { ok } from '#shared/lib/result.ts';
import type { EntryHash, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { refuse, type CommandContext, type CommandResult, type Moment } from '../command.ts';
import { dateOf } from '../dates/plain-date-time.ts';
import { instantToLocal } from '../dates/zone.ts';
import { planUpdated, type PlanUpdateKind } from './kinds.ts';
import type { Occurrence } from './occurrences.ts';
import type { Plan, PlanUpdate } from './plan.ts';
import { isSeries } from './series.ts';
import { isLongPastFor } from './visibility.ts';

/** Before it begins and after it ends, in hours: what is said on the day is about the day. */
export const UPDATE_HOURS = 12;

const HOUR = 3_600_000;

type When = Pick<Occurrence, 'startsAt' | 'endsAt'>;

/** True around an occurrence, while something can be said of it: from 12 hours before to 12 hours after. */
export const isUpdateTime = ({ startsAt, endsAt }: When, now: Moment): boolean =>
  now.at >= startsAt - UPDATE_HOURS * HOUR && now.at <= endsAt + UPDATE_HOURS * HOUR;

/**
 * Says how it goes, in one tap: only its owner, unasked (S29), and only around the time itself. `minutes`
 * is how much later, 1 to 240, for `late` alone.
 */
export const postUpdate = (
  context: CommandContext,
  plan: Plan,
  occurrence: Occurrence,
  update: PlanUpdateKind,
  minutes: number | null,
  now: Moment,
): CommandResult => {
  if (plan.owner !== context.me) return refuse('plan-owner-only');
  if (plan.withdrawn) return refuse('plan-withdrawn');
  if (!isUpdateTime(occurrence, now)) return refuse('plan-update-not-now');
  const body = {
    update,
    ...(minutes === null ? {} : { minutes }),
    occurrence: occurrence.nominal,
    at: instantToLocal(now.at, now.zone),
    zone: now.zone,
  };
  return planUpdated.safeParse(body).success
    ? ok([{ kind: 'plan-updated', item: plan.id, body }])
    : refuse('plan-update-unreadable');
};

/** Takes one back, at once and without a reason (S4). */
export const withdrawUpdate = (
  context: CommandContext,
  plan: Plan,
  update: EntryHash,
): CommandResult => {
  if (plan.owner !== context.me) return refuse('plan-owner-only');
  return plan.updates?.some(({ hash }) => hash === update) === true
    ? ok([{ kind: 'plan-update-withdrawn', item: plan.id, body: { update } }])
    : refuse('plan-update-unknown');
};

type About = Pick<Occurrence, 'nominal' | 'end'>;

/**
 * What its owner said of one occurrence, the first first. Of a series only what was said of this one; a
 * single plan keeps it when its time is changed. Nothing said is an empty list, and means nothing (S27):
 * no lateness is ever worked out from a clock. The partner's long past plans say nothing more (S32).
 */
export const updatesOf = (
  plan: Plan,
  { nominal, end }: About,
  viewer: PersonId,
  today: PlainDate,
): readonly PlanUpdate[] => {
  if (plan.updates === undefined || plan.withdrawn) return [];
  if (isLongPastFor(plan, dateOf(end), viewer, today)) return [];
  const isOneOfMany = isSeries(plan.current.plan);
  return plan.updates.filter((each) => !isOneOfMany || each.occurrence === nominal);
};

/** The newest of them, for a row that has room for one (Today); null while nothing was said. */
export const latestUpdate = (
  plan: Plan,
  about: About,
  viewer: PersonId,
  today: PlainDate,
): PlanUpdate | null => updatesOf(plan, about, viewer, today).at(-1) ?? null;
