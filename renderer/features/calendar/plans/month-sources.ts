import { useMemo } from 'react';
import type { WeekStart } from '#shared/domain/calendar/layout/month-grid.ts';
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
import type { PlanRequest } from '#shared/domain/requests/request.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { monthKeyOf } from '#shared/lib/plain-date.ts';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import type { PlanDraft } from './known-plan.ts';

/** Who looks, from where. */
export interface Looking {
  readonly weekStart: WeekStart;
  readonly me: PersonId | null;
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
}

/** All that a month is made from: while every one of these is the same object, so is the month. */
export interface MonthSources extends Looking {
  /** Its first day. */
  readonly month: PlainDate;
  /** undefined while the month's page is being opened. */
  readonly single: readonly Plan[] | undefined;
  readonly series: readonly Plan[] | undefined;
  readonly waiting: readonly PlanRequest[] | undefined;
  readonly agreed: readonly PlanRequest[] | undefined;
  readonly drafts: readonly PlanDraft[];
}

/** Reads that month's page and the page of series, whatever the vault holds; live. */
export const useMonthSources = (month: PlainDate, looking: Looking): MonthSources => {
  const { weekStart, me, today, zone } = looking;
  const single = useItems(calendarProjection, calendarPage(month));
  const series = useItems(calendarProjection, SERIES_PAGE);
  const waiting = useItems(requestsProjection, REQUESTS_PAGE);
  const agreed = useItems(requestsProjection, agreedPage(monthKeyOf(month)));
  const drafts = useDrafts<OwnPlan>('calendar');
  // One object for as long as all of it is the same: the month is made anew for another one.
  return useMemo(
    () => ({ month, weekStart, me, today, zone, single, series, waiting, agreed, drafts }),
    [month, weekStart, me, today, zone, single, series, waiting, agreed, drafts],
  );
};
