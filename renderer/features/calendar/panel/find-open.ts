import type { GridDay } from '#shared/domain/calendar/layout/month-grid.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { weekdayOf } from '#shared/lib/plain-date.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import type { PanelState } from './panel-state.ts';
import type { Side, Thread } from '../grid/grid-model.ts';

/** The occurrence that is open in the panel: that of its day, or, once it was moved, the plan's nearest. */
export const findOpen = (
  panel: PanelState,
  occurrences: readonly Occurrence[],
): Occurrence | null => {
  if (panel.kind !== 'plan') return null;
  const ofPlan = occurrences.filter(({ planId }) => planId === panel.planKey);
  return (
    ofPlan.find(({ nominal }) => nominal === panel.nominal) ??
    ofPlan.find(({ start }) => dateOf(start) === panel.date) ??
    ofPlan[0] ??
    null
  );
};

/** Where a weekly plan's thread runs while it is open: down the column of its weekday. */
export const threadOf = (
  open: Occurrence | null,
  week: readonly GridDay[],
  sideOf: (person: PersonId) => Side,
): Thread | null => {
  if (open === null || open.joint || open.plan.rrule?.startsWith('FREQ=WEEKLY') !== true)
    return null;
  const weekday = weekdayOf(dateOf(open.start));
  const column = week.findIndex(({ date }) => weekdayOf(date) === weekday);
  return column === -1 ? null : { column, side: sideOf(open.owner) };
};
