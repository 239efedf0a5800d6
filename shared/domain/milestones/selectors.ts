import { sharedIdOf } from '#shared/lib/shared-id.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import type { MilestoneDraft } from './commands.ts';
import type { Milestone } from './fold.ts';
import { MILESTONE_COLUMNS, type CelebrationSize, type MilestoneColumn } from './kinds.ts';

/** A private milestone as its owner's board shows it. `id` is the draft's. */
export interface PrivateMilestone {
  readonly id: string;
  readonly body: MilestoneDraft;
  readonly changed: number;
}

export type Card =
  | { readonly type: 'shared'; readonly id: string; readonly milestone: Milestone }
  | { readonly type: 'private'; readonly id: string; readonly draft: PrivateMilestone };

export interface BoardColumn {
  readonly column: MilestoneColumn;
  readonly cards: readonly Card[];
}

/** Newest arrival first; the same on both computers, since fold keys are. */
const byArrival = (a: Milestone, b: Milestone): number =>
  b.moved.lamport - a.moved.lamport ||
  (a.moved.hash < b.moved.hash ? 1 : a.moved.hash > b.moved.hash ? -1 : 0);

/**
 * The four columns, always four, in their order. Shared cards by arrival, newest first; then my private
 * ones, oldest first. What was withdrawn is gone from both boards (S5).
 */
export const board = (
  milestones: readonly Milestone[],
  drafts: readonly PrivateMilestone[] = [],
): readonly BoardColumn[] => {
  const shared = milestones.filter((milestone) => !milestone.withdrawn).sort(byArrival);
  const known = new Set(milestones.map((milestone) => milestone.id));
  const own = drafts
    .filter((draft) => !known.has(sharedIdOf(draft.id)))
    .sort((a, b) => a.changed - b.changed || (a.id < b.id ? -1 : 1));
  return MILESTONE_COLUMNS.map((column) => ({
    column,
    cards: [
      ...shared
        .filter((milestone) => milestone.column === column)
        .map((milestone): Card => ({ type: 'shared', id: milestone.id, milestone })),
      ...own
        .filter((draft) => draft.body.column === column)
        .map((draft): Card => ({ type: 'private', id: draft.id, draft })),
    ],
  }));
};

/** Whose thread a card carries: both once the other joined or noticed too, else its proposer's alone. */
export const whoSaysSo = (milestone: Milestone): readonly PersonId[] => [
  ...new Set([
    milestone.proposer,
    ...milestone.noticed.map((each) => each.person),
    ...milestone.celebrations.map((each) => each.person),
  ]),
];

/** True where the card carries the twist. */
export const isOfBoth = (milestone: Milestone): boolean =>
  milestone.joined || whoSaysSo(milestone).length > 1;

/** Noticed, and not yet celebrated by me: it may be, any time. */
export const isCelebratable = (milestone: Milestone, me: PersonId): boolean =>
  !milestone.withdrawn &&
  milestone.celebratedOn === null &&
  (milestone.column === 'noticed' || milestone.celebrations.length > 0) &&
  !milestone.celebrations.some((each) => each.person === me);

const SIZES: readonly CelebrationSize[] = ['quiet', 'small', 'big'];

/** How a celebration is shown to both: the quieter of the two wishes. null before anyone celebrated. */
export const celebrationSize = (milestone: Milestone): CelebrationSize | null =>
  SIZES.find((size) => milestone.celebrations.some((each) => each.size === size)) ?? null;
