import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortInFoldOrder } from '#shared/ledger/fold-order.ts';
import {
  contextFor,
  copyOf,
  historyOf,
  idOf,
  JONAS,
  MARA,
  type History,
} from '../history.fixture.ts';
import { sharedIdOf } from '#shared/lib/shared-id.ts';
import type { CommandContext, CommandResult } from '../command.ts';
import {
  celebrateMilestone,
  joinMilestone,
  moveMilestone,
  noticeMilestone,
  proposeMilestone,
  reflectOnMilestone,
  replyToMilestone,
  withdrawMilestone,
} from './commands.ts';
import { foldMilestone, type Milestone } from './fold.ts';
import { board, celebrationSize, isCelebratable, isOfBoth } from './selectors.ts';

const TODAY = '2026-10-15';
const mara = contextFor(MARA, TODAY);
const jonas = contextFor(JONAS, TODAY);

const of = (history: History): Milestone => {
  const item = history.entries[0]?.item;
  const milestone = item === undefined ? null : foldMilestone(history.of(item));
  if (milestone === null) throw new Error('no milestone here');
  return milestone;
};

const act = (
  history: History,
  context: CommandContext,
  command: (context: CommandContext, milestone: Milestone) => CommandResult,
): History => history.did(context.me, TODAY, command(context, of(history)));

const hoped = (): History =>
  historyOf().did(
    MARA,
    TODAY,
    proposeMilestone(contextFor(MARA, TODAY), { title: 'One honest talk', column: 'hoped' }),
  );
const noticed = (): History =>
  act(hoped(), jonas, (context, milestone) =>
    noticeMilestone(context, milestone, 'You knocked first.'),
  );
const half = (): History =>
  act(noticed(), mara, (context, milestone) => celebrateMilestone(context, milestone, 'big'));
const celebrated = (): History =>
  act(half(), jonas, (context, milestone) => celebrateMilestone(context, milestone, 'quiet'));

describe('S1: milestones are private until shared', () => {
  test('S1: on one’s own nothing is written', () => {
    const alone = { ...mara, partner: null };
    expect(proposeMilestone(alone, { title: 'Sleeping through', column: 'hoped' }).ok).toBe(false);
  });

  test('a private one stands on its owner’s board only, and goes once it was shared', () => {
    const draft = {
      id: 'd',
      changed: 1,
      body: { title: 'Sleeping through', column: 'hoped' as const },
    };
    expect(board([], [draft])[0]?.cards).toEqual([{ type: 'private', id: 'd', draft }]);
    const shared = { ...of(hoped()), id: sharedIdOf('d') };
    expect(board([shared], [draft])[0]?.cards.map((card) => card.type)).toEqual(['shared']);
  });
});

describe('celebrated', () => {
  test('needs both; each chooses how, the quieter wish counts', () => {
    expect(of(half()).column).toBe('noticed');
    expect(of(half()).celebratedOn).toBeNull();
    expect(of(celebrated())).toMatchObject({ column: 'celebrated', celebratedOn: TODAY });
    expect(celebrationSize(of(celebrated()))).toBe('quiet');
  });

  test('S2: one person celebrating twice is not both', () => {
    const item = of(half()).id;
    const twice = half().add(MARA, TODAY, [
      { kind: 'milestone-celebrated', item, body: { size: 'big' } },
    ]);
    expect(of(twice).column).toBe('noticed');
  });

  test('is never taken back, by no move and no withdrawal', () => {
    for (const result of [
      moveMilestone(mara, of(celebrated()), 'hoped'),
      withdrawMilestone(mara, of(celebrated())),
    ]) {
      expect(result).toMatchObject({ error: { reason: 'milestone-stays-celebrated' } });
    }
    const item = of(celebrated()).id;
    const forced = celebrated().add(MARA, TODAY, [
      { kind: 'milestone-moved', item, body: { to: 'hoped' } },
      { kind: 'milestone-withdrawn', item, body: {} },
      { kind: 'milestone-noticed', item, body: { words: 'Again.' } },
    ]);
    expect(of(forced)).toMatchObject({ column: 'celebrated', withdrawn: false });
  });

  test('cannot be said before somebody noticed, nor proposed or moved to', () => {
    expect(celebrateMilestone(jonas, of(hoped()), 'small')).toMatchObject({
      error: { reason: 'milestone-not-noticed' },
    });
    const item = idOf('forged');
    const forged = historyOf().add(MARA, TODAY, [
      { kind: 'milestone-proposed', item, body: { title: 'x', column: 'celebrated' } },
    ]);
    expect(foldMilestone(forged.of(item))).toBeNull();
  });
});

test.each([
  ['joining one’s own', () => joinMilestone(mara, of(hoped())), 'milestone-own'],
  [
    'withdrawing the other’s',
    () => withdrawMilestone(jonas, of(hoped())),
    'milestone-proposer-only',
  ],
  [
    'moving to where it is',
    () => moveMilestone(jonas, of(hoped()), 'hoped'),
    'milestone-there-already',
  ],
  [
    'celebrating twice',
    () => celebrateMilestone(mara, of(half()), 'big'),
    'milestone-celebrated-already',
  ],
  ['noticing without words', () => noticeMilestone(mara, of(hoped()), ' '), 'text-missing'],
  [
    'noticing in 281 characters',
    () => noticeMilestone(mara, of(hoped()), 'x'.repeat(281)),
    'text-too-long',
  ],
  [
    'a title of 141',
    () => proposeMilestone(mara, { title: 'x'.repeat(141), column: 'hoped' }),
    'text-too-long',
  ],
])('%s is refused', (_, command, reason) => {
  expect(command()).toMatchObject({ ok: false, error: { reason } });
});

