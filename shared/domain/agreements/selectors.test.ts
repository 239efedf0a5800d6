import { describe, expect, test } from 'vitest';
import { contextFor, JONAS, MARA } from '../history.fixture.ts';
import {
  act,
  agreed,
  begin,
  clauseOf,
  consentToLast,
  counter,
  draftOf,
  lastProposal,
  REVIEW,
  TODAY,
} from './agreements.fixture.ts';
import { mayAsk, OPEN_ASKS, openAsks } from '../asks/open-asks.ts';
import type { Clause } from './clause.ts';
import { consentToWording, proposeClause } from './commands.ts';
import { reviewOf } from './review.ts';
import {
  clauseState,
  earliestHeldSince,
  heldSince,
  marginNote,
  proposalsAwaiting,
  wordingInForce,
  wordingOrdinal,
} from './selectors.ts';

describe('review', () => {
  test('an agreement comes under review on its date, stays in force for 30 days, then lapses', () => {
    const clause = clauseOf(agreed());
    expect(clauseState(clause, '2027-01-14')).toBe('agreed');
    expect(clauseState(clause, REVIEW)).toBe('under review');
    expect(wordingInForce(clause, '2027-02-14')).not.toBeNull();
    expect(clauseState(clause, '2027-02-15')).toBe('lapsed');
    expect(reviewOf(lastProposal(clause)).lastDay).toBe('2027-02-14');
  });

  test('what holds without a break holds since its first wording; a lapse begins anew', () => {
    const later = draftOf('We call before sleep.', { reviewOn: '2027-12-01' });
    const renewOn = (day: string) =>
      act(act(agreed(), JONAS, counter(later), day), MARA, consentToLast, day);
    expect(heldSince(clauseOf(renewOn('2027-02-01')), '2027-03-01')).toBe(TODAY);
    expect(heldSince(clauseOf(renewOn('2027-03-01')), '2027-03-01')).toBe('2027-03-01');
    expect(heldSince(clauseOf(agreed()), '2027-03-01')).toBeNull();
  });

  test('of several, the earliest counts; what lapsed in between doesn’t reach back', () => {
    const begun = (day: string, reviewOn: string) => {
      const draft = draftOf('We call before sleep.', { reviewOn });
      return act(act(agreed(), JONAS, counter(draft), day), MARA, consentToLast, day);
    };
    const lapsed = clauseOf(agreed());
    const anew = clauseOf(begun('2027-03-01', '2027-12-01'));
    const again = clauseOf(begun('2027-02-20', '2027-12-01'));
    const never = clauseOf(begun('2027-02-01', '2027-12-01'));
    const since = (...clauses: Clause[]) => earliestHeldSince(clauses, '2027-03-01');
    expect(since()).toBeNull();
    expect(since(lapsed)).toBeNull();
    expect(since(anew, lapsed, again)).toBe('2027-02-20');
    expect(since(again, lapsed, anew)).toBe('2027-02-20');
    expect(since(anew, never, again)).toBe(TODAY);
  });

  test('a boundary protects its owner and does not lapse by itself', () => {
    const clause = clauseOf(begin(MARA, draftOf('I sleep alone.', { clauseKind: 'boundary' })));
    expect(clauseState(clause, '2030-01-01')).toBe('under review');
  });

  test('the same words with a later review renew a lapsed agreement once both agree again', () => {
    const later = draftOf('We tell each other before plans change.', { reviewOn: '2027-09-01' });
    const offered = act(agreed(), JONAS, counter(later), '2027-03-01');
    expect(clauseState(clauseOf(offered), '2027-03-01')).toBe('proposed');
    const both = act(offered, MARA, consentToLast, '2027-03-02');
    expect(clauseState(clauseOf(both), '2027-03-02')).toBe('agreed');
  });
});

test('a wording that starts later is in force from its start', () => {
  const draft = draftOf('We eat together.', { startsOn: '2026-11-01' });
  const clause = clauseOf(act(begin(MARA, draft), JONAS, consentToLast));
  expect(wordingInForce(clause, '2026-10-31')).toBeNull();
  expect(wordingInForce(clause, '2026-11-01')).not.toBeNull();
});

