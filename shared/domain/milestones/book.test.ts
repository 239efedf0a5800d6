import { describe, expect, test } from 'vitest';
import { sortInFoldOrder } from '#shared/ledger/fold-order.ts';
import { contextFor, historyOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { toBook } from './book.ts';
import { celebrateMilestone, noticeMilestone, proposeMilestone } from './commands.ts';
import { foldMilestone, type Milestone } from './fold.ts';
import { allowPrinting, withdrawPrinting } from './printing-commands.ts';

const TODAY = '2026-10-15';
const mara = contextFor(MARA, TODAY);
const jonas = contextFor(JONAS, TODAY);
const of = (history: History): Milestone => {
  const milestone = foldMilestone(sortInFoldOrder(history.entries));
  if (milestone === null) throw new Error('no milestone here');
  return milestone;
};
const celebrated = (): History => {
  let history = historyOf().did(
    MARA,
    TODAY,
    proposeMilestone(mara, { title: 'The lake', column: 'hoped' }),
  );
  for (const context of [mara, jonas]) {
    history = history.did(context.me, TODAY, noticeMilestone(context, of(history), 'I saw it.'));
  }
  for (const context of [mara, jonas]) {
    history = history.did(context.me, TODAY, celebrateMilestone(context, of(history), 'quiet'));
  }
  return history;
};
const whoSpeaks = (history: History, me: string | null) =>
  toBook([of(history)], me)[0]?.noticed.map(({ person }) => person);

describe('a book to keep', () => {
  test('S28: my words stand in my book; the other’s only where they said so, for that milestone', () => {
    const history = celebrated();
    expect(whoSpeaks(history, MARA)).toEqual([MARA]);
    expect(whoSpeaks(history, null)).toEqual([]);
    const allowed = history.did(JONAS, TODAY, allowPrinting(jonas, of(history)));
    expect(whoSpeaks(allowed, MARA)).toEqual([MARA, JONAS]);
    expect(whoSpeaks(allowed, JONAS)).toEqual([JONAS]);
  });

  test('S4: it is taken back at once, by whoever allowed it', () => {
    const history = celebrated();
    const allowed = history.did(JONAS, TODAY, allowPrinting(jonas, of(history)));
    expect(withdrawPrinting(mara, of(allowed)).ok).toBe(false);
    const back = allowed.did(JONAS, TODAY, withdrawPrinting(jonas, of(allowed)));
    expect(whoSpeaks(back, MARA)).toEqual([MARA]);
  });

  test('what isn’t celebrated by both isn’t in a book', () => {
    const hoped = historyOf().did(
      MARA,
      TODAY,
      proposeMilestone(contextFor(MARA, TODAY), { title: 'The sea', column: 'hoped' }),
    );
    expect(toBook([of(hoped)], MARA)).toEqual([]);
  });
});
