import { describe, expect, test } from 'vitest';
import { contextFor, historyOf, JONAS, MARA } from '../history.fixture.ts';
import { noteGratitude, withdrawGratitude } from './commands.ts';
import { foldGratitude } from './fold.ts';

const TODAY = '2026-10-15';
const mara = contextFor(MARA, TODAY);

describe('the jar', () => {
  const noted = historyOf().did(MARA, TODAY, noteGratitude(mara, 'You warmed the cups.'));

  test('S4: its author takes a note out, nobody else', () => {
    const note = foldGratitude(noted.entries);
    if (note === null) throw new Error('no note here');
    expect(withdrawGratitude(contextFor(JONAS, TODAY), note).ok).toBe(false);
    const forged = noted.add(JONAS, TODAY, [
      { kind: 'gratitude-withdrawn', item: note.id, body: {} },
    ]);
    expect(foldGratitude(forged.entries)?.withdrawn).toBe(false);
    const out = noted.did(MARA, TODAY, withdrawGratitude(mara, note));
    expect(foldGratitude(out.entries)?.withdrawn).toBe(true);
  });

  test('S1, S23: nothing on one’s own; a note has a day and no hour', () => {
    expect(noteGratitude({ ...mara, partner: null }, 'x').ok).toBe(false);
    expect(foldGratitude(noted.entries)).toMatchObject({ on: TODAY, author: MARA });
  });
});
