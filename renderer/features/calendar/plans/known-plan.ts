import type { SharedPlan } from '#shared/domain/calendar/kinds.ts';
import { toSharedOverride } from '#shared/domain/calendar/occurrence-acts.ts';
import type { OccurrenceAct, OwnPlan, Plan } from '#shared/domain/calendar/plan.ts';
import { toSharedPlan } from '#shared/domain/calendar/visibility.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { sharedToOwn } from '#shared/domain/calendar/shared-to-own.ts';
import type { Draft } from '#renderer/storage/use-drafts.ts';

export type PlanDraft = Draft<OwnPlan>;

/** A plan as the person who looks knows it: what is shared of it, and, of one's own, all of it. */
export interface KnownPlan {
  readonly key: string;
  readonly isMine: boolean;
  /** For drawing: of one's own plan every field, whatever the partner sees. */
  readonly plan: Plan;
  /** What both have; null while it is private. */
  readonly shared: Plan | null;
  /** The owner's own page as it is stored; null where there is none. */
  readonly draft: PlanDraft | null;
  /** What that page says, or would say: null for the partner's plans, and in together mode. */
  readonly own: OwnPlan | null;
}

const everything = { title: true, where: true, with: true, reach: true, call: true, note: true };

/** The whole plan in the shape that is drawn. Stays on this side: it never becomes an entry. */
const ownToWhole = (own: OwnPlan): SharedPlan | null =>
  toSharedPlan({ ...own, visibility: 'full', shown: everything });

/** Single ones of a series, likewise whole. */
const ownToActs = (own: OwnPlan): readonly OccurrenceAct[] =>
  (own.overrides ?? []).map((override) => ({
    hash: '',
    occurrence: override.occurrence,
    kind: 'changed' as const,
    plan: toSharedOverride({ ...own, visibility: 'full', shown: everything }, override),
    on: '',
    changedAt: null,
    isCorrection: false,
  }));

const withActs = (plan: Plan, own: OwnPlan): Plan => {
  const acts = ownToActs(own);
  return acts.length === 0
    ? plan
    : { ...plan, occurrenceActs: [...(plan.occurrenceActs ?? []), ...acts] };
};

const privatePlan = (draft: PlanDraft, id: string, owner: PersonId): Plan | null => {
  const plan = ownToWhole(draft.body);
  if (plan === null) return null;
  const version = { hash: '', plan, on: '', changedAt: null, isCorrection: false };
  const versions = [version];
  const whole = { id, owner, versions, current: version, withdrawn: false, joined: null };
  return withActs(whole, draft.body);
};

const wholePlan = (item: Plan, draft: PlanDraft): Plan => {
  const plan = ownToWhole(draft.body);
  if (plan === null) return item;
  const current = { ...item.current, plan };
  const versions = item.versions.map((each) => (each === item.current ? current : each));
  return withActs({ ...item, versions, current }, draft.body);
};

const wholePlans = new WeakMap<Plan, { readonly draft: PlanDraft; readonly known: KnownPlan }>();
const privatePlans = new WeakMap<PlanDraft, KnownPlan>();

const knownItem = (item: Plan, me: PersonId | null, draft: PlanDraft | undefined): KnownPlan => {
  const isMine = item.owner === me;
  if (!isMine || draft === undefined) {
    const own = isMine ? sharedToOwn(item) : null;
    return { key: item.id, isMine, plan: item, shared: item, draft: null, own };
  }
  const kept = wholePlans.get(item);
  if (kept?.draft === draft) return kept.known;
  const plan = wholePlan(item, draft);
  const known = { key: item.id, isMine, plan, shared: item, draft, own: draft.body };
  wholePlans.set(item, { draft, known });
  return known;
};

const knownDraft = (draft: PlanDraft, me: PersonId): KnownPlan | null => {
  const kept = privatePlans.get(draft);
  if (kept !== undefined) return kept;
  const key = draft.body.sharedAs ?? draft.id;
  const plan = privatePlan(draft, key, me);
  if (plan === null) return null;
  const known = { key, isMine: true, plan, shared: null, draft, own: draft.body };
  privatePlans.set(draft, known);
  return known;
};

/**
 * Everything that may be drawn, each plan once. An own plan that is shared is drawn from its owner's
 * page, with the words the partner doesn't have; a draft whose shared plan lies on no page that is open
 * stands for itself.
 */
export const knownPlans = (
  items: readonly Plan[],
  drafts: readonly PlanDraft[],
  draftBySharedId: ReadonlyMap<string, PlanDraft>,
  me: PersonId | null,
): readonly KnownPlan[] => {
  const byKey = new Map<string, KnownPlan>();
  for (const item of items) {
    if (item.withdrawn || byKey.has(item.id)) continue;
    byKey.set(item.id, knownItem(item, me, draftBySharedId.get(item.id)));
  }
  if (me === null) return [...byKey.values()];
  for (const draft of drafts) {
    const key = draft.body.sharedAs ?? draft.id;
    if (byKey.has(key)) continue;
    const known = knownDraft(draft, me);
    if (known !== null) byKey.set(key, known);
  }
  return [...byKey.values()];
};
