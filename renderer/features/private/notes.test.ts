import { describe, expect, it } from 'vitest';
import { noteRest, noteTitle, sortNotes, type Note } from './notes.ts';

describe('a note in the list', () => {
  it('goes by its first line with words in it', () => {
    expect(noteTitle('\n  \n What I can’t say yet is\nmore')).toBe('What I can’t say yet is');
    expect(noteRest('one\n\ntwo\nthree')).toBe('two three');
    expect(noteTitle('   ')).toBeNull();
  });

  it('keeps emoji whole and stays quick on 100,000 characters', () => {
    const title = noteTitle('🌱'.repeat(50_000));
    expect(title).toBe(`${'🌱'.repeat(70)}…`);
  });

  it('stands where it was last changed', () => {
    const note = (id: string, changed: number): Note => ({
      id,
      room: 'private',
      kind: 'note',
      body: { text: id },
      changed,
    });
    expect(sortNotes([note('a', 1), note('b', 3), note('c', 2)]).map((each) => each.id)).toEqual([
      'b',
      'c',
      'a',
    ]);
  });
});
