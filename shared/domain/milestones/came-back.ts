import type { PlainDate } from '#shared/lib/identifiers.ts';
import { daysBetween } from '#shared/lib/plain-date.ts';
import type { Pause } from '../pause/fold.ts';

/** Days for which coming back is near enough to be looked at. */
const near = 3;

/**
 * Whether somebody said "I'm back" these days: then a milestone for it is offered among the beginnings,
 * and never made by itself. How often is asked by nobody (S9).
 */
export const cameBackLately = (
  pauses: readonly Pick<Pause, 'ended' | 'on'>[],
  today: PlainDate,
): boolean =>
  pauses.some(({ ended, on }) => {
    const days = daysBetween(on, today);
    return ended && days >= 0 && days <= near;
  });
