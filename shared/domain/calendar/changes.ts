import type { PersonId, PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { localToInstant } from '../dates/zone.ts';
import { PLAN_FIELDS, type SharedPlan } from './kinds.ts';
import type { Plan } from './plan.ts';
import { instanceOf, isSeries } from './series.ts';
import { overrideAsSeenBy, planAsSeenBy } from './visibility.ts';

/** What of a plan can differ between two versions. */
export type ChangedField = (typeof CHANGED_FIELDS)[number];

export interface FieldChange {
  readonly field: ChangedField;
  /** Absent before or after: it wasn't, or is no longer, shown. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** One change of a plan, for both to read. */
export interface PlanChange {
  readonly by: PersonId;
  readonly on: PlainDate;
  readonly at: PlainDateTime;
  readonly zone: TimeZoneId;
  readonly fields: readonly FieldChange[];
  /** Minutes from the change to the start that was promised before; negative after it. null for a series. */
  readonly noticeMinutes: number | null;
  readonly isCorrection: boolean;
  /** One of a series that it is about, by its nominal start, and what became of it; null for the whole. */
  readonly one: {
    readonly occurrence: PlainDateTime;
    readonly became: 'changed' | 'dropped' | 'reset';
  } | null;
}

const CHANGED_FIELDS = [
  ...PLAN_FIELDS,
  'start',
  'end',
  'zone',
  'allDay',
  'status',
  'rrule',
  'visibility',
  'except',
  'added',
] as const;

const textOf = (plan: SharedPlan, field: ChangedField): string | undefined => {
  const value = plan[field];
  return value === undefined ? undefined : String(value);
};

const fieldChanges = (before: SharedPlan, after: SharedPlan): readonly FieldChange[] =>
  CHANGED_FIELDS.map((field) => ({
    field,
    before: textOf(before, field),
    after: textOf(after, field),
  })).filter((change) => change.before !== change.after);

const noticeOf = (before: SharedPlan, at: number): number | null =>
  isSeries(before) ? null : Math.round((localToInstant(before.start, before.zone) - at) / 60_000);

type Seen = (plan: SharedPlan) => SharedPlan;

const versionChanges = (plan: Plan, seen: Seen): readonly PlanChange[] => {
  let before = plan.versions[0]?.plan ?? plan.current.plan;
  const changes: PlanChange[] = [];
  for (const version of plan.versions) {
    if (version.changedAt === null) continue;
    const { at, zone } = version.changedAt;
    const fields = fieldChanges(seen(before), seen(version.plan));
    if (fields.length > 0) {
      changes.push({
        by: plan.owner,
        on: version.on,
        at,
        zone,
        fields,
        noticeMinutes: noticeOf(before, localToInstant(at, zone)),
        isCorrection: version.isCorrection,
        one: null,
      });
    }
    if (!version.isCorrection) before = version.plan;
  }
  return changes;
};

/** What was said of single ones: against the series as it stands, or what stood in its place before. */
const oneChanges = (plan: Plan, seen: Seen): readonly PlanChange[] => {
  const latest = new Map<PlainDateTime, SharedPlan>();
  return (plan.occurrenceActs ?? []).flatMap((act): PlanChange[] => {
    const { occurrence, kind, changedAt } = act;
    const series = instanceOf(plan.current.plan, occurrence);
    const before = latest.get(occurrence) ?? series;
    if (!act.isCorrection) {
      if (act.plan === null) latest.delete(occurrence);
      else latest.set(occurrence, act.plan);
    }
    if (changedAt === null) return [];
    const after = act.plan ?? (kind === 'reset' ? series : null);
    const fields = after === null ? [] : fieldChanges(seen(before), seen(after));
    if (kind === 'changed' && fields.length === 0) return [];
    return [
      {
        by: plan.owner,
        on: act.on,
        ...changedAt,
        fields,
        noticeMinutes: noticeOf(before, localToInstant(changedAt.at, changedAt.zone)),
        isCorrection: act.isCorrection,
        one: { occurrence, became: kind },
      },
    ];
  });
};

/**
 * What changed and when, oldest first, as `viewer` may read it today: a field hidden by now is hidden in
 * the history too, and a change that shows nothing any more is left out.
 */
export const planChanges = (
  plan: Plan,
  viewer: PersonId,
  today: PlainDate,
): readonly PlanChange[] => {
  const instantOf = ({ at, zone }: PlanChange) => localToInstant(at, zone);
  return [
    ...versionChanges(plan, (each) => planAsSeenBy(plan, each, viewer, today)),
    ...oneChanges(plan, (each) => overrideAsSeenBy(plan, each, viewer, today)),
  ].sort((a, b) => instantOf(a) - instantOf(b));
};
