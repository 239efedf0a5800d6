import { expect, test } from 'vitest';
import { contextFor, MARA } from '../history.fixture.ts';
import { draftOf, TODAY } from './agreements.fixture.ts';
import { proposeClause } from './commands.ts';

const BEGINNING = 'When I promise something,';

const offer = (words: string) =>
  proposeClause(contextFor(MARA, TODAY), draftOf(words, { startedFrom: BEGINNING }), []);

test.each([
  BEGINNING,
  `${BEGINNING} …`,
  '  when I promise something ',
  'When I promise, something!',
])('a beginning that nobody went on with can’t be offered: %s', (words) => {
  expect(offer(words)).toEqual({
    ok: false,
    error: { reason: 'beginning-unchanged', field: 'wording' },
  });
});

test.each([`${BEGINNING} I say by when.`, 'When I say I will, I do.'])(
  'words of one’s own are offered, whatever they began with, and the beginning isn’t told: %s',
  (words) => {
    const result = offer(words);
    expect(result).toMatchObject({ ok: true });
    expect(JSON.stringify(result)).not.toContain('startedFrom');
  },
);
