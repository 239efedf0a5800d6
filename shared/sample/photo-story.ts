import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { addPhoto, type NewPhoto } from '#shared/domain/milestones/photo-commands.ts';
import { dayOf, type followItem, type SampleAct, type Setting, type Side } from './act.ts';

/** The pictures there are of the couple's life, each named by what is to be seen on it. */
export type PictureName = 'jetty' | 'towels' | 'bread' | 'wireless' | 'tea' | 'note';

/** Pictures whose sealed files are kept already; where nobody could paint them there are none. */
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
): readonly SampleAct[] =>
  photos.flatMap(({ by, day, picture, words }) => {
    const kept = setting.isPast ? undefined : setting.pictures?.get(picture);
    if (kept === undefined) return [];
    const tell = card.after((context, item) => addPhoto(context, item, { ...kept, words }));
    return [{ on: dayOf(setting, day), by, tell }];
  });
