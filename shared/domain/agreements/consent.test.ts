import { describe, expect, test } from 'vitest';
import type { NewEntry } from '#shared/ledger/entry-types.ts';
import {
  contextFor,
  copyOf,
  historyOf,
  idOf,
  JONAS,
  MARA,
  type History,
} from '../history.fixture.ts';
import {
  act,
  agreed,
  begin,
  clauseOf,
  consentToLast,
  counter,
  draftOf,
  lastProposal,
  TODAY,
} from './agreements.fixture.ts';
import {
  acknowledgeBoundary,
  consentToWording,
  declineProposal,
  undoConsent,
  withdraw,
} from './commands.ts';
import {
  clauseState,
  consentOf,
  openProposals,
  proposalsAwaiting,
  undoableConsent,
  wordingInForce,
  wordingOrdinal,
} from './selectors.ts';
import { richTextToPlainText } from '../rich-text/plain-text.ts';

const inForce = (history: History, today = TODAY): string | null => {
  const wording = wordingInForce(clauseOf(history), today);
  return wording === null ? null : richTextToPlainText(wording.content.wording);
};

const consentEntry = (history: History, more: Record<string, unknown> = {}): NewEntry => {
  const clause = clauseOf(history);
  const { hash: proposal, contentHash: content } = lastProposal(clause);
  const body = { proposal, content, from: TODAY, ...more };
  return { kind: 'clause-consented', item: clause.id, body };
};

const LATER = '2026-10-20';

describe('S2: only the owner can consent for the owner', () => {
  test('S2: an agreement is in force once each has consented with their own entry', () => {
    const offered = begin(MARA, draftOf('We eat together.'));
    expect(inForce(offered)).toBeNull();
    expect(inForce(act(offered, JONAS, consentToLast))).toBe('We eat together.');
  });

  test('S2: consenting twice is not consenting for both', () => {
    const offered = begin(MARA, draftOf('We eat together.'));
    const twice = offered.add(MARA, TODAY, [consentEntry(offered), consentEntry(offered)]);
    expect(inForce(twice)).toBeNull();
  });

  test('S2: a consent that names another person counts for nobody', () => {
    const offered = begin(MARA, draftOf('We eat together.'));
    const forged = offered.add(MARA, TODAY, [consentEntry(offered, { person: JONAS })]);
    expect(inForce(forged)).toBeNull();
  });

  test('S2: nobody consents to, declines or rewords the other’s boundary', () => {
    const boundary = begin(MARA, draftOf('I sleep alone for now.', { clauseKind: 'boundary' }));
    const clause = clauseOf(boundary);
    const { hash } = lastProposal(clause);
    const reworded = {
      ...(boundary.entries[0]?.body as object),
      base: hash,
      reviewOn: '2028-01-01',
    };
    const tried = boundary.add(JONAS, TODAY, [
      consentEntry(boundary),
      { kind: 'clause-declined', item: clause.id, body: { proposal: hash } },
      { kind: 'clause-withdrawn', item: clause.id, body: { proposal: hash } },
      { kind: 'clause-proposed', item: clause.id, body: reworded },
    ]);
    expect(inForce(tried)).toBe('I sleep alone for now.');
    expect(clauseOf(tried).proposals).toHaveLength(1);
  });

  test('S2: together, the first one’s unlocking puts nothing in force for the second', () => {
    const offered = begin(MARA, draftOf('We eat together.'), 'together');
    expect(wordingInForce(clauseOf(offered), '2027-01-01')).toBeNull();
  });
});

describe('S3: consent names item and version', () => {
  test('S3: a consent to other content than the proposal’s is no consent', () => {
    const offered = begin(MARA, draftOf('We eat together.'));
    const other = idOf('x').replace(/.$/, 'A').padEnd(43, 'A');
    expect(
      inForce(offered.add(JONAS, TODAY, [consentEntry(offered, { content: other })])),
    ).toBeNull();
    const { hash } = lastProposal(clauseOf(offered));
    const tried = consentToWording(contextFor(JONAS, TODAY), clauseOf(offered), {
      proposal: hash,
      content: other,
    });
    expect(tried).toEqual({ ok: false, error: { reason: 'consent-other-words' } });
  });

  test('S3: an edit asks again, and the wording in force stays in force meanwhile', () => {
    const edited = act(
      agreed('We call once.'),
      JONAS,
      counter(draftOf('We talk for ten minutes.')),
    );
    const clause = clauseOf(edited);
    expect(inForce(edited)).toBe('We call once.');
    expect(clauseState(clause, TODAY)).toBe('countered');
    expect(consentOf(lastProposal(clause), MARA, TODAY)).toEqual({ state: 'undecided' });
    expect(inForce(act(edited, MARA, consentToLast))).toBe('We talk for ten minutes.');
  });

  test('S3: a consent to words that were edited meanwhile is refused, and counts nowhere if it arrives', () => {
    const offered = begin(MARA, draftOf('We call once.'));
    const old = consentEntry(offered);
    const edited = act(offered, MARA, counter(draftOf('We call twice.')));
    const clause = clauseOf(edited);
    const first = clause.proposals[0];
    const tried = consentToWording(contextFor(JONAS, TODAY), clause, {
      proposal: first?.hash ?? '',
      content: first?.contentHash ?? '',
    });
    expect(tried).toEqual({ ok: false, error: { reason: 'consent-outdated' } });
    expect(inForce(edited.add(JONAS, TODAY, [old]))).toBeNull();
  });

  test('S3: any change of words, terms or dates changes the content hash; who offers it and when does not', () => {
    const hashOf = (history: History) => lastProposal(clauseOf(history)).contentHash;
    const base = hashOf(begin(MARA, draftOf('We eat together.')));
    expect(hashOf(begin(JONAS, draftOf('We eat together.'), 'together'))).toBe(base);
    for (const more of [
      { reviewOn: '2027-01-16' },
      { why: 'It matters.' },
      { repair: 'We cook.' },
      { section: 'support' as const },
      { clauseKind: 'request' as const },
    ]) {
      expect(hashOf(begin(MARA, draftOf('We eat together.', more)))).not.toBe(base);
    }
    expect(hashOf(begin(MARA, draftOf('We eat together!')))).not.toBe(base);
  });
});