test('either moves it; the last move in fold order counts; what was noticed may be practised again', () => {
  const moved = act(noticed(), mara, (context, milestone) =>
    moveMilestone(context, milestone, 'practising'),
  );
  expect(of(moved)).toMatchObject({ column: 'practising', noticed: [{ person: JONAS }] });
  const here = act(copyOf(hoped(), 'here'), mara, (c, m) => moveMilestone(c, m, 'practising'));
  const there = act(copyOf(hoped(), 'there'), jonas, (c, m) => moveMilestone(c, m, 'noticed'));
  expect(of(here.merge(there))).toEqual(of(there.merge(here)));
});

test('S4: its proposer takes it back at once, and it leaves both boards (S5)', () => {
  const back = act(noticed(), mara, withdrawMilestone);
  expect(board([of(back)]).flatMap((column) => column.cards)).toEqual([]);
  expect(isCelebratable(of(back), MARA)).toBe(false);
});

test('the board always has four columns, newest arrival first, the same on both sides', () => {
  const second = historyOf(hoped().entries, 'x').add(JONAS, TODAY, [
    { kind: 'milestone-proposed', item: idOf('second'), body: { title: 'Bread', column: 'hoped' } },
  ]);
  const milestones = [...new Set(second.entries.map((entry) => entry.item))].flatMap(
    (item) => foldMilestone(second.of(item)) ?? [],
  );
  for (const order of [milestones, [...milestones].reverse()]) {
    const columns = board(order);
    expect(columns.map((column) => column.column)).toEqual([
      'hoped',
      'practising',
      'noticed',
      'celebrated',
    ]);
    expect(columns[0]?.cards.map((card) => card.type === 'shared' && card.milestone.title)).toEqual(
      ['Bread', 'One honest talk'],
    );
  }
});

test('a card is of both once the other joined or noticed; newer words replace one’s own', () => {
  expect(isOfBoth(of(hoped()))).toBe(false);
  expect(isOfBoth(of(act(hoped(), jonas, joinMilestone)))).toBe(true);
  const again = act(noticed(), jonas, (c, m) => noticeMilestone(c, m, 'And you waited.'));
  expect(of(again).noticed).toEqual([{ person: JONAS, words: 'And you waited.', on: TODAY }]);
  const helped = act(celebrated(), mara, (c, m) => reflectOnMilestone(c, m, 'No plan after it.'));
  expect(of(helped).reflections).toEqual([
    { person: MARA, whatHelped: 'No plan after it.', on: TODAY },
  ]);
});

describe('answering what the other noticed', () => {
  test('the newest answer of each stands, and moves nothing', () => {
    const once = act(noticed(), mara, (c, m) => replyToMilestone(c, m, 'How did you know?'));
    const twice = act(once, mara, (c, m) => replyToMilestone(c, m, 'I was glad you waited.'));
    expect(of(twice)).toMatchObject({
      column: 'noticed',
      replies: [{ person: MARA, words: 'I was glad you waited.', on: TODAY }],
    });
  });

  test('there is nothing to answer before the other noticed; nobody answers themselves', () => {
    for (const result of [
      replyToMilestone(mara, of(hoped()), 'Yes.'),
      replyToMilestone(jonas, of(noticed()), 'Yes.'),
    ]) {
      expect(result).toMatchObject({ error: { reason: 'milestone-nothing-to-answer' } });
    }
    const item = of(noticed()).id;
    const forged = noticed().add(JONAS, TODAY, [
      { kind: 'milestone-replied', item, body: { words: 'To myself.' } },
    ]);
    expect(of(forged).replies).toEqual([]);
  });

  test('entries written before there were answers fold as they did', () => {
    expect(of(celebrated())).toMatchObject({ column: 'celebrated', replies: [] });
  });
});

test('no sequence of entries by one person alone celebrates, in whatever order they arrive', () => {
  const body = fc.constantFrom<readonly [string, unknown]>(
    ['milestone-celebrated', { size: 'big' }],
    ['milestone-moved', { to: 'noticed' }],
    ['milestone-moved', { to: 'celebrated' }],
    ['milestone-noticed', { words: 'Seen.' }],
    ['milestone-joined', {}],
    ['milestone-replied', { words: 'Yes.' }],
    ['milestone-withdrawn', {}],
    ['milestone-later', { size: 'big' }],
    ['milestone-celebrated', null],
  );
  fc.assert(
    fc.property(fc.array(body, { maxLength: 12 }), (acts) => {
      const item = of(hoped()).id;
      const history = hoped().add(
        MARA,
        TODAY,
        acts.map(([kind, each]) => ({ kind, item, body: each })),
      );
      expect(of(history).celebratedOn).toBeNull();
      expect(foldMilestone(sortInFoldOrder([...history.entries].reverse()))).toEqual(of(history));
    }),
  );
});
