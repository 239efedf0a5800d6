import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult } from '../command.ts';
import { presentText, refusedText, withoutUndefined } from '../fields.ts';
import type { Milestone } from './fold.ts';
import { MILESTONE_LIMITS } from './kinds.ts';
import type { Photo } from './photos.ts';
import { refusedHere } from './refused-here.ts';

/** A photo whose sealed file is kept already. */
export interface NewPhoto {
  readonly photo: string;
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  readonly words?: string;
}

/** How many photos there is still room for beside a milestone. */
export const roomForPhotos = (milestone: Milestone): number =>
  Math.max(0, MILESTONE_LIMITS.photos - milestone.photos.shown.length);

/** Shows a photo to both. It is prepared and sealed before: nothing of the file it came from is in it. */
export const addPhoto = (
  context: CommandContext,
  milestone: Milestone,
  { photo, digest, width, height, words }: NewPhoto,
): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  const text = refusedText('photo', words, MILESTONE_LIMITS.photoWords);
  if (text !== null) return { ok: false, error: text };
  if (roomForPhotos(milestone) === 0) {
    return refuse('milestone-photos-full', { limit: MILESTONE_LIMITS.photos });
  }
  const body = withoutUndefined({ photo, digest, width, height, words: presentText(words) });
  return ok([{ kind: 'milestone-photo-added', item: milestone.id, body }]);
};

/** Its author takes a photo back; its file goes too (S37). */
export const withdrawPhoto = (
  context: CommandContext,
  milestone: Milestone,
  photo: Photo,
): CommandResult =>
  photo.author === context.me
    ? ok([{ kind: 'milestone-photo-withdrawn', item: milestone.id, body: { photo: photo.id } }])
    : refuse('milestone-photo-author-only');

/** Files that nobody may keep any more: of photos taken back, and of milestones taken back (S37). */
export const photosToErase = (milestones: readonly Milestone[]): readonly string[] =>
  milestones.flatMap(({ photos, withdrawn }) => [
    ...photos.gone,
    ...(withdrawn ? photos.shown.map(({ id }) => id) : []),
  ]);
