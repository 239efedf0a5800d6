import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, monthKeyOf, monthNumberOf, toPlainDate, yearOf } from '#shared/lib/plain-date.ts';
import type { Projection } from '../projection.ts';
import { foldPlan } from './fold.ts';
import { calendarKinds } from './kinds.ts';
import type { Plan } from './plan.ts';

/** Series lie here and are expanded for whatever days are looked at. */
export const SERIES_PAGE = 'calendar/series';
/** Withdrawn plans have left every month (S5) and are kept apart. */
export const WITHDRAWN_PAGE = 'calendar/withdrawn';

/**
 * A month's sheet shows up to six days of either neighbour, and another zone may shift a plan by two (UTC-11 to UTC+14): a plan
 * lies on every month whose sheet can show it, so that one page fills one screen.
 */
const SHEET_MARGIN_DAYS = 8;

/** Page of a month, `calendar/2026-10`: everything but series that its sheet can show. */
export const calendarPage = (date: PlainDate): string => `calendar/${monthKeyOf(date)}`;

const nextMonth = (date: PlainDate): PlainDate => {
  const month = monthNumberOf(date);
  return month === 12
    ? toPlainDate(yearOf(date) + 1, 1, 1)
    : toPlainDate(yearOf(date), month + 1, 1);
};

const monthsBetween = (first: PlainDate, last: PlainDate): readonly string[] => {
  const pages: string[] = [];
  for (let date = first; monthKeyOf(date) <= monthKeyOf(last); date = nextMonth(date)) {
    pages.push(calendarPage(date));
  }
  return pages;
};

/** The month it starts in comes first. A plan that was a series once stays with the series. */
const pagesOf = (plan: Plan): readonly string[] => {
  if (plan.withdrawn) return [WITHDRAWN_PAGE];
  if (plan.versions.some((version) => version.plan.rrule !== undefined)) return [SERIES_PAGE];
  const { start, end } = plan.current.plan;
  const home = calendarPage(start);
  const shown = monthsBetween(
    addDays(start.slice(0, 10), -SHEET_MARGIN_DAYS),
    addDays(end.slice(0, 10), SHEET_MARGIN_DAYS),
  );
  return [home, ...shown.filter((page) => page !== home)];
};

export const calendarProjection: Projection<Plan> = {
  room: 'calendar',
  kinds: Object.keys(calendarKinds),
  fold: foldPlan,
  pages: pagesOf,
};
