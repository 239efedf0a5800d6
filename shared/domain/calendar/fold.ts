import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import { localToInstant } from '../dates/zone.ts';
import { emptyBody, readBody } from '../fields.ts';
import {
  occurrenceChanged,
  occurrenceDropped,
  occurrenceReset,
  PLAN_FIELDS,
  planChanged,
  planHappened,
  planHappenedWithdrawn,
  planJoined,
  planShared,
  planUpdated,
  planUpdateWithdrawn,
  type SharedPlan,
} from './kinds.ts';
import type { OccurrenceAct, Plan, PlanVersion } from './plan.ts';
import { isOver, plannedAt } from './series.ts';
import { isLessVisible, timesOf } from './visibility.ts';

/** Words that a change has taken away are gone from single occurrences too. */
const withoutHidden = (acts: readonly OccurrenceAct[], before: SharedPlan, after: SharedPlan) => {
  const hidden: readonly string[] = PLAN_FIELDS.filter(
    (field) => before[field] !== undefined && after[field] === undefined,
  );
  const isBusy = after.visibility === 'busy';
  if (hidden.length === 0 && !isBusy) return acts;
  return acts.map((act) => {
    if (act.plan === null) return act;
    if (isBusy) return { ...act, plan: timesOf(act.plan) };
    const kept = Object.entries(act.plan).filter(([field]) => !hidden.includes(field));
    return { ...act, plan: Object.fromEntries(kept) as SharedPlan };
  });
};

const change = (plan: Plan, entry: FoldEntry): Plan => {
  const body = entry.author === plan.owner ? readBody(planChanged, entry) : null;
  if (body === null || !plan.versions.some((version) => version.hash === body.base)) return plan;
  const at = localToInstant(body.at, body.zone);
  const before = plan.current.plan;
  const version: PlanVersion = {
    hash: entry.hash,
    plan: body.plan,
    on: entry.wall,
    changedAt: { at: body.at, zone: body.zone },
    isCorrection: isOver(before, at) && !isLessVisible(before, body.plan),
  };
  const acts = plan.occurrenceActs;
  return {
    ...plan,
    versions: [...plan.versions, version],
    current: version.isCorrection ? plan.current : version,
    ...(acts === undefined || version.isCorrection
      ? {}
      : { occurrenceActs: withoutHidden(acts, before, body.plan) }),
  };
};

/** One of a series: only its owner says so, and once it is over it stands beside it. */
const act = (
  plan: Plan,
  entry: FoldEntry,
  said: Omit<OccurrenceAct, 'hash' | 'on' | 'isCorrection'>,
): Plan => {
  const { occurrence, changedAt } = said;
  const at = changedAt === null ? -Infinity : localToInstant(changedAt.at, changedAt.zone);
  const before = plannedAt(plan, occurrence);
  const takesAway = said.plan !== null && isLessVisible(before, said.plan);
  const added: OccurrenceAct = {
    ...said,
    hash: entry.hash,
    on: entry.wall,
    isCorrection: isOver(before, at) && !takesAway,
  };
  return { ...plan, occurrenceActs: [...(plan.occurrenceActs ?? []), added] };
};

const changeOne = (plan: Plan, entry: FoldEntry): Plan => {
  const body = entry.author === plan.owner ? readBody(occurrenceChanged, entry) : null;
  if (body === null) return plan;
  const { at, zone } = body;
  return act(plan, entry, {
    occurrence: body.occurrence,
    kind: 'changed',
    plan: body.plan,
    changedAt: at === undefined || zone === undefined ? null : { at, zone },
  });
};

const sayOfOne =
  (kind: 'dropped' | 'reset', schema: typeof occurrenceDropped) =>
  (plan: Plan, entry: FoldEntry): Plan => {
    const body = entry.author === plan.owner ? readBody(schema, entry) : null;
    if (body === null) return plan;
    const { occurrence, at, zone } = body;
    return act(plan, entry, { occurrence, kind, plan: null, changedAt: { at, zone } });
  };

