import { use } from 'react';
import { monthGrid, type MonthGrid } from '#shared/domain/calendar/layout/month-grid.ts';
import { placePlans, type PlacedWeek } from '#shared/domain/calendar/layout/place-plans.ts';
import { occurrencesIn, type Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { Plan } from '#shared/domain/calendar/plan.ts';
import { rareRulesFor } from '#shared/domain/calendar/rare-rules.ts';
import type { PlanRequest } from '#shared/domain/requests/request.ts';
import { requestPlans } from '#shared/domain/requests/selectors.ts';
import { monthKeyOf, monthNumberOf, yearOf } from '#shared/lib/plain-date.ts';
import type { DaysBeside } from '../beside/days-beside.ts';
import { draftIndexOf } from './draft-index.ts';
import { knownPlans, type KnownPlan } from './known-plan.ts';
import type { MonthSources } from './month-sources.ts';

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

interface Known {
  readonly byKey: ReadonlyMap<string, KnownPlan>;
  readonly requests: ReadonlyMap<string, PlanRequest>;
  readonly plans: readonly Plan[];
}

const knownIn = (sources: MonthSources): Known => {
  const { month, single = [], series = [], waiting = [], agreed = [], drafts, me, today } = sources;
  const index = draftIndexOf(drafts);
  const asked = requestPlans([...waiting, ...agreed], today);
  const known = knownPlans(
    [...single, ...series, ...asked],
    [...(index.byMonth.get(monthKeyOf(month)) ?? []), ...index.series],
    index.bySharedId,
    me,
  );
  const askedById = new Map(asked.map((each) => [each.id, each]));
  return {
    byKey: new Map(known.filter(({ key }) => !askedById.has(key)).map((each) => [each.key, each])),
    requests: new Map([...waiting, ...agreed].map((each) => [each.id, each])),
    // A request is drawn as it was put to both, whatever its asker's own page says beside it.
    plans: known.map(({ key, plan }) => askedById.get(key) ?? plan),
  };
};

const makeMonth = (sources: MonthSources, { byKey, requests, plans }: Known): MonthPlans => {
  const { month, weekStart, single, series, drafts, me, zone, today } = sources;
  const grid = monthGrid(yearOf(month), monthNumberOf(month), weekStart);
  return {
    grid,
    isOpen: single !== undefined && series !== undefined,
    isFirstDay: drafts.length === 0 && single?.length === 0 && series?.length === 0,
    byKey,
    requests,
    occurrences: occurrencesIn(plans, grid, { me: me ?? '', zone, today }),
  };
};

const made = new WeakMap<MonthSources, MonthPlans>();

/** What a month's sheet shows. Made once from the same sources, however often it is drawn. */
export const useMonthPlans = (sources: MonthSources): MonthPlans => {
  const found = made.get(sources);
  if (found !== undefined) return found;
  const known = knownIn(sources);
  const rules = rareRulesFor(known.plans);
  if (rules !== null) use(rules);
  const plans = makeMonth(sources, known);
  made.set(sources, plans);
  return plans;
};

interface Placing {
  readonly rows: number;
  readonly beside: DaysBeside;
  readonly weeks: readonly PlacedWeek[];
}

const placings = new WeakMap<MonthPlans, Placing>();

/** Where everything of a month goes, where a day has room for so many rows; what is beside its plans takes the last. */
export const placedIn = (
  plans: MonthPlans,
  rows: number,
  beside: DaysBeside,
): readonly PlacedWeek[] => {
  const known = placings.get(plans);
  if (known?.rows === rows && known.beside === beside) return known.weeks;
  const limits = { maxPerDay: rows, lastRowTaken: beside };
  const weeks = placePlans(plans.grid, plans.occurrences, limits);
  placings.set(plans, { rows, beside, weeks });
  return weeks;
};
