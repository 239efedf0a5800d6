import { describe, expect, it } from 'vitest';
import type { Line } from '#shared/domain/today/fold.ts';
import { daysOf, listHistory } from './history-lines.ts';

const today = '2026-10-15';
const line = (id: string, author: string, day: string, withdrawn = false): Line => ({
  id,
  author,
  text: id,
  day,
  lamport: 1,
  withdrawn,
});
const draft = (id: string, day: string, sharedAs?: string) => ({
  id,
  room: 'today',
  kind: 'line',
  body: { text: id, day, ...(sharedAs === undefined ? {} : { sharedAs }) },
  changed: 1,
});
const list = (
  offered: readonly Line[],
  drafts: readonly ReturnType<typeof draft>[] = [],
  isWriting = false,
) => listHistory({ offered, drafts, me: 'mara', today, isWriting });

describe('what can be read again', () => {
  it('is what was written, the first day first; a day without a line is nowhere', () => {
    const lines = list([line('b', 'jonas', '2026-10-09'), line('a', 'mara', '2026-02-01')]);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(daysOf(lines, 'mara')).toEqual(['2026-02-01']);
  });

  it('S5: nothing of a line that was taken back', () => {
    expect(list([line('a', 'jonas', '2026-10-09', true)])).toEqual([]);
  });

  it('S1: one’s own private lines say so, and one that was offered stands there once', () => {
    const lines = list(
      [line('shared', 'mara', '2026-10-02')],
      [draft('mine', '2026-10-01'), draft('was', '2026-10-02', 'shared')],
    );
    expect(lines.map(({ id, isPrivate }) => [id, isPrivate])).toEqual([
      ['mine', true],
      ['shared', false],
    ]);
  });

  it('S26: nothing private where two sit together', () => {
    const drafts = [draft('mine', '2026-10-01')];
    expect(listHistory({ offered: [], drafts, me: null, today, isWriting: false })).toEqual([]);
  });

  it('waits with today’s line until it is written', () => {
    const drafts = [draft('half', today), draft('yesterday', '2026-10-14')];
    expect(list([], drafts, true).map(({ id }) => id)).toEqual(['yesterday']);
    expect(list([], drafts).map(({ id }) => id)).toEqual(['yesterday', 'half']);
  });
});
