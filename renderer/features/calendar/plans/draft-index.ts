import { monthsShowing } from '#shared/domain/calendar/months-showing.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlanDraft } from './known-plan.ts';

export interface DraftIndex {
  readonly byMonth: ReadonlyMap<string, readonly PlanDraft[]>;
  readonly series: readonly PlanDraft[];
  readonly bySharedId: ReadonlyMap<string, PlanDraft>;
}

const indexes = new WeakMap<readonly PlanDraft[], DraftIndex>();

/** Kept for each draft: of thousands one is new. */
const monthsByDraft = new WeakMap<PlanDraft, readonly string[]>();

const monthsOf = (draft: PlanDraft): readonly string[] => {
  const known = monthsByDraft.get(draft);
  if (known !== undefined) return known;
  const months = monthsShowing(dateOf(draft.body.start), dateOf(draft.body.end));
  monthsByDraft.set(draft, months);
  return months;
};

/** Own plans by month, made once per list of drafts, so that a month costs what lies in it. */
export const draftIndexOf = (drafts: readonly PlanDraft[]): DraftIndex => {
  const known = indexes.get(drafts);
  if (known !== undefined) return known;
  const byMonth = new Map<string, PlanDraft[]>();
  const series: PlanDraft[] = [];
  const bySharedId = new Map<string, PlanDraft>();
  for (const draft of drafts) {
    if (draft.kind !== 'plan') continue;
    if (draft.body.sharedAs !== null) bySharedId.set(draft.body.sharedAs, draft);
    if (draft.body.rrule !== null || (draft.body.added?.length ?? 0) > 0) {
      series.push(draft);
      continue;
    }
    for (const month of monthsOf(draft)) {
      const list = byMonth.get(month);
      if (list === undefined) byMonth.set(month, [draft]);
      else list.push(draft);
    }
  }
  const index = { byMonth, series, bySharedId };
  indexes.set(drafts, index);
  return index;
};
