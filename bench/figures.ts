import { opening } from './areas/agreements/opening.ts';
import { redline } from './areas/agreements/redline.ts';
import { slider } from './areas/agreements/slider.ts';
import { memory, typing } from './areas/agreements/typing.ts';
import { monthBesidePeers, monthBesidePeersGivenAll } from './areas/calendar/beside-peers.ts';
import { draggingPlan } from './areas/calendar/dragging.ts';
import { expanding } from './areas/calendar/expanding.ts';
import { importBlocks, importing } from './areas/calendar/importing.ts';
import { monthBesideGrid, monthsFlat, monthWithSeries } from './areas/calendar/months.ts';
import { viewsChanged } from './areas/calendar/views.ts';
import { killedInMidAct } from './areas/durability/killed-in-mid-act.ts';
import { rebuild } from './areas/durability/rebuild.ts';
import { actAtTenThousand, actRatio, offerAtTenThousand } from './areas/foundation/act-to-saved.ts';
import { lockScreenScript, shellScript } from './areas/foundation/javascript.ts';
import { coldMonth, nextMonth, nextMonthBesidePeer } from './areas/foundation/next-month.ts';
import { sampleMade } from './areas/foundation/sample-made.ts';
import { startToLockScreen } from './areas/foundation/start.ts';
import { unlockedToToday } from './areas/foundation/today-painted.ts';
import { boardBesidePeers } from './areas/milestones/beside-peers.ts';
import { bigCelebration } from './areas/milestones/big-celebration.ts';
import { dragging } from './areas/milestones/dragging.ts';
import { photosInMemory } from './areas/milestones/photos.ts';
import { boardMounted } from './areas/milestones/mounting.ts';
import type { Figure } from './figure.ts';

/** Every figure there is. Areas without one yet are honestly empty. */
export const figures: readonly Figure[] = [
  startToLockScreen,
  sampleMade,
  ...unlockedToToday,
  nextMonth,
  nextMonthBesidePeer,
  coldMonth,
  actAtTenThousand,
  actRatio,
  offerAtTenThousand,
  lockScreenScript,
  shellScript,
  redline,
  opening,
  slider,
  typing,
  memory,
  boardMounted,
  boardBesidePeers,
  dragging,
  bigCelebration,
  photosInMemory,
  monthsFlat,
  monthBesideGrid,
  monthBesidePeers,
  monthBesidePeersGivenAll,
  viewsChanged,
  draggingPlan,
  monthWithSeries,
  expanding,
  importing,
  importBlocks,
  killedInMidAct,
  rebuild,
];