describe('S4: withdrawing', () => {
  test('S4: one person ends an agreement at once, without a reason and without the other', () => {
    const result = withdraw(contextFor(MARA, TODAY), clauseOf(agreed()));
    expect(result.ok && result.value.map((entry) => Object.keys(entry.body as object))).toEqual([
      ['proposal'],
    ]);
    const history = act(agreed(), MARA, withdraw);
    expect(inForce(history)).toBeNull();
    expect(clauseState(clauseOf(history), TODAY)).toBe('withdrawn');
  });

  test('S4: withdrawal beats a concurrent consent, whichever is folded first', () => {
    const offered = begin(MARA, draftOf('We eat together.'));
    const here = act(copyOf(offered, 'here'), MARA, withdraw);
    const there = act(copyOf(offered, 'there'), JONAS, consentToLast);
    expect(inForce(here.merge(there))).toBeNull();
    expect(inForce(there.merge(here))).toBeNull();
  });

  test('S4: what the ended wording had replaced does not come back by itself', () => {
    const edited = act(agreed('We call once.'), JONAS, counter(draftOf('We call twice.')));
    const second = act(act(edited, MARA, consentToLast), MARA, withdraw, LATER);
    expect(inForce(second, LATER)).toBeNull();
  });

  test('S4: a backdated withdrawal does not bring the earlier wording back either', () => {
    const edited = act(agreed('We call once.'), JONAS, counter(draftOf('We call twice.')), LATER);
    const second = act(edited, MARA, consentToLast, LATER);
    const clause = clauseOf(second);
    const entry = {
      kind: 'clause-withdrawn',
      item: clause.id,
      body: { proposal: lastProposal(clause).hash },
    };
    expect(inForce(second.add(JONAS, '2020-01-01', [entry]), LATER)).toBeNull();
  });

  test('S4: taking back an open offer leaves the wording in force alone', () => {
    const edited = act(agreed('We call once.'), JONAS, counter(draftOf('We call twice.')));
    const hash = lastProposal(clauseOf(edited)).hash;
    const back = act(edited, JONAS, (context, clause) => withdraw(context, clause, hash));
    expect(inForce(back)).toBe('We call once.');
  });

  test('S29: after a decline or a withdrawal only that person reopens the clause', () => {
    const declined = act(begin(MARA, draftOf('We eat together.')), JONAS, (context, clause) =>
      declineProposal(context, clause, lastProposal(clause).hash),
    );
    const again = counter(draftOf('We eat together on Sundays.'));
    const clause = clauseOf(declined);
    expect(again(contextFor(MARA, TODAY), clause).ok).toBe(false);
    expect(clauseState(clauseOf(act(declined, JONAS, again)), TODAY)).toBe('proposed');
  });

  test('S29: an offer forced in after a decline is put before nobody', () => {
    const offered = begin(MARA, draftOf('We eat together.'));
    const declined = act(offered, JONAS, (context, clause) =>
      declineProposal(context, clause, lastProposal(clause).hash),
    );
    const base = lastProposal(clauseOf(declined)).hash;
    const body = { ...(offered.entries[0]?.body as object), base };
    const item = clauseOf(declined).id;
    const forced = declined.add(MARA, TODAY, [{ kind: 'clause-proposed', item, body }]);
    expect(proposalsAwaiting(clauseOf(forced), JONAS, TODAY)).toEqual([]);
    expect(clauseState(clauseOf(forced), TODAY)).toBe('declined');
  });
});

