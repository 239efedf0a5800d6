import { describe, expect, it } from 'vitest';
import { noteLimit, noteRest, noteTitle, sortNotes, splitNote, type Note } from './notes.ts';

describe('a note longer than a note may be', () => {
  it('goes on in another one: nothing typed is lost, no sign is torn', () => {
    for (const text of ['🌱'.repeat(25_000), `a${'🌱'.repeat(25_000)}`, 'line\n'.repeat(9_000)]) {
      const parts = splitNote(text);
      expect(parts.join('')).toBe(text);
      expect(parts.every((part) => part.length <= noteLimit && !/\p{Surrogate}/u.test(part))).toBe(
        true,
      );
    }
    expect(splitNote('short')).toEqual(['short']);
    expect(splitNote('line\n'.repeat(9_000))[1]?.startsWith('line')).toBe(true);
  });
});

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
