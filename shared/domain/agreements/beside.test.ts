import { describe, expect, test } from 'vitest';
import { contextFor, historyOf, idOf, JONAS, MARA, type History } from '../history.fixture.ts';
import {
  act,
  agreed,
  begin,
  clauseOf,
  consentToLast,
  draftOf,
  lastProposal,
  TAPER,
  TODAY,
} from './agreements.fixture.ts';
import { closeComment, commentOn, OPEN_COMMENTS, placeClause } from './beside-commands.ts';
import { carriersOf, dutiesOf } from './carriers.ts';
import { foldClause } from './fold.ts';
import { inChosenOrder } from './order.ts';
import { proposeClause, withdraw } from './commands.ts';
import { takeNextStep } from './review-commands.ts';
import { wordingInForce } from './selectors.ts';
import { currentStep, nextStep } from './taper.ts';

const say =
  (text: string): Parameters<typeof act>[2] =>
  (context, clause) =>
    commentOn(context, clause, { proposal: lastProposal(clause).hash, text });

describe('comments', () => {
  test('stand beside the wording they were said about, with name and date', () => {
    const clause = clauseOf(act(agreed(), JONAS, say('Sundays, too?')));
    expect(clause.comments).toMatchObject([
      { author: JONAS, on: TODAY, proposal: lastProposal(clause).hash, text: 'Sundays, too?' },
    ]);
  });

  test('S20: only its author puts a comment aside, whatever arrives', () => {
    const said = act(agreed(), JONAS, say('It still hurts on Sundays.'));
    const clause = clauseOf(said);
    const hash = clause.comments[0]?.hash ?? '';
    expect(closeComment(contextFor(MARA, TODAY), clause, hash)).toEqual({
      ok: false,
      error: { reason: 'comment-not-yours' },
    });
    const entry = { kind: 'clause-comment-closed', item: clause.id, body: { comment: hash } };
    expect(clauseOf(said.add(MARA, TODAY, [entry])).comments[0]?.isClosed).toBe(false);
    const closed = act(said, JONAS, (context, found) => closeComment(context, found, hash));
    expect(clauseOf(closed).comments[0]?.isClosed).toBe(true);
    expect(closeComment(contextFor(JONAS, TODAY), clauseOf(closed), hash)).toMatchObject({
      error: { reason: 'comment-not-open' },
    });
  });

  test.each([
    [' ', 'text-missing'],
    ['x'.repeat(2_001), 'text-too-long'],
    ['a\u202Eb', 'text-broken'],
  ])('%j is refused and named', (text, reason) => {
    const result = say(text)(contextFor(MARA, TODAY), clauseOf(agreed()));
    expect(result).toMatchObject({ error: { reason } });
  });

  test('more than twenty open ones of one person on a clause wait', () => {
    const full = Array.from({ length: OPEN_COMMENTS }).reduce<History>(
      (history, _, index) => act(history, MARA, say(`${index}`)),
      agreed(),
    );
    const next = say('One more.')(contextFor(MARA, TODAY), clauseOf(full));
    expect(next).toMatchObject({ error: { reason: 'comments-waiting', limit: OPEN_COMMENTS } });
    expect(say('Mine.')(contextFor(JONAS, TODAY), clauseOf(full)).ok).toBe(true);
  });

  test('end with the clause: nobody is written to about what was withdrawn', () => {
    const ended = clauseOf(act(agreed(), MARA, withdraw));
    expect(say('But why?')(contextFor(JONAS, TODAY), ended)).toEqual({
      ok: false,
      error: { reason: 'comment-ended' },
    });
  });
});

describe('order', () => {
  const context = contextFor(MARA, TODAY);
  const three = ['One.', 'Two.', 'Three.'].reduce(
    (history, words) => history.did(MARA, TODAY, proposeClause(context, draftOf(words), [])),
    historyOf(),
  );
  const clausesOf = (history: History) => {
    const items = [...new Set(history.entries.map(({ item }) => item))];
    return items.flatMap((item) => foldClause(history.of(item)) ?? []);
  };
  const begun = clausesOf(three).map(({ id }) => id);
  const move = (history: History, id: string, before: string | null, who = MARA): History => {
    const clauses = clausesOf(history);
    const clause = clauses.find((each) => each.id === id);
    if (clause === undefined) throw new Error('no such clause');
    return history.did(who, TODAY, placeClause(contextFor(who, TODAY), clause, before, clauses));
  };
  const order = (history: History) => inChosenOrder(clausesOf(history)).map(({ id }) => id);
  const [one = '', two = '', last = ''] = begun;

  test('is as begun until somebody moves a clause; it is the same for both', () => {
    expect(order(three)).toEqual([one, two, last]);
    expect(order(move(three, last, one))).toEqual([last, one, two]);
    expect(order(move(move(three, last, one), one, null, JONAS))).toEqual([last, two, one]);
    expect(order(move(move(three, one, null), one, two))).toEqual([one, two, last]);
  });

  test('does not depend on the order in which clauses are read', () => {
    const moved = move(move(three, last, one), one, null);
    const clauses = clausesOf(moved);
    expect(inChosenOrder(clauses).map(({ id }) => id)).toEqual([last, two, one]);
  });

  test('a clause is moved within its section, and not before itself', () => {
    const other = three.did(
      MARA,
      TODAY,
      proposeClause(
        { ...context, mintId: () => idOf('support') },
        draftOf('Four.', { section: 'support' }),
        [],
      ),
    );
    const clauses = clausesOf(other);
    const [first] = clauses;
    if (first === undefined) throw new Error('no clause');
    for (const before of [idOf('support'), first.id, idOf('nobody')]) {
      expect(placeClause(context, first, before, clauses)).toMatchObject({
        error: { reason: 'move-nowhere' },
      });
    }
  });

  test('before what is gone, a clause stands last', () => {
    const moved = clausesOf(move(three, last, one)).filter(({ id }) => id !== one);
    expect(inChosenOrder(moved).map(({ id }) => id)).toEqual([two, last]);
  });
});

