import type { PersonId, PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays, dateToDayNumber } from '#shared/lib/plain-date.ts';
import { dateOf, localToWallMinutes, wallMinutesToLocal } from '../dates/plain-date-time.ts';
import { instantToWallMinutes, localToInstant, wallMinutesToInstant } from '../dates/zone.ts';
import type { SharedPlan } from './kinds.ts';
import type { OccurrenceAct, Plan } from './plan.ts';
import { expandSeries, type Recurrence, type Window } from './recurrence.ts';
import {
  instanceOf,
  isNamed,
  isSeries,
  overridesOf,
  stretchesOf,
  toSeries,
  wallLength,
} from './series.ts';
import { isJoint, isLongPastFor, overrideAsSeenBy, planAsSeenBy, timesOf } from './visibility.ts';

/** One time that a plan happens, on the viewer's wall clock. */
export interface Occurrence {
  /** Unique on a screen, the same on every screen: plan id and nominal start. */
  readonly key: string;
  readonly planId: string;
  readonly owner: PersonId;
  /** The version in force for this occurrence, as the viewer may read it. */
  readonly plan: SharedPlan;
  readonly joint: boolean;
  /** Nominal local start in the plan's own zone: of one that was moved, where the series had it. */
  readonly nominal: PlainDateTime;
  /** One of a series that is otherwise than the series says. */
  readonly isOverride?: true;
  /** Where its series begins; the plan's own start for everything else. */
  readonly seriesStart: PlainDateTime;
  /** Viewer's local start and end; of an all-day plan the dates alone matter, and no zone moves them. */
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
  /** Epoch ms. */
  readonly startsAt: number;
  readonly endsAt: number;
}

export interface Viewer {
  readonly me: PersonId;
  readonly zone: TimeZoneId;
  readonly today: PlainDate;
}

