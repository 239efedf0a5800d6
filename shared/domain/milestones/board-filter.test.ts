import { expect, test } from 'vitest';
import { contextFor, historyOf, JONAS, MARA } from '../history.fixture.ts';
import { filterBoard, yearsOnBoard } from './board-filter.ts';
import { joinMilestone, proposeMilestone } from './commands.ts';
import { foldMilestone, type Milestone } from './fold.ts';
import { board } from './selectors.ts';

const offered = (me: string, day: string, title: string, isJoined = false): Milestone => {
  const context = contextFor(me, day);
  const first = historyOf().did(me, day, proposeMilestone(context, { title, column: 'hoped' }));
  const id = first.entries[0]?.item ?? '';
  const begun = foldMilestone(first.of(id));
  if (begun === null) throw new Error('no milestone');
  const other = me === MARA ? JONAS : MARA;
  const joined = first.did(other, day, joinMilestone(contextFor(other, day), begun));
  return (isJoined ? foldMilestone(joined.of(id)) : null) ?? begun;
};

const draft = { id: 'd', changed: 1, body: { title: 'Sleeping', column: 'hoped' as const } };
const columns = board(
  [
    offered(MARA, '2025-03-01', 'Bread'),
    offered(JONAS, '2026-03-02', 'Tea'),
    offered(JONAS, '2026-03-03', 'The sea', true),
  ],
  [draft],
);
const titles = (filtered: typeof columns): readonly string[] =>
  filtered
    .flatMap(({ cards }) =>
      cards.map((card) => (card.type === 'shared' ? card.milestone.title : card.draft.body.title)),
    )
    .toSorted();

test('ours are those of both, mine those I began and my private ones', () => {
  const of = (whose: 'all' | 'ours' | 'mine') =>
    titles(filterBoard(columns, { whose, year: null }, MARA));
  expect(of('all')).toEqual(['Bread', 'Sleeping', 'Tea', 'The sea']);
  expect(of('ours')).toEqual(['The sea']);
  expect(of('mine')).toEqual(['Bread', 'Sleeping']);
});

test('a year shows its own; what has no date yet stays; four columns always', () => {
  expect(yearsOnBoard(columns)).toEqual(['2026', '2025']);
  const filtered = filterBoard(columns, { whose: 'all', year: '2025' }, MARA);
  expect(titles(filtered)).toEqual(['Bread', 'Sleeping']);
  expect(filtered).toHaveLength(4);
});
