import { expect, it } from 'vitest';
import type { Note } from './notes.ts';
import { searchNotes } from './search-notes.ts';

const note = (id: string, text: string): Note => ({
  id,
  room: 'private',
  kind: 'note',
  body: { text },
  changed: 1,
});
const notes = [
  note('a', 'Was ich nicht sagen kann\nÜber den Frühling'),
  note('b', 'The kettle, the CAFÉ, the silence'),
];
const found = (query: string) => searchNotes(notes, query).map(({ id }) => id);

it('finds every word anywhere, whatever the case and the accents', () => {
  expect(found('uber')).toEqual(['a']);
  expect(found('cafe the')).toEqual(['b']);
  expect(found('cafe spring')).toEqual([]);
  expect(found('(')).toEqual([]);
});

it('shows all notes while nothing is looked for', () => {
  expect(found('  ')).toEqual(['a', 'b']);
});
