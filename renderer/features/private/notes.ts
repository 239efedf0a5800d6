import type { Draft } from '#renderer/storage/use-drafts.ts';
import { textLimits } from '#shared/lib/limits.ts';

/** Body of a private note: plain text, kept as typed. Room `private`, kind `note`. */
export interface NoteBody {
  readonly text: string;
}

export type Note = Draft<NoteBody>;

export const notesRoom = 'private';
export const noteLimit = textLimits.text;

const titleLength = 70;

/** The first line with words in it, as a list shows it; null while there are none. */
export const noteTitle = (text: string): string | null => {
  const line = text
    .split('\n', 200)
    .map((each) => each.trim())
    .find((each) => each !== '');
  if (line === undefined) return null;
  const characters = Array.from(line.slice(0, titleLength * 4));
  return characters.length <= titleLength
    ? line
    : `${characters.slice(0, titleLength).join('').trimEnd()}…`;
};

/** The second line with words in it, a little of what follows. */
export const noteRest = (text: string): string | null => {
  const lines = text
    .slice(0, 2000)
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return lines.length < 2 ? null : noteTitle(lines.slice(1).join(' '));
};

/** Last changed first. */
export const sortNotes = (notes: readonly Note[]): readonly Note[] =>
  notes
    .filter((note) => note.kind === 'note')
    .sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
