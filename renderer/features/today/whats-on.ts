import type { OwnPlan, Plan } from '#shared/domain/calendar/plan.ts';
import {
  occurrencesIn,
  type Occurrence,
  type Viewer,
} from '#shared/domain/calendar/occurrences.ts';
import { isSeries } from '#shared/domain/calendar/series.ts';
import { toSharedPlan } from '#shared/domain/calendar/visibility.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';

/** One thing that is on today, as the page draws it. */
export interface PlanToday {
  readonly occurrence: Occurrence;
  /** Whose half-line it hangs on; both where it is joint. */
  readonly side: 'first' | 'second' | 'both';
  /** null where the partner can't see it at all. */
  readonly shared: Plan | null;
}

/** A row of the page: one person's plan beside the other's, or one of both. */
export type PlanRow =
  | { readonly kind: 'both'; readonly plan: PlanToday }
  | {
      readonly kind: 'sides';
      readonly first: PlanToday | null;
      readonly second: PlanToday | null;
    };

export interface OwnDraft {
  readonly id: string;
  readonly body: OwnPlan;
}

/** Another zone may shift a plan by two days (UTC-11 to UTC+14). */
const zoneDays = 2;

const everythingShown = {
  title: true,
  where: true,
  with: true,
  reach: true,
  call: true,
  note: true,
} as const;

/** A private plan in the shape of a shared one, for its owner's eyes: the same expansion serves both. */
const draftToPlan = (draft: OwnDraft, owner: PersonId, today: string): Plan | null => {
  const plan = toSharedPlan({ ...draft.body, visibility: 'full', shown: everythingShown });
  if (plan === null) return null;
  const version = { hash: draft.id, plan, on: today, changedAt: null, isCorrection: false };
  return {
    id: draft.id,
    owner,
    versions: [version],
    current: version,
    withdrawn: false,
    joined: null,
  };
};

interface Sources {
  readonly shared: readonly Plan[];
  readonly own: readonly OwnDraft[];
  readonly viewer: Viewer;
  readonly sideOf: (person: PersonId) => 'first' | 'second';
  /** Epoch ms: what is over by now has left the page. */
  readonly now: number;
}

/** Tells by its dates alone, without reckoning zones, whether a plan can touch a day. */
const isNear = (day: PlainDate) => {
  const first = addDays(day, -zoneDays);
  const last = addDays(day, zoneDays);
  return ({ start, end, rrule, added = [] }: OwnPlan): boolean =>
    rrule !== null || added.length > 0 || (dateOf(start) <= last && dateOf(end) >= first);
};

/** What is on for the rest of today, in order of time. */
export const listWhatsOn = ({
  shared,
  own,
  viewer,
  sideOf,
  now,
}: Sources): readonly PlanToday[] => {
  const sharedById = new Map(shared.map((plan) => [plan.id, plan]));
  const canBeOn = isNear(viewer.today);
  const drafts = own
    .filter(({ body }) => body.sharedAs === null && canBeOn(body))
    .flatMap((draft) => draftToPlan(draft, viewer.me, viewer.today) ?? []);
  const span = { first: viewer.today, last: viewer.today };
  return occurrencesIn([...sharedById.values(), ...drafts], span, viewer)
    .filter((occurrence) => occurrence.endsAt > now)
    .map((occurrence) => ({
      occurrence,
      side: occurrence.joint ? 'both' : sideOf(occurrence.owner),
      shared: sharedById.get(occurrence.planId) ?? null,
    }));
};

/** Side by side where each has one, a row of its own for what is of both; time runs down the page. */
export const layOutRows = (plans: readonly PlanToday[]): readonly PlanRow[] => {
  const rows: PlanRow[] = [];
  for (const plan of plans) {
    if (plan.side === 'both') {
      rows.push({ kind: 'both', plan });
      continue;
    }
    const last = rows.at(-1);
    const isFree = last?.kind === 'sides' && last[plan.side] === null;
    if (isFree) rows[rows.length - 1] = { ...last, [plan.side]: plan };
    else rows.push({ kind: 'sides', first: null, second: null, [plan.side]: plan });
  }
  return rows;
};

export interface TimeChange {
  /** Start and end as they were before; null for each that is the same, or where only words changed. */
  readonly before: { readonly start: string | null; readonly end: string | null };
  readonly at: string;
  readonly zone: string;
}

/** The last change of a single plan, where it was made today: "18:50 → 19:10, changed at 17:52". */
export const changeToday = (plan: Plan | null, today: string): TimeChange | null => {
  const current = plan?.current;
  if (plan === null || current === undefined || current.changedAt === null) return null;
  if (isSeries(current.plan) || !current.changedAt.at.startsWith(today)) return null;
  const before = plan.versions[plan.versions.indexOf(current) - 1]?.plan;
  const was = (end: 'start' | 'end') =>
    before === undefined || before[end] === current.plan[end] ? null : before[end];
  const { at, zone } = current.changedAt;
  return { before: { start: was('start'), end: was('end') }, at, zone };
};
