import type { Projection } from '../projection.ts';
import { foldMilestone, type Milestone } from './fold.ts';
import { milestoneKinds } from './kinds.ts';

export const MILESTONES_PAGE = 'milestones';

export const milestonesProjection: Projection<Milestone> = {
  room: 'milestones',
  kinds: Object.keys(milestoneKinds),
  fold: foldMilestone,
  pages: () => [MILESTONES_PAGE],
};
