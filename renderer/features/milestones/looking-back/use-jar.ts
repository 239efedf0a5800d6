import { useDrafts, type Draft } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import type { GratitudeDraft } from '#shared/domain/gratitude/commands.ts';
import type { Gratitude } from '#shared/domain/gratitude/fold.ts';
import { GRATITUDE_PAGE, gratitudeProjection } from '#shared/domain/gratitude/projection.ts';
import { MILESTONES_ROOM } from '../board/use-board.ts';

interface Jar {
  readonly notes: readonly Gratitude[];
  /** Mine alone, until I put them in where both can read. */
  readonly drafts: readonly Draft<GratitudeDraft>[];
}

const none: readonly never[] = [];

export const useJar = (): Jar => ({
  notes: useItems(gratitudeProjection, GRATITUDE_PAGE) ?? none,
  drafts: useDrafts<GratitudeDraft>(MILESTONES_ROOM).filter(({ kind }) => kind === 'gratitude'),
});