/** Days from `first` to `last`, both inclusive, in the viewer's zone. */
export interface DaySpan {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

const spanToWindow = (span: DaySpan, zone: TimeZoneId): Window => ({
  from: wallMinutesToInstant(dateToDayNumber(span.first) * 1440, zone),
  to: wallMinutesToInstant(dateToDayNumber(addDays(span.last, 1)) * 1440, zone),
});

/** The viewer's wall clock at an instant; `guess` is what it mostly is, and saves writing it anew. */
const toViewerLocal = (
  at: number,
  viewer: Viewer,
  guess: PlainDateTime,
  guessMinutes: number,
): PlainDateTime => {
  const minutes = instantToWallMinutes(at, viewer.zone);
  return minutes === guessMinutes ? guess : wallMinutesToLocal(minutes);
};

/** Timed plans last as long as they were meant to in real time, on the day the clocks change too. */
const endOf = (shared: SharedPlan, recurrence: Recurrence, endMinutes: number): number => {
  if (shared.allDay === true) return wallMinutesToInstant(endMinutes + 1440, shared.zone);
  const isFirst = recurrence.nominal === shared.start;
  const start = isFirst ? recurrence.at : localToInstant(shared.start, shared.zone);
  return recurrence.at + localToInstant(shared.end, shared.zone) - start;
};

/** One literal a plan: a month is made of hundreds. */
const toOccurrence = (
  plan: Plan,
  shared: SharedPlan,
  recurrence: Recurrence,
  viewer: Viewer,
): Occurrence => {
  const { nominal, at: startsAt } = recurrence;
  const startMinutes = localToWallMinutes(nominal);
  const endMinutes = startMinutes + wallLength(shared);
  const end = nominal === shared.start ? shared.end : wallMinutesToLocal(endMinutes);
  const endsAt = endOf(shared, recurrence, endMinutes);
  const isAllDay = shared.allDay === true;
  return {
    key: `${plan.id} ${nominal}`,
    planId: plan.id,
    owner: plan.owner,
    plan: shared,
    joint: isJoint(plan),
    nominal,
    seriesStart: shared.start,
    start: isAllDay ? nominal : toViewerLocal(startsAt, viewer, nominal, startMinutes),
    end: isAllDay ? end : toViewerLocal(endsAt, viewer, end, endMinutes),
    startsAt,
    endsAt,
  };
};

/** What takes the place of one of a series, as the viewer may read it, with the series' rhythm beside it. */
const overrideOccurrence = (plan: Plan, act: OccurrenceAct, viewer: Viewer): Occurrence | null => {
  if (act.plan === null) return null;
  const seen = overrideAsSeenBy(plan, act.plan, viewer.me, viewer.today);
  const at = localToInstant(seen.start, seen.zone);
  const { rrule, start: seriesStart } = plan.current.plan;
  const times = instanceOf(plan.current.plan, act.occurrence);
  const isMoved = times.start !== seen.start || times.end !== seen.end || times.zone !== seen.zone;
  return {
    ...toOccurrence(plan, seen, { nominal: seen.start, at }, viewer),
    key: `${plan.id} ${act.occurrence}`,
    nominal: act.occurrence,
    seriesStart,
    plan: rrule === undefined ? seen : { ...seen, rrule },
    joint: isJoint(plan) && !isMoved,
    isOverride: true,
  };
};

const seriesOccurrences = (plan: Plan, viewer: Viewer, window: Window): readonly Occurrence[] => {
  const overrides = overridesOf(plan);
  const found = stretchesOf(plan).flatMap(({ version, from, to }) => {
    const shared = version.plan;
    const reach = (wallLength(shared) + 1440) * MINUTE;
    const part = { from: Math.max(window.from - reach, from), to: Math.min(window.to, to) };
    if (part.from >= part.to) return [];
    const starts = expandSeries(toSeries(shared), shared.zone, part).filter(
      ({ nominal }) => !overrides.has(nominal),
    );
    // Of a long life's series most are over: what nobody sees isn't made ready to be seen.
    if (starts.length === 0) return [];
    const seen = planAsSeenBy(plan, shared, viewer.me, viewer.today);
    return starts.map((each) => {
      const last = wallMinutesToLocal(localToWallMinutes(each.nominal) + wallLength(shared));
      const isPast = isLongPastFor(plan, dateOf(last), viewer.me, viewer.today);
      return toOccurrence(plan, isPast ? timesOf(seen) : seen, each, viewer);
    });
  });
  if (overrides.size === 0) return found;
  const instead = [...overrides.values()]
    .flatMap((act) => overrideOccurrence(plan, act, viewer) ?? [])
    .filter(
      ({ startsAt, endsAt, nominal }) =>
        startsAt < window.to && endsAt >= window.from && isNamed(plan, nominal),
    );
  return [...found, ...instead];
};

const wasEverSeries = (plan: Plan): boolean =>
  plan.versions.some((version) => isSeries(version.plan));

const single = (plan: Plan, viewer: Viewer): Occurrence => {
  const shared = planAsSeenBy(plan, plan.current.plan, viewer.me, viewer.today);
  const at = localToInstant(shared.start, shared.zone);
  return toOccurrence(plan, shared, { nominal: shared.start, at }, viewer);
};

const touches = (occurrence: Occurrence, span: DaySpan, window: Window): boolean =>
  occurrence.plan.allDay === true
    ? occurrence.start.slice(0, 10) <= span.last && occurrence.end.slice(0, 10) >= span.first
    : occurrence.startsAt < window.to &&
      (occurrence.endsAt > window.from || occurrence.startsAt >= window.from);

/** Earlier first, longer first among equals, then by key: the same order on both computers. */
export const byTime = (a: Occurrence, b: Occurrence): number =>
  (a.start < b.start ? -1 : a.start > b.start ? 1 : 0) ||
  (a.end > b.end ? -1 : a.end < b.end ? 1 : 0) ||
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/**
 * Everything that touches the days of `span`, in order of time. `plans` may hold single plans and series
 * (both pages of a month); withdrawn ones are left out (S5).
 */
export const occurrencesIn = (
  plans: readonly Plan[],
  span: DaySpan,
  viewer: Viewer,
): readonly Occurrence[] => {
  const window = spanToWindow(span, viewer.zone);
  // All-day plans keep their dates in every zone, so look a day further before the dates decide.
  const wide = { from: window.from - DAY, to: window.to + DAY };
  return plans
    .filter((plan) => !plan.withdrawn)
    .flatMap((plan) =>
      wasEverSeries(plan) ? seriesOccurrences(plan, viewer, wide) : [single(plan, viewer)],
    )
    .filter((occurrence) => touches(occurrence, span, window))
    .sort(byTime);
};
