import { use } from 'react';
import {
  ownFilePlan,
  plansWithin,
  sharedFilePlan,
  withUniqueUids,
  type FilePlan,
} from '#shared/domain/calendar/file-plans.ts';
import { aroundToday } from '#shared/domain/calendar/file-span.ts';
import { monthsShowing } from '#shared/domain/calendar/months-showing.ts';
import type { DaySpan } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import {
  calendarPage,
  calendarProjection,
  SERIES_PAGE,
} from '#shared/domain/calendar/projection.ts';
import { rareRulesFor } from '#shared/domain/calendar/rare-rules.ts';
import { agreedPage, requestsProjection } from '#shared/domain/requests/projection.ts';
import { requestPlans } from '#shared/domain/requests/selectors.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItemsOn } from '#renderer/storage/use-items.ts';
import { draftIndexOf } from '../plans/draft-index.ts';
import { knownPlans, type KnownPlan } from '../plans/known-plan.ts';

interface Asked {
  /** null: everything. */
  readonly span: DaySpan | null;
  readonly me: PersonId;
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
}

export const knownToFilePlan = ({ draft, shared }: KnownPlan, me: PersonId): FilePlan | null => {
  if (draft !== null) return ownFilePlan(draft.id, draft.body);
  return shared === null ? null : sharedFilePlan(shared, me);
};

/**
 * What may go into a file: all of one's own plans, and of the other's those one goes along with. What the
 * other may see, and what one may see of theirs, makes no difference to a file. undefined while pages open.
 */
export const useFilePlans = ({ span, me, today, zone }: Asked): readonly FilePlan[] | undefined => {
  const { first, last } = span ?? aroundToday(today);
  const months = monthsShowing(first, last);
  const plans = useItemsOn(calendarProjection, [
    ...months.map((month) => calendarPage(`${month}-01`)),
    SERIES_PAGE,
  ]);
  const agreed = useItemsOn(requestsProjection, months.map(agreedPage));
  const drafts = useDrafts<OwnPlan>('calendar').filter(({ kind }) => kind === 'plan');
  if (plans === undefined || agreed === undefined) return undefined;

  const known = knownPlans(
    [...plans, ...requestPlans(agreed, today)],
    drafts,
    draftIndexOf(drafts).bySharedId,
    me,
  );
  const drawn = known.map(({ plan }) => plan);
  const rules = rareRulesFor(drawn);
  if (rules !== null) use(rules);
  const order = span === null ? null : [...plansWithin(drawn, span, { me, zone, today })];
  const byKey = new Map(known.map((each) => [each.key, each]));
  const chosen =
    order === null
      ? known.toSorted((a, b) => (a.plan.current.plan.start < b.plan.current.plan.start ? -1 : 1))
      : order.flatMap((id) => byKey.get(id) ?? []);
  return withUniqueUids(
    chosen.flatMap((each) => {
      const plan = knownToFilePlan(each, me);
      return plan === null ? [] : [{ id: each.draft?.id ?? each.key, plan }];
    }),
  );
};
