import { agreements } from './agreements-views.ts';
import { calendar } from './calendar-views.ts';
import { emptyRooms, firstDayAlone, firstSteps, lock } from './first-steps.ts';
import { celebrations, milestones } from './milestones-views.ts';
import {
  firstLine,
  frame,
  pause,
  privateDoor,
  privateNotes,
  today,
  together,
} from './other-views.ts';
import type { Walk } from './view.ts';

/** Every view there is, in the order one comes to know them. Screenshots and axe both go by this list. */
export const walks: readonly Walk[] = [
  firstSteps,
  firstDayAlone,
  lock,
  emptyRooms,
  firstLine,
  today,
  calendar,
  agreements,
  milestones,
  ...celebrations,
  pause,
  privateNotes,
  privateDoor,
  frame,
  together,
];
