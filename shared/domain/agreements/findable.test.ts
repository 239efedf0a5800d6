import { expect, test } from 'vitest';
import { JONAS, MARA } from '../history.fixture.ts';
import { act, agreed, begin, clauseOf, counter, draftOf, TODAY } from './agreements.fixture.ts';
import { declineProposal } from './commands.ts';
import { findableClauses } from './findable.ts';
import { openProposal } from './selectors.ts';

const words = (clause: ReturnType<typeof clauseOf>) =>
  findableClauses([clause], [], TODAY).map((each) => each.words);

test('a clause is found by the words that hold, also while other words are offered', () => {
  const first = words(clauseOf(agreed()));
  expect(first).toHaveLength(1);
  const other = act(agreed(), JONAS, counter(draftOf('Something else entirely.')));
  expect(words(clauseOf(other))).toEqual(first);
});

test('an offered clause is found, a declined one has left the page', () => {
  const offered = begin(MARA, draftOf('We eat together.'));
  expect(words(clauseOf(offered))).toEqual(['We eat together.']);
  const declined = act(offered, JONAS, (context, clause) =>
    declineProposal(context, clause, openProposal(clause, TODAY)?.hash ?? ''),
  );
  expect(words(clauseOf(declined))).toEqual([]);
});

test('my drafts of new clauses are found; other words for a clause lie with it', () => {
  const drafts = [
    { id: 'a', body: draftOf('I call when I am late.') },
    { id: 'b', body: draftOf('Other words.', { clause: clauseOf(agreed()).id }) },
    { id: 'c', body: draftOf('  ') },
  ];
  expect(findableClauses([], drafts, TODAY)).toEqual([
    { id: 'a', words: 'I call when I am late.' },
  ]);
});
