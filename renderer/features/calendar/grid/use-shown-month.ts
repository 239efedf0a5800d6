import { useContext } from 'react';
import type { PlacedWeek } from '#shared/domain/calendar/layout/place-plans.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { DaysBesideContext } from '../beside/days-beside.ts';
import { useMonthSources, type Looking } from '../plans/month-sources.ts';
import { placedIn, useMonthPlans, type MonthPlans } from '../plans/use-month-plans.ts';
import { useWarmNeighbours } from '../plans/use-warm-neighbours.ts';
import { dayRoom, useWeeksSize, type DayRoom } from './use-day-room.ts';

/** The month that is seen: what lies in it, and where it goes. */
export interface ShownMonth {
  readonly plans: MonthPlans;
  readonly placed: readonly PlacedWeek[];
  readonly room: DayRoom;
  readonly measure: React.RefCallback<HTMLDivElement>;
}

export const useShownMonth = (month: PlainDate, looking: Looking): ShownMonth => {
  const plans = useMonthPlans(useMonthSources(month, looking));
  useWarmNeighbours(month);
  const [measure, size] = useWeeksSize();
  const room = dayRoom(size, plans.grid.weeks.length);
  const beside = useContext(DaysBesideContext);
  return { plans, placed: placedIn(plans, room.rows, beside), room, measure };
};
