import { consentOptionsProjection } from './agreements/options/projection.ts';
import { agreementsProjection } from './agreements/projection.ts';
import { calendarProjection } from './calendar/projection.ts';
import { termsProjection } from './calendar/terms/projection.ts';
import { gratitudeProjection } from './gratitude/projection.ts';
import { milestonesProjection } from './milestones/projection.ts';
import { pauseProjection } from './pause/projection.ts';
import { peopleProjection } from './people/projection.ts';
import type { Projection } from './projection.ts';
import { requestsProjection } from './requests/projection.ts';
import { todayProjection } from './today/projection.ts';

/** Every room's projection: what storage keeps pages of. */
export const projections: readonly Projection<unknown>[] = [
  peopleProjection,
  agreementsProjection,
  consentOptionsProjection,
  milestonesProjection,
  gratitudeProjection,
  calendarProjection,
  termsProjection,
  requestsProjection,
  todayProjection,
  pauseProjection,
];
