import { useState } from 'react';
import type { PlacedWeek } from '#shared/domain/calendar/layout/place-plans.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { createKeptMonths, type KeptMonths } from '../plans/kept-months.ts';
import { useMonthSources, type Looking } from '../plans/month-sources.ts';
import { placedIn, useMonthPlans, type MonthPlans } from '../plans/use-month-plans.ts';
import { useWarmNeighbours } from '../plans/use-warm-neighbours.ts';
import { dayRoom, useWeeksSize, type WeeksSize } from './use-day-room.ts';

/** The month that is seen, and what those beside it share with it. */
export interface ShownMonth {
  readonly looking: Looking;
  readonly plans: MonthPlans;
  readonly placed: readonly PlacedWeek[];
  readonly kept: KeptMonths;
  readonly size: WeeksSize;
  readonly measure: React.RefCallback<HTMLDivElement>;
}

export const useShownMonth = (month: PlainDate, looking: Looking): ShownMonth => {
  const [kept] = useState(createKeptMonths);
  const plans = useMonthPlans(useMonthSources(month, looking), kept);
  useWarmNeighbours(month);
  const [measure, size] = useWeeksSize();
  const placed = placedIn(plans, dayRoom(size, plans.grid.weeks.length).rows);
  return { looking, plans, placed, kept, size, measure };
};
