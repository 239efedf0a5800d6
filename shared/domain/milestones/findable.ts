import type { Milestone } from './fold.ts';
import { board, type PrivateMilestone } from './selectors.ts';

/** A card that can be looked for by its title. */
export interface FindableMilestone {
  readonly id: string;
  readonly title: string;
}

/** What stands on the board: shared cards and my private ones. Withdrawn ones are gone from it (S5). */
export const findableMilestones = (
  milestones: readonly Milestone[],
  drafts: readonly PrivateMilestone[],
): readonly FindableMilestone[] =>
  board(milestones, drafts)
    .flatMap(({ cards }) => cards)
    .map((card) => ({
      id: card.id,
      title: card.type === 'shared' ? card.milestone.title : card.draft.body.title,
    }))
    .filter(({ title }) => title.trim() !== '');
