import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoldEntry, NewEntry } from '#shared/ledger/entry-types.ts';
import { sortInFoldOrder } from '#shared/ledger/fold-order.ts';
import type { CommandContext } from '../command.ts';
import { contextFor, historyOf, JONAS, MARA, type History } from '../history.fixture.ts';
import {
  clauseOf,
  consentToLast,
  counter,
  draftOf,
  lastProposal,
  TODAY,
} from './agreements.fixture.ts';
import type { Clause } from './clause.ts';
import {
  acknowledgeBoundary,
  consentToWording,
  declineProposal,
  proposeClause,
  undoConsent,
  withdraw,
} from './commands.ts';
import { closeComment, commentOn, placeClause } from './beside-commands.ts';
import { foldClause } from './fold.ts';
import { letLapse, renewWording, takeNextStep } from './review-commands.ts';
import { clauseState, wordingInForce } from './selectors.ts';

/** A person, a place among the wordings, a day: enough to choose any act with. */
const step = fc.record({
  act: fc.constantFrom(
    'propose',
    'consent',
    'consent-any',
    'undo',
    'withdraw',
    'decline',
    'acknowledge',
    'renew',
    'let-lapse',
    'taper',
    'comment',
    'close-comment',
    'move',
    'forge',
  ),
  pick: fc.nat(11),
  day: fc.nat(3),
  together: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const dayOf = (day: number): string => `2026-10-${15 + day}`;

const pickProposal = (clause: Clause, pick: number) =>
  clause.proposals[pick % clause.proposals.length] ?? lastProposal(clause);

/** Entries nobody's app would write: any reference, any date, any kind of clause. */
const forge = (clause: Clause, history: History, { pick, day }: Step): readonly NewEntry[] => {
  const proposal = pickProposal(clause, pick);
  const first = history.entries[0]?.body as object;
  const kinds: readonly NewEntry[] = [
    {
      kind: 'clause-consented',
      item: clause.id,
      body: { proposal: proposal.hash, content: proposal.contentHash, from: dayOf(-5) },
    },
    {
      kind: 'clause-proposed',
      item: clause.id,
      body: { ...first, clauseKind: day === 0 ? 'boundary' : 'agreement', base: proposal.hash },
    },
    {
      kind: 'clause-proposed',
      item: clause.id,
      body: { ...first, clauseKind: 'boundary', base: null },
    },
    { kind: 'clause-consent-undone', item: clause.id, body: { consent: proposal.hash } },
    { kind: 'clause-consented', item: clause.id, body: { person: JONAS, ...first } },
    {
      kind: 'clause-renewed',
      item: clause.id,
      body: { proposal: proposal.hash, content: proposal.contentHash, reviewOn: '2090-01-01' },
    },
    { kind: 'clause-let-lapse', item: clause.id, body: { proposal: proposal.hash } },
    { kind: 'clause-tapered', item: clause.id, body: { proposal: proposal.hash, step: 0 } },
    { kind: 'clause-everything', item: clause.id, body: { proposal: proposal.hash } },
  ];
  const chosen = kinds[pick % kinds.length];
  return chosen === undefined ? [] : [chosen];
};

const entriesOf = (history: History, me: string, step: Step): readonly NewEntry[] => {
  const clause = clauseOf(history);
  const mode = step.together ? 'together' : 'alone';
  const context: CommandContext = contextFor(me, dayOf(step.day), mode);
  const { hash: proposal, contentHash: content } = pickProposal(clause, step.pick);
  const results = {
    propose: () => counter(draftOf(`Words ${step.pick}.`))(context, clause),
    consent: () => consentToLast(context, clause),
    'consent-any': () => consentToWording(context, clause, { proposal, content }),
    undo: () => undoConsent(context, clause, proposal),
    withdraw: () => withdraw(context, clause),
    decline: () => declineProposal(context, clause, proposal),
    acknowledge: () => acknowledgeBoundary(context, clause, proposal),
    renew: () => renewWording(context, clause, { content, reviewOn: '2027-06-01' }),
    'let-lapse': () => letLapse(context, clause),
    taper: () => takeNextStep(context, clause, proposal),
    comment: () => commentOn(context, clause, { proposal, text: `Beside ${step.pick}` }),
    'close-comment': () => closeComment(context, clause, clause.comments[0]?.hash ?? ''),
    move: () => placeClause(context, clause, null, [clause]),
    forge: () => ({ ok: true as const, value: forge(clause, history, step) }),
  };
  const result = results[step.act]();
  return result.ok ? result.value : [];
};

const beginAs = (me: string): History =>
  historyOf().did(
    me,
    TODAY,
    proposeClause(
      contextFor(me, TODAY),
      draftOf('We call once.', { taper: [{ on: '2026-12-01', words: 'Sometimes.' }] }),
      [],
    ),
  );

const play = (start: History, me: string, steps: readonly Step[]): History =>
  steps.reduce(
    (history, each) => history.add(me, dayOf(each.day), entriesOf(history, me, each)),
    start,
  );

const isInForceEver = (history: History): boolean =>
  [TODAY, '2026-10-18', '2026-12-01'].some(
    (day) => wordingInForce(clauseOf(history), day) !== null,
  );

test('S2: 10,000 sequences of commands by one person alone put nothing in force for two', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const history = play(beginAs(MARA), MARA, steps);
      expect(clauseOf(history).clauseKind).toBe('agreement');
      expect(isInForceEver(history)).toBe(false);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test('S2: what the other declined or took back, one person alone never brings into force', () => {
  const offered = beginAs(JONAS);
  const back = offered.did(JONAS, TODAY, withdraw(contextFor(JONAS, TODAY), clauseOf(offered)));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      expect(isInForceEver(play(back, MARA, steps))).toBe(false);
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

test('the order in which entries arrive changes nothing, and a fold never fails', () => {
  const either = fc.record({ who: fc.constantFrom(MARA, JONAS), step });
  fc.assert(
    fc.property(fc.array(either, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (acts, seeds) => {
      const history = acts.reduce(
        (sum, { who, step: each }) => sum.add(who, dayOf(each.day), entriesOf(sum, who, each)),
        beginAs(MARA),
      );
      const shuffled = history.entries
        .map((entry): readonly [number, FoldEntry] => [seeds.next().value ?? 0, entry])
        .sort((a, b) => a[0] - b[0])
        .map(([, entry]) => entry);
      const folded = foldClause(sortInFoldOrder(shuffled));
      expect(folded).toEqual(foldClause(history.entries));
      expect(clauseState(clauseOf(history), TODAY)).toBeTypeOf('string');
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('unknown kinds, erased bodies and unreadable ones are passed over', () => {
  const junk = fc.record({
    kind: fc.constantFrom('clause-proposed', 'clause-consented', 'toString', '__proto__', 'later'),
    body: fc.oneof(fc.constant(null), fc.jsonValue()),
  });
  fc.assert(
    fc.property(fc.array(junk, { maxLength: 6 }), (entries) => {
      const start = beginAs(MARA);
      const item = clauseOf(start).id;
      const after = start.add(
        JONAS,
        TODAY,
        entries.map((entry) => ({ ...entry, item })),
      );
      expect(clauseOf(after).proposals).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
}, 60_000);
