import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { readBody } from '../fields.ts';
import { milestonePhotoAdded, milestonePhotoWithdrawn } from './kinds.ts';

/** What the ledger says of a photo; the photo itself is a sealed file beside it. */
export interface Photo {
  readonly id: string;
  /** Of the sealed file. */
  readonly digest: string;
  readonly author: PersonId;
  readonly on: PlainDate;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What is to be seen on it; null where nobody said. */
  readonly words: string | null;
}

export interface Photos {
  /** In the order in which they were added. */
  readonly shown: readonly Photo[];
  /** Taken back: their files have to go from every computer (S37). */
  readonly gone: readonly string[];
}

export const noPhotos: Photos = { shown: [], gone: [] };

export const photoKinds: ReadonlySet<string> = new Set([
  'milestone-photo-added',
  'milestone-photo-withdrawn',
]);

const add = (photos: Photos, entry: FoldEntry): Photos => {
  const body = readBody(milestonePhotoAdded, entry);
  if (body === null) return photos;
  const { photo: id, digest, width, height, words = null } = body;
  // An id is used once: what was taken back doesn't return under it.
  if (photos.gone.includes(id) || photos.shown.some((each) => each.id === id)) return photos;
  const photo = { id, digest, author: entry.author, on: entry.wall, width, height, words };
  return { ...photos, shown: [...photos.shown, photo] };
};

const withdraw = (photos: Photos, entry: FoldEntry): Photos => {
  const id = readBody(milestonePhotoWithdrawn, entry)?.photo;
  const photo = photos.shown.find((each) => each.id === id);
  if (photo === undefined || photo.author !== entry.author) return photos;
  return {
    shown: photos.shown.filter((each) => each !== photo),
    gone: [...photos.gone, photo.id],
  };
};

/** One entry more: added, or taken back by whoever added it. */
export const foldPhotos = (photos: Photos, entry: FoldEntry): Photos =>
  entry.kind === 'milestone-photo-added' ? add(photos, entry) : withdraw(photos, entry);
