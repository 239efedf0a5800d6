import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { addPhoto, type NewPhoto } from '#shared/domain/milestones/photo-commands.ts';
import { ok } from '#shared/lib/result.ts';
import { dayOf, type followItem, type SampleAct, type Setting, type Side } from './act.ts';

/** The pictures there are of the couple's life, each named by what is to be seen on it. */
export type PictureName = 'jetty' | 'towels' | 'bread' | 'wireless' | 'tea' | 'note';

/** Pictures whose sealed files are kept, asked when an act is told; some of them, or none, may be missing. */
export type KeptPictures = ReadonlyMap<PictureName, NewPhoto>;

export interface PhotoWords {
  readonly by: Side;
  readonly day: number;
  readonly picture: PictureName;
  readonly words: string;
}

/** Photos as they were added to a milestone. An earlier stretch of the history has none. */
export const tellPhotos = (
  setting: Setting,
  photos: readonly PhotoWords[],
  card: ReturnType<typeof followItem<Milestone>>,
): readonly SampleAct[] => {
  const { pictures, isPast } = setting;
  if (isPast || pictures === undefined) return [];
  return photos.map(({ by, day, picture, words }) => ({
    on: dayOf(setting, day),
    by,
    tell: card.after((context, item) => {
      const kept = pictures.get(picture);
      return kept === undefined ? ok([]) : addPhoto(context, item, { ...kept, words });
    }),
  }));
};
