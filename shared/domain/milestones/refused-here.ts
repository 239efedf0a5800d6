import { refuse, type CommandContext } from '../command.ts';
import type { Milestone } from './fold.ts';

/** Why nothing can be written about this milestone at all; null when it can. */
export const refusedHere = (context: CommandContext, milestone: Milestone) => {
  if (context.partner === null) return refuse('no-partner');
  return milestone.withdrawn ? refuse('milestone-withdrawn') : null;
};
