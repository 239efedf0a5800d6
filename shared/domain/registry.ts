import { agreementsProjection } from './agreements/projection.ts';
import { calendarProjection } from './calendar/projection.ts';
import { milestonesProjection } from './milestones/projection.ts';
import { pauseProjection } from './pause/projection.ts';
import { peopleProjection } from './people/projection.ts';
import type { Projection } from './projection.ts';
import { todayProjection } from './today/projection.ts';

/** Every room's projection: what storage keeps pages of. */
export const projections: readonly Projection<unknown>[] = [
  peopleProjection,
  agreementsProjection,
  milestonesProjection,
  calendarProjection,
  todayProjection,
  pauseProjection,
];
