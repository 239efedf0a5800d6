import { describe, expect, test } from 'vitest';
import type { CommandContext, CommandResult } from '../command.ts';
import { contextFor } from '../history.fixture.ts';
import {
  act,
  begin,
  clauseOf,
  consentToLast,
  counter,
  draftOf,
  lastProposal,
  stageBoundary,
  stageShared,
  TODAY,
  type Staged,
} from './agreements.fixture.ts';
import type { Clause, ClauseState } from './clause.ts';
import { acknowledgeBoundary, declineProposal, undoConsent, withdraw } from './commands.ts';
import { commentOn, placeClause } from './beside-commands.ts';
import { letLapse, renewWording, takeNextStep } from './review-commands.ts';
import { clauseState, openProposal, wordingInForce } from './selectors.ts';
import { CLAUSE_ACTIONS, CLAUSE_STATES, ruleFor, type ClauseAction } from './states.ts';

type Command = (context: CommandContext, clause: Clause) => CommandResult;

/** The wording an action is about: the open one, else the last. */
const meant = (context: CommandContext, clause: Clause): string =>
  (openProposal(clause, context.today) ?? lastProposal(clause)).hash;

const commandFor = (action: ClauseAction, clauseKind: Clause['clauseKind']): Command => {
  const later = draftOf('We talk after supper.', { clauseKind, reviewOn: '2027-12-01' });
  const commands: Readonly<Record<ClauseAction, Command>> = {
    propose: counter(later),
    consent: consentToLast,
    acknowledge: (context, clause) => acknowledgeBoundary(context, clause, meant(context, clause)),
    decline: (context, clause) => declineProposal(context, clause, meant(context, clause)),
    withdraw,
    undo: (context, clause) => undoConsent(context, clause, meant(context, clause)),
    renew: (context, clause) =>
      renewWording(context, clause, {
        content: wordingInForce(clause, context.today)?.contentHash ?? '',
        reviewOn: '2027-12-01',
      }),
    'let-lapse': letLapse,
    taper: (context, clause) =>
      takeNextStep(context, clause, wordingInForce(clause, context.today)?.hash ?? ''),
    comment: (context, clause) =>
      commentOn(context, clause, { proposal: lastProposal(clause).hash, text: 'Sundays, too?' }),
    move: (context, clause) => placeClause(context, clause, null, [clause]),
  };
  return commands[action];
};

interface Row {
  readonly state: ClauseState;
  readonly role: 'holder' | 'other';
  readonly action: ClauseAction;
}

/** What came of trying a row of the table: a refusal, or whether the state it led to is one the row names. */
const outcomeOf = (staged: Staged, { state, role, action }: Row) => {
  const before = clauseOf(staged.history);
  expect(clauseState(before, staged.today)).toBe(state);
  const context = contextFor(staged[role], staged.today);
  const result = commandFor(action, before.clauseKind)(context, before);
  if (!result.ok) return result.error.reason;
  const after = clauseState(
    clauseOf(staged.history.did(staged[role], staged.today, result)),
    staged.today,
  );
  const rule = ruleFor(before.clauseKind, state, role, action);
  return typeof rule !== 'string' && rule.includes(after) ? 'as the table says' : `led to ${after}`;
};

const promised = (kind: Clause['clauseKind'], { state, role, action }: Row): string => {
  const rule = ruleFor(kind, state, role, action);
  return typeof rule === 'string' ? rule : 'as the table says';
};

const states = CLAUSE_STATES.filter((state) => state !== 'draft');
const roles = ['holder', 'other'] as const;
const combinations = <S>(list: readonly S[]) =>
  list.flatMap((state) =>
    roles.flatMap((role) => CLAUSE_ACTIONS.map((action) => ({ state, role, action }))),
  );

describe.each(['agreement', 'request'] as const)('%s', (kind) => {
  test.each(combinations(states))('$state: $action by its $role is as the table says', (row) => {
    const isUndo = row.action === 'undo' && ['proposed', 'countered'].includes(row.state);
    const staged = stageShared(row.state, kind, isUndo ? 'together' : 'alone');
    const ready =
      isUndo && row.role === 'other'
        ? {
            ...staged,
            history: act(staged.history, staged.other, consentToLast, TODAY, 'together'),
          }
        : staged;
    // Nothing holds beneath these other words: what is said about a wording in force has nothing to be about.
    const isAboutInForce = ['renew', 'let-lapse', 'taper'].includes(row.action);
    if (row.state === 'countered' && isAboutInForce) {
      expect(outcomeOf(staged, row)).toBe('renew-not-in-force');
      return;
    }
    // Nobody but its author takes an open offer back; with a wording in force beneath, that one can be ended.
    if (row.state === 'countered' && row.action === 'withdraw' && row.role === 'other') {
      expect(withdraw(contextFor(staged.other, TODAY), clauseOf(staged.history)).ok).toBe(false);
      return;
    }
    expect(outcomeOf(ready, row)).toBe(promised(kind, row));
  });
});

describe('boundary', () => {
  const reachable = ['proposed', 'agreed', 'under review', 'lapsed', 'withdrawn'] as const;
  test.each(combinations(reachable))('$state: $action by its $role is as the table says', (row) => {
    expect(outcomeOf(stageBoundary(row.state), row)).toBe(promised('boundary', row));
  });
});

test('a draft can be proposed by its writer, and nobody can do anything else with it', () => {
  for (const kind of ['agreement', 'boundary', 'request'] as const) {
    for (const { role, action } of combinations(['draft'])) {
      const rule = ruleFor(kind, 'draft', role, action);
      const isOwnProposal = role === 'holder' && action === 'propose';
      if (!isOwnProposal) expect(rule).toBe('not-shared-yet');
      else {
        const clause = clauseOf(
          begin(contextFor('', TODAY).partner ?? '', draftOf('x', { clauseKind: kind })),
        );
        expect(rule).toContain(clauseState(clause, TODAY));
      }
    }
  }
});

test('no row of the table is open to a state that does not exist', () => {
  const named = (['agreement', 'boundary', 'request'] as const).flatMap((kind) =>
    combinations(CLAUSE_STATES).flatMap(({ state, role, action }) => {
      const rule = ruleFor(kind, state, role, action);
      return typeof rule === 'string' ? [] : [...rule];
    }),
  );
  expect(named.filter((state) => !CLAUSE_STATES.includes(state))).toEqual([]);
});