describe('who carries it', () => {
  const people = [MARA, JONAS];
  const contentOf = (more: Parameters<typeof draftOf>[1]) =>
    lastProposal(clauseOf(begin(MARA, draftOf('We call.', more)))).content;

  test('is both of an agreement, the owner of a boundary, the one asked of a request, unless it says', () => {
    expect(carriersOf(contentOf({}), MARA, people)).toEqual(people);
    expect(carriersOf(contentOf({ clauseKind: 'boundary' }), MARA, people)).toEqual([MARA]);
    expect(carriersOf(contentOf({ clauseKind: 'request' }), MARA, people)).toEqual([JONAS]);
    expect(carriersOf(contentOf({ carriedBy: [JONAS] }), MARA, people)).toEqual([JONAS]);
  });

  test('is one of the two; anybody else is refused', () => {
    const tried = proposeClause(
      contextFor(MARA, TODAY),
      draftOf('x', { carriedBy: [idOf('x')] }),
      [],
    );
    expect(tried).toMatchObject({ error: { reason: 'carriers-unknown' } });
  });

  test('whoever writes them down first: the same two people are the same content', () => {
    const hash = (carriedBy: readonly string[]) =>
      lastProposal(clauseOf(begin(MARA, draftOf('We call.', { carriedBy })))).contentHash;
    expect(hash([MARA, JONAS])).toBe(hash([JONAS, MARA]));
  });

  test('in a picture: each alone and both together, of what is in force', () => {
    const his = clauseOf(
      act(begin(MARA, draftOf('You call.', { carriedBy: [JONAS] })), JONAS, consentToLast),
    );
    const both = clauseOf(agreed());
    const open = clauseOf(begin(MARA, draftOf('We rest.')));
    const duties = dutiesOf(
      [his, both, open],
      people,
      (clause) => wordingInForce(clause, TODAY)?.content ?? null,
    );
    expect(duties).toEqual({ alone: [[], [his]], together: [both] });
  });
});

describe('a taper', () => {
  const tapering = act(
    begin(MARA, draftOf('We call each night.', { taper: TAPER })),
    JONAS,
    consentToLast,
  );
  const stepOn = (history: History, today: string) =>
    currentStep(lastProposal(clauseOf(history)), today)?.words ?? null;

  test('gets lighter on its dates', () => {
    expect(stepOn(tapering, TODAY)).toBeNull();
    expect(stepOn(tapering, '2026-12-01')).toBe('Twice a week.');
    expect(stepOn(tapering, '2027-06-02')).toBe('When we like.');
    expect(nextStep(lastProposal(clauseOf(tapering)), '2027-06-02')).toBeNull();
  });

  test.each([MARA, JONAS])(
    'S25: either alone takes the next step at once, and nobody takes it back',
    (who) => {
      const read = lastProposal(clauseOf(tapering)).hash;
      const lighter = act(tapering, who, (context, clause) => takeNextStep(context, clause, read));
      expect(stepOn(lighter, TODAY)).toBe('Twice a week.');
      const item = clauseOf(tapering).id;
      const back = lighter.add(who, TODAY, [
        { kind: 'clause-tapered', item, body: { proposal: read, step: 0 } },
      ]);
      expect(stepOn(back, TODAY)).toBe('Twice a week.');
    },
  );

  test.each([
    [[{ on: TODAY, words: 'x' }], 'taper-order'],
    [[TAPER[1], TAPER[0]], 'taper-order'],
    [[{ on: '2026-12-01', words: ' ' }], 'text-missing'],
    [
      Array.from({ length: 7 }, (_, n) => ({ on: `2027-01-0${n + 1}`, words: 'x' })),
      'taper-too-long',
    ],
  ])('%j is refused and named', (taper, reason) => {
    const draft = draftOf('We call.', { taper: taper as typeof TAPER });
    expect(proposeClause(contextFor(MARA, TODAY), draft, [])).toMatchObject({ error: { reason } });
  });
});
