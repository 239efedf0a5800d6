import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import { localToInstant } from '../dates/zone.ts';
import { emptyBody, readBody } from '../fields.ts';
import {
  planChanged,
  planJoined,
  planShared,
  planUpdated,
  planUpdateWithdrawn,
  type SharedPlan,
} from './kinds.ts';
import type { Plan, PlanVersion } from './plan.ts';
import { isLessVisible } from './visibility.ts';

/** True where a plan was over at instant `at` (epoch ms). A series has no end of its own and stays open. */
export const isOver = (plan: SharedPlan, at: number): boolean => {
  if (plan.rrule !== undefined) return false;
  const end = plan.allDay === true ? `${plan.end.slice(0, 10)}T23:59` : plan.end;
  return localToInstant(end, plan.zone) <= at;
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
  return {
    ...plan,
    versions: [...plan.versions, version],
    current: version.isCorrection ? plan.current : version,
  };
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

const STEPS: Readonly<Record<string, (plan: Plan, entry: FoldEntry) => Plan>> = {
  'plan-changed': change,
  'plan-joined': join,
  'plan-left': leave,
  'plan-updated': update,
  'plan-update-withdrawn': withdrawUpdate,
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