describe('S26: consent given together', () => {
  const together = (): History =>
    act(
      begin(MARA, draftOf('We eat together.'), 'together'),
      JONAS,
      consentToLast,
      TODAY,
      'together',
    );

  test('S26: it starts two dates later, a full day at least', () => {
    expect(inForce(together(), '2026-10-16')).toBeNull();
    expect(inForce(together(), '2026-10-17')).toBe('We eat together.');
  });

  test('S26: until then undecided and undone read the same', () => {
    const undone = act(
      together(),
      JONAS,
      (context, clause) => undoConsent(context, clause, lastProposal(clause).hash),
      '2026-10-16',
    );
    const undecided = begin(MARA, draftOf('We eat together.'), 'together');
    const readings = [together(), undone, undecided].map((history) => {
      const clause = clauseOf(history);
      const today = '2026-10-16';
      return {
        state: clauseState(clause, today),
        consents: [MARA, JONAS].map((person) => consentOf(lastProposal(clause), person, today)),
        inForce: wordingInForce(clause, today),
        open: openProposals(clause, today).length,
        ordinal: wordingOrdinal(clause, lastProposal(clause), today),
      };
    });
    expect(readings[1]).toEqual(readings[0]);
    expect(readings[2]).toEqual(readings[0]);
    expect(inForce(undone, '2026-10-17')).toBeNull();
  });

  test('S26: only its owner may undo it, and only before it is in force', () => {
    const clause = clauseOf(together());
    const proposal = lastProposal(clause);
    expect(undoableConsent(proposal, JONAS, '2026-10-16')).not.toBeNull();
    expect(undoableConsent(proposal, JONAS, '2026-10-17')).toBeNull();
    const hash = proposal.consents.find((consent) => consent.person === JONAS)?.hash ?? '';
    const undo = { kind: 'clause-consent-undone', item: clause.id, body: { consent: hash } };
    expect(inForce(together().add(MARA, TODAY, [undo]), '2026-10-17')).not.toBeNull();
    expect(inForce(together().add(JONAS, '2026-10-17', [undo]), '2026-10-17')).not.toBeNull();
    expect(inForce(together().add(JONAS, '2026-10-16', [undo]), '2026-10-17')).toBeNull();
  });

  test('S26: a consent dated back does not start before its own entry', () => {
    const offered = begin(MARA, draftOf('We eat together.'));
    const late = offered.add(JONAS, LATER, [consentEntry(offered, { from: '2020-01-01' })]);
    expect(inForce(late, TODAY)).toBeNull();
    expect(inForce(late, LATER)).toBe('We eat together.');
  });

  test('S26: other words agreed to together leave the old ones in force until their day', () => {
    const edited = act(
      agreed('We call once.'),
      JONAS,
      counter(draftOf('We call twice.')),
      TODAY,
      'together',
    );
    const both = act(edited, MARA, consentToLast, TODAY, 'together');
    expect(inForce(both, '2026-10-16')).toBe('We call once.');
    expect(inForce(both, '2026-10-17')).toBe('We call twice.');
  });
});

test('a boundary is in force by its author alone, and the other may acknowledge it', () => {
  const boundary = begin(MARA, draftOf('I sleep alone for now.', { clauseKind: 'boundary' }));
  const read = act(boundary, JONAS, (context, clause) =>
    acknowledgeBoundary(context, clause, lastProposal(clause).hash),
  );
  expect(inForce(read)).toBe('I sleep alone for now.');
  expect(lastProposal(clauseOf(read)).acknowledgedBy).toEqual([JONAS]);
});

test('concurrent edits become two proposals, and agreeing to one puts the other by', () => {
  const start = agreed('We call once.');
  const here = act(copyOf(start, 'here'), MARA, counter(draftOf('We call twice.')));
  const there = act(copyOf(start, 'there'), JONAS, counter(draftOf('We write first.')));
  const merged = here.merge(there);
  expect(openProposals(clauseOf(merged), TODAY)).toHaveLength(2);
  expect(inForce(merged)).toBe('We call once.');
  const mine = openProposals(clauseOf(merged), TODAY).find((each) => each.author === MARA);
  const chosen = act(merged, JONAS, (context, clause) =>
    consentToWording(context, clause, {
      proposal: mine?.hash ?? '',
      content: mine?.contentHash ?? '',
    }),
  );
  expect(inForce(chosen)).toBe('We call twice.');
  expect(openProposals(clauseOf(chosen), TODAY)).toEqual([]);
});

test('a proposal slipped in beneath an agreement under the same id does not take its place', () => {
  const history = agreed('We call once.');
  const item = clauseOf(history).id;
  const body = { ...(history.entries[0]?.body as object), clauseKind: 'boundary' };
  const beneath = { kind: 'clause-proposed', item, body, author: JONAS, wall: TODAY, lamport: 0 };
  const slipped = historyOf([{ ...beneath, hash: 'A'.repeat(43) }, ...history.entries]);
  expect(slipped.entries[0]?.author).toBe(JONAS);
  expect(clauseOf(slipped).clauseKind).toBe('agreement');
  expect(inForce(slipped)).toBe('We call once.');
});