const join = (plan: Plan, entry: FoldEntry): Plan => {
  const body = entry.author === plan.owner ? null : readBody(planJoined, entry);
  return body === null || !plan.versions.some((version) => version.hash === body.version)
    ? plan
    : { ...plan, joined: { by: entry.author, version: body.version } };
};

const leave = (plan: Plan, entry: FoldEntry): Plan =>
  plan.joined?.by === entry.author && readBody(emptyBody, entry) !== null
    ? { ...plan, joined: null }
    : plan;

const withdraw = (plan: Plan, entry: FoldEntry): Plan =>
  entry.author === plan.owner && readBody(emptyBody, entry) !== null
    ? { ...plan, withdrawn: true }
    : plan;

const update = (plan: Plan, entry: FoldEntry): Plan => {
  const body = entry.author === plan.owner ? readBody(planUpdated, entry) : null;
  if (body === null) return plan;
  const said = { ...body, hash: entry.hash, minutes: body.minutes ?? null };
  return { ...plan, updates: [...(plan.updates ?? []), said] };
};

const withdrawUpdate = (plan: Plan, entry: FoldEntry): Plan => {
  const body = entry.author === plan.owner ? readBody(planUpdateWithdrawn, entry) : null;
  if (body === null || plan.updates === undefined) return plan;
  return { ...plan, updates: plan.updates.filter(({ hash }) => hash !== body.update) };
};

const sayHappened = (plan: Plan, entry: FoldEntry): Plan => {
  const body = entry.author === plan.owner ? readBody(planHappened, entry) : null;
  return body === null
    ? plan
    : { ...plan, happened: [...(plan.happened ?? []), { ...body, hash: entry.hash }] };
};

/** What was taken back goes with everything it stood in for: an earlier word doesn't come up again. */
const withdrawHappened = (plan: Plan, entry: FoldEntry): Plan => {
  const body = entry.author === plan.owner ? readBody(planHappenedWithdrawn, entry) : null;
  const all = plan.happened ?? [];
  const place = all.findIndex(({ hash }) => hash === body?.said);
  const { occurrence } = all[place] ?? {};
  if (place === -1) return plan;
  return {
    ...plan,
    happened: all.filter((each, index) => index > place || each.occurrence !== occurrence),
  };
};

const STEPS: Readonly<Record<string, (plan: Plan, entry: FoldEntry) => Plan>> = {
  'plan-changed': change,
  'plan-occurrence-changed': changeOne,
  'plan-occurrence-dropped': sayOfOne('dropped', occurrenceDropped),
  'plan-occurrence-reset': sayOfOne('reset', occurrenceReset),
  'plan-joined': join,
  'plan-left': leave,
  'plan-updated': update,
  'plan-update-withdrawn': withdrawUpdate,
  'plan-happened': sayHappened,
  'plan-happened-withdrawn': withdrawHappened,
  'plan-withdrawn': withdraw,
};

const begin = (entry: FoldEntry): Plan | null => {
  const body = entry.kind === 'plan-shared' ? readBody(planShared, entry) : null;
  if (body === null) return null;
  const first: PlanVersion = {
    hash: entry.hash,
    plan: body.plan,
    on: entry.wall,
    changedAt: null,
    isCorrection: false,
  };
  return {
    id: entry.item,
    owner: entry.author,
    versions: [first],
    current: first,
    withdrawn: false,
    joined: null,
    ...(body.continues === undefined ? {} : { continues: body.continues }),
  };
};

/**
 * Entries of one plan in fold order → the plan with all its versions. Only its owner changes it; a change
 * made after it was over is a correction beside it, unless it only takes words away (S25).
 */
export const foldPlan = (entries: readonly FoldEntry[]): Plan | null => {
  let plan: Plan | null = null;
  for (const entry of entries) {
    if (plan === null) plan = begin(entry);
    else if (Object.hasOwn(STEPS, entry.kind)) plan = STEPS[entry.kind]?.(plan, entry) ?? plan;
  }
  return plan;
};
