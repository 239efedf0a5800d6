import { use, useContext, useEffect } from 'react';
import {
  monthGrid,
  type MonthGrid,
  type WeekStart,
} from '#shared/domain/calendar/layout/month-grid.ts';
import { occurrencesIn, type Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import {
  calendarPage,
  calendarProjection,
  SERIES_PAGE,
} from '#shared/domain/calendar/projection.ts';
import { rareRulesFor } from '#shared/domain/calendar/rare-rules.ts';
import {
  agreedPage,
  REQUESTS_PAGE,
  requestsProjection,
} from '#shared/domain/requests/projection.ts';
import type { PlanRequest } from '#shared/domain/requests/request.ts';
import { requestPlans } from '#shared/domain/requests/selectors.ts';
import { monthKeyOf, monthNumberOf, yearOf } from '#shared/lib/plain-date.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { PageReaderContext, useItems } from '#renderer/storage/use-items.ts';
import { draftIndexOf } from './draft-index.ts';
import { addMonths } from '../grid/grid-keys.ts';
import { knownPlans, type KnownPlan } from './known-plan.ts';

export interface MonthPlans {
  readonly grid: MonthGrid;
  /** The month's page is open; until then only own plans can be drawn. */
  readonly isOpen: boolean;
  /** Nothing of one's own anywhere, and nothing here: the first day. */
  readonly isFirstDay: boolean;
  readonly byKey: ReadonlyMap<string, KnownPlan>;
  /** What one asks the other, and what both agreed to: drawn as plans, answered in a panel of their own. */
  readonly requests: ReadonlyMap<string, PlanRequest>;
  readonly occurrences: readonly Occurrence[];
}

const nothing = () => undefined;

/** Opens both neighbouring months when there is nothing else to do: the arrows then find them ready. */
const useWarmNeighbours = (month: PlainDate) => {
  const reader = useContext(PageReaderContext);
  useEffect(() => {
    if (reader === null) return;
    const handle = requestIdleCallback(() => {
      for (const months of [1, -1]) reader.watch(calendarPage(addMonths(month, months)), nothing)();
    });
    return () => {
      cancelIdleCallback(handle);
    };
  }, [reader, month]);
};

interface Looking {
  readonly month: PlainDate;
  readonly weekStart: WeekStart;
  readonly me: PersonId | null;
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
}

/** What a month's sheet shows. Reads that month's page and the page of series, whatever the vault holds. */
export const useMonthPlans = ({ month, weekStart, me, today, zone }: Looking): MonthPlans => {
  const single = useItems(calendarProjection, calendarPage(month));
  const series = useItems(calendarProjection, SERIES_PAGE);
  const waiting = useItems(requestsProjection, REQUESTS_PAGE) ?? [];
  const agreed = useItems(requestsProjection, agreedPage(monthKeyOf(month))) ?? [];
  const drafts = useDrafts<OwnPlan>('calendar');
  useWarmNeighbours(month);

  const index = draftIndexOf(drafts);
  const grid = monthGrid(yearOf(month), monthNumberOf(month), weekStart);
  const asked = requestPlans([...waiting, ...agreed], today);
  const requests = new Map([...waiting, ...agreed].map((each) => [each.id, each]));
  const known = knownPlans(
    [...(single ?? []), ...(series ?? []), ...asked],
    [...(index.byMonth.get(monthKeyOf(month)) ?? []), ...index.series],
    index.bySharedId,
    me,
  );
  const askedById = new Map(asked.map((each) => [each.id, each]));
  // A request is drawn as it was put to both, whatever its asker's own page says beside it.
  const plans = known.map(({ key, plan }) => askedById.get(key) ?? plan);
  const rules = rareRulesFor(plans);
  if (rules !== null) use(rules);
  return {
    grid,
    isOpen: single !== undefined && series !== undefined,
    isFirstDay: drafts.length === 0 && single?.length === 0 && series?.length === 0,
    byKey: new Map(known.filter(({ key }) => !askedById.has(key)).map((each) => [each.key, each])),
    requests,
    occurrences: occurrencesIn(plans, grid, { me: me ?? '', zone, today }),
  };
};
