import type { PlainDate } from '#shared/lib/identifiers.ts';
import { monthKeyOf } from '#shared/lib/plain-date.ts';
import type { Projection } from '../projection.ts';
import { foldPlan } from './fold.ts';
import { calendarKinds } from './kinds.ts';
import { monthsShowing } from './months-showing.ts';
import type { Plan } from './plan.ts';
import { isSeries } from './series.ts';

/** Series lie here and are expanded for whatever days are looked at. */
export const SERIES_PAGE = 'calendar/series';
/** Withdrawn plans have left every month (S5) and are kept apart. */
export const WITHDRAWN_PAGE = 'calendar/withdrawn';

const pageOf = (month: string): string => `calendar/${month}`;

/** Page of a month, `calendar/2026-10`: everything but series that its sheet can show. */
export const calendarPage = (date: PlainDate): string => pageOf(monthKeyOf(date));

/** The month it starts in comes first. A plan that was a series once stays with the series. */
const pagesOf = (plan: Plan): readonly string[] => {
  if (plan.withdrawn) return [WITHDRAWN_PAGE];
  if (plan.versions.some((version) => isSeries(version.plan))) return [SERIES_PAGE];
  const { start, end } = plan.current.plan;
  const home = calendarPage(start);
  return [
    home,
    ...monthsShowing(start, end)
      .map(pageOf)
      .filter((page) => page !== home),
  ];
};

export const calendarProjection: Projection<Plan> = {
  room: 'calendar',
  kinds: Object.keys(calendarKinds),
  fold: foldPlan,
  pages: pagesOf,
};
