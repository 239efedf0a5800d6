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
/** In small letters, more than any row holds: the row itself cuts it at its end. */
const restLength = 200;

const shorten = (line: string, length: number): string => {
  const characters = Array.from(line.slice(0, length * 4));
  return characters.length <= length ? line : `${characters.slice(0, length).join('').trimEnd()}…`;
};

/** The first line with words in it, as a list shows it; null while there are none. */
export const noteTitle = (text: string): string | null => {
  const line = text
    .split('\n', 200)
    .map((each) => each.trim())
    .find((each) => each !== '');
  return line === undefined ? null : shorten(line, titleLength);
};

/** The second line with words in it, a little of what follows. */
export const noteRest = (text: string): string | null => {
  const lines = text
    .slice(0, 2000)
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return lines.length < 2 ? null : shorten(lines.slice(1).join(' '), restLength);
};

/** Last changed first. */
export const sortNotes = (notes: readonly Note[]): readonly Note[] =>
  notes
    .filter((note) => note.kind === 'note')
    .sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));

/** How far before the limit a line's end is looked for. */
const lineReach = 2_000;

/** Text in parts that fit a note each, parted at line ends where there are any; joined they are the text. */
export const splitNote = (text: string): readonly string[] => {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > noteLimit) {
    const line = rest.lastIndexOf('\n', noteLimit - 1) + 1;
    // A sign of two code units stays whole.
    const hard = /[\uD800-\uDBFF]/.test(rest.charAt(noteLimit - 1)) ? noteLimit - 1 : noteLimit;
    const end = line > noteLimit - lineReach ? line : hard;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
};
