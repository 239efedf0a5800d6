import type { DaySpan, Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { occurrencesIn } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan, Plan } from '#shared/domain/calendar/plan.ts';
import {
  calendarPage,
  calendarProjection,
  SERIES_PAGE,
} from '#shared/domain/calendar/projection.ts';
import {
  agreedPage,
  REQUESTS_PAGE,
  requestsProjection,
} from '#shared/domain/requests/projection.ts';
import { requestPlans } from '#shared/domain/requests/selectors.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { monthKeyOf } from '#shared/lib/plain-date.ts';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItemsOn } from '#renderer/storage/use-items.ts';
import { addMonths } from '../grid/grid-keys.ts';
import { draftIndexOf } from './draft-index.ts';
import { knownPlans, type PlanDraft } from './known-plan.ts';

const monthsIn = ({ first, last }: DaySpan): readonly string[] => {
  const months: string[] = [];
  let month = `${monthKeyOf(first)}-01`;
  for (; month <= last; month = addMonths(month, 1)) months.push(monthKeyOf(month));
  return months;
};

interface SharedIn {
  /** What is shared on the pages of those months and on that of series. */
  readonly items: readonly Plan[];
  /** What one asks the other and what both agreed to, as plans. */
  readonly asked: readonly Plan[];
  /** Pages are still being opened: there may be more. */
  readonly isOpening: boolean;
}

const none: readonly never[] = [];

/** What is shared in the months that the days lie in: those pages are read, and no others. */
export const useSharedIn = (days: DaySpan, today: PlainDate): SharedIn => {
  const months = monthsIn(days);
  const items = useItemsOn(calendarProjection, [
    SERIES_PAGE,
    ...months.map((month) => calendarPage(`${month}-01`)),
  ]);
  const requests = useItemsOn(requestsProjection, [REQUESTS_PAGE, ...months.map(agreedPage)]);
  return {
    items: items ?? none,
    asked: requestPlans(
      [...new Map((requests ?? none).map((each) => [each.id, each])).values()],
      today,
    ),
    isOpening: items === undefined || requests === undefined,
  };
};

interface Looking {
  readonly me: PersonId | null;
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
}

/** Everything that happens on some days, as `me` knows it: one's own whole, the other's as it is shown. */
export const useOccurrencesIn = (
  days: DaySpan,
  { me, today, zone }: Looking,
): { readonly occurrences: readonly Occurrence[]; readonly isOpening: boolean } => {
  const { items, asked, isOpening } = useSharedIn(days, today);
  const index = draftIndexOf(useDrafts<OwnPlan>('calendar'));
  const own = new Set<PlanDraft>(index.series);
  for (const month of monthsIn(days)) {
    for (const draft of index.byMonth.get(month) ?? []) own.add(draft);
  }
  const known = knownPlans([...items, ...asked], [...own], index.bySharedId, me);
  const askedById = new Map(asked.map((each) => [each.id, each]));
  // A request counts as it was put to both, whatever its asker's own page says beside it.
  const plans = known.map(({ key, plan }) => askedById.get(key) ?? plan);
  return { occurrences: occurrencesIn(plans, days, { me: me ?? '', zone, today }), isOpening };
};