test('wordings are counted by those that came into force', () => {
  const second = act(act(agreed(), JONAS, counter(draftOf('Second.'))), MARA, consentToLast);
  const third = clauseOf(act(second, MARA, counter(draftOf('Third.'))));
  expect(third.proposals.map((proposal) => wordingOrdinal(third, proposal, TODAY))).toEqual([
    1, 2, 3,
  ]);
  // As an open sheet holds it: folded before the last act, the same wording all the same.
  const before = clauseOf(agreed());
  expect(wordingOrdinal(third, lastProposal(before), TODAY)).toBe(1);
});

test('a margin note is the newest why or consent note of its person on a wording that stands', () => {
  const offered = begin(MARA, draftOf('We call.', { why: 'Four words will do.' }));
  const { hash, contentHash } = lastProposal(clauseOf(offered));
  const both = act(offered, JONAS, (context, clause) =>
    consentToWording(context, clause, {
      proposal: hash,
      content: contentHash,
      note: 'I’d rather offer it.',
    }),
  );
  expect(marginNote(clauseOf(both), MARA, TODAY)).toBe('Four words will do.');
  expect(marginNote(clauseOf(both), JONAS, TODAY)).toBe('I’d rather offer it.');
  expect(marginNote(clauseOf(offered), JONAS, TODAY)).toBeNull();
});

test('what waits for a person is what the other offered and they have not answered', () => {
  const offered = begin(MARA, draftOf('We call.'));
  expect(proposalsAwaiting(clauseOf(offered), JONAS, TODAY)).toHaveLength(1);
  expect(proposalsAwaiting(clauseOf(offered), MARA, TODAY)).toEqual([]);
  expect(proposalsAwaiting(clauseOf(act(offered, JONAS, consentToLast)), JONAS, TODAY)).toEqual([]);
});

describe('proposing', () => {
  const propose = (more: Parameters<typeof draftOf>[1], words = 'We call.') =>
    proposeClause(contextFor(MARA, TODAY), draftOf(words, more), []);

  test('S1: a draft gives no entry until it is proposed, and none on one’s own', () => {
    const alone = { ...contextFor(MARA, TODAY), partner: null };
    expect(proposeClause(alone, draftOf('We call.'), [])).toEqual({
      ok: false,
      error: { reason: 'no-partner' },
    });
  });

  test.each([
    [{ reviewOn: null }, { reason: 'review-missing', field: 'reviewOn' }],
    [{ reviewOn: '2026-10-14' }, { reason: 'review-in-the-past', field: 'reviewOn' }],
    [{ reviewOn: '2026-02-30' }, { reason: 'date-unreadable', field: 'reviewOn' }],
    [{ startsOn: '2027-01-16' }, { reason: 'review-before-start', field: 'reviewOn' }],
    [{ why: 'x'.repeat(601) }, { reason: 'text-too-long', field: 'why', limit: 600 }],
    [{ repair: '\uD83D' }, { reason: 'text-broken', field: 'repair' }],
  ])('%o is refused and named', (more, error) => {
    expect(propose(more)).toEqual({ ok: false, error });
  });

  test('empty words and 100,000 characters are refused, the limit named; nothing is cut', () => {
    expect(propose({}, ' \n ')).toMatchObject({
      error: { reason: 'text-missing', field: 'wording' },
    });
    expect(propose({}, 'x'.repeat(100_000))).toMatchObject({
      error: { reason: 'text-too-long', field: 'wording', limit: 20_000 },
    });
  });

  test('right-to-left, emoji and HTML-looking words are kept as typed', () => {
    for (const words of ['אנחנו מדברים', '👩‍👩‍👧 💬', '<img src=x onerror=alert(1)>']) {
      const clause = clauseOf(begin(MARA, draftOf(words)));
      expect(JSON.stringify(lastProposal(clause).content.wording)).toContain(JSON.stringify(words));
    }
  });

  test('S29: the sixth open ask stays with its author, told before writing', () => {
    const clauses = Array.from({ length: OPEN_ASKS }, (_, index) =>
      clauseOf(begin(MARA, draftOf(`Ask ${index}.`))),
    );
    const context = contextFor(MARA, TODAY);
    expect(openAsks(context, { clauses, requests: [] })).toBe(OPEN_ASKS);
    expect(mayAsk(context, { clauses, requests: [] })).toBe(false);
    expect(proposeClause(context, draftOf('Ask.'), clauses)).toMatchObject({
      error: { reason: 'asks-waiting', limit: OPEN_ASKS },
    });
    const boundary = draftOf('I rest.', { clauseKind: 'boundary' });
    expect(proposeClause(context, boundary, clauses).ok).toBe(true);
  });
});
