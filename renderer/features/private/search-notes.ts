import type { Note } from './notes.ts';

/** Letters as they are looked for: no case, no accents. */
const toPlainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase();

/**
 * Notes in which every word of `query` stands somewhere, in the order given; all for no words. It
 * looks only at what is open here: nothing is indexed, and nothing of a search is kept (S13).
 */
export const searchNotes = (notes: readonly Note[], query: string): readonly Note[] => {
  const words = toPlainLetters(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return notes;
  return notes.filter((note) => {
    const text = toPlainLetters(note.body.text);
    return words.every((word) => text.includes(word));
  });
};
