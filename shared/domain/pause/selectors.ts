import { localToInstant } from '../dates/zone.ts';
import type { Pause } from './fold.ts';

/** When a pause ends by itself, as epoch ms. */
export const pauseEnd = (pause: Pause): number => localToInstant(pause.until, pause.zone);

/**
 * The pause both are in at instant `at` (epoch ms): of several the one that lasts longest, so that one
 * person's return never ends the other's. null outside a pause; a return time that passed looks like
 * nothing (S27).
 */
export const currentPause = (pauses: readonly Pause[], at: number): Pause | null =>
  pauses
    .filter((pause) => !pause.ended && pauseEnd(pause) > at)
    .sort((a, b) => pauseEnd(b) - pauseEnd(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
