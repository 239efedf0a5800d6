import { killedInMidAct } from './areas/durability/killed-in-mid-act.ts';
import { rebuild } from './areas/durability/rebuild.ts';
import { actAtTenThousand, actRatio, offerAtTenThousand } from './areas/foundation/act-to-saved.ts';
import { lockScreenScript, shellScript } from './areas/foundation/javascript.ts';
import { nextMonth } from './areas/foundation/next-month.ts';
import { startToLockScreen } from './areas/foundation/start.ts';
import type { Figure } from './figure.ts';

/** Every figure there is. Areas without one yet are honestly empty. */
export const figures: readonly Figure[] = [
  startToLockScreen,
  nextMonth,
  actAtTenThousand,
  actRatio,
  offerAtTenThousand,
  lockScreenScript,
  shellScript,
  killedInMidAct,
  rebuild,
];
