import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { emptyBody, readBody } from '../fields.ts';
import { gratitudeNoted } from './kinds.ts';

/** One note in the jar. */
export interface Gratitude {
  readonly id: ItemId;
  readonly author: PersonId;
  readonly words: string;
  readonly on: PlainDate;
  readonly lamport: number;
  readonly withdrawn: boolean;
}

const begin = (entry: FoldEntry): Gratitude | null => {
  const body = entry.kind === 'gratitude-noted' ? readBody(gratitudeNoted, entry) : null;
  if (body === null) return null;
  const { item: id, author, wall: on, lamport } = entry;
  return { id, author, words: body.words, on, lamport, withdrawn: false };
};

const isTakenOut = (note: Gratitude, entry: FoldEntry): boolean =>
  entry.kind === 'gratitude-withdrawn' &&
  entry.author === note.author &&
  readBody(emptyBody, entry) !== null;

const withdrawn = (note: Gratitude): Gratitude => ({ ...note, withdrawn: true });

/** Entries of one note in fold order → the note; only its author takes it back. */
export const foldGratitude = (entries: readonly FoldEntry[]): Gratitude | null => {
  let note: Gratitude | null = null;
  for (const entry of entries) {
    if (note === null) note = begin(entry);
    else if (isTakenOut(note, entry)) note = withdrawn(note);
  }
  return note;
};
