import type { ItemId, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import type { Milestone } from './fold.ts';
import type { Photo } from './photos.ts';
import { isCelebrated } from './timeline.ts';

interface Said {
  readonly person: PersonId;
  readonly words: string;
}

/** A milestone as it stands in a book. */
export interface BookChapter {
  readonly id: ItemId;
  readonly title: string;
  readonly on: PlainDate;
  readonly photos: readonly Photo[];
  /** What each saw happen, in few words. */
  readonly noticed: readonly Said[];
  /** Told at length; both, where both told it and both may stand here. */
  readonly voices: readonly Said[];
  readonly helped: readonly Said[];
}

/**
 * What both celebrated, oldest first, with the words and photos of whoever makes the book, and the other's
 * only where they said so for that milestone (S28). `me` is null side by side: then both have to have.
 */
export const toBook = (
  milestones: readonly Milestone[],
  me: PersonId | null,
): readonly BookChapter[] =>
  milestones
    .filter(isCelebrated)
    .toSorted(
      (a, b) =>
        (a.celebratedOn < b.celebratedOn ? -1 : a.celebratedOn > b.celebratedOn ? 1 : 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((milestone) => {
      const mayStand = ({ person }: { readonly person: PersonId }) =>
        person === me || milestone.printable.includes(person);
      const isTold = milestone.voices.filter(({ words }) => words !== null).length > 1;
      return {
        id: milestone.id,
        title: milestone.title,
        on: milestone.celebratedOn,
        photos: milestone.photos.shown.filter(({ author }) => mayStand({ person: author })),
        noticed: milestone.noticed.filter(mayStand),
        voices: (isTold ? milestone.voices : [])
          .filter(mayStand)
          .map(({ person, words }) => ({ person, words: words ?? '' })),
        helped: milestone.reflections
          .filter(mayStand)
          .map(({ person, whatHelped }) => ({ person, words: whatHelped })),
      };
    });
