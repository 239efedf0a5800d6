import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/lib/plain-date.ts';
import type { CommandContext } from '../command.ts';
import { contextFor, JONAS, MARA, type History } from '../history.fixture.ts';
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
import type { Clause } from './clause.ts';
import { proposeClause, withdraw } from './commands.ts';
import { reviewDates, reviewsFor } from './review-dates.ts';
import { renewWording, letLapse } from './review-commands.ts';
import { GUARDED_DAYS, hasLapsedBefore, renewalOf, reviewOf } from './review.ts';
import { clauseState, wordingInForce } from './selectors.ts';

const LATER = '2027-04-15';

const keepUntil =
  (reviewOn: string) =>
  (context: CommandContext, clause: Clause): ReturnType<typeof renewWording> =>
    renewWording(context, clause, { content: lastProposal(clause).contentHash, reviewOn });

const kept = (history: History, who: string, reviewOn = LATER, today = REVIEW): History =>
  act(history, who, keepUntil(reviewOn), today);

const SOON = addDays(TODAY, GUARDED_DAYS - 1);

const guarded = (): History =>
  act(
    begin(
      MARA,
      draftOf('We know each other’s passwords.', { reviewOn: addDays(TODAY, GUARDED_DAYS - 5) }),
    ),
    JONAS,
    consentToLast,
  );

const reviewDay = (history: History) => reviewOf(lastProposal(clauseOf(history))).reviewOn;

describe('keeping', () => {
  test('a wording goes on once each has kept it, until the earlier of the two dates', () => {
    const mine = kept(agreed(), MARA);
    expect(reviewDay(mine)).toBe(REVIEW);
    expect(clauseState(clauseOf(mine), '2027-02-15')).toBe('lapsed');
    const both = kept(mine, JONAS, '2027-03-20');
    expect(reviewDay(both)).toBe('2027-03-20');
    expect(clauseState(clauseOf(both), '2027-03-19')).toBe('agreed');
    expect(clauseOf(both).proposals).toHaveLength(1);
  });

  test('S25: one person alone only ever makes it shorter', () => {
    expect(reviewDay(kept(agreed(), MARA, '2026-11-20', TODAY))).toBe('2026-11-20');
    expect(reviewDay(kept(kept(agreed(), MARA), MARA, '2030-01-01'))).toBe(REVIEW);
  });

  test('what has lapsed is not kept any more, and a late word changes nothing', () => {
    const mine = kept(agreed(), MARA);
    const refused = keepUntil(LATER)(contextFor(JONAS, '2027-03-01'), clauseOf(mine));
    expect(refused).toEqual({ ok: false, error: { reason: 'renew-not-in-force' } });
    const { hash: proposal, contentHash: content } = lastProposal(clauseOf(mine));
    const late = mine.add(JONAS, '2027-03-01', [
      {
        kind: 'clause-renewed',
        item: clauseOf(mine).id,
        body: { proposal, content, reviewOn: LATER },
      },
    ]);
    expect(wordingInForce(clauseOf(late), '2027-03-02')).toBeNull();
  });

  test('S3: keeping names the words that were read', () => {
    const other = keepUntil(LATER)(contextFor(JONAS, REVIEW), clauseOf(agreed('Other words.')));
    expect(other.ok).toBe(true);
    const tried = renewWording(contextFor(JONAS, REVIEW), clauseOf(agreed()), {
      content: 'A'.repeat(43),
      reviewOn: LATER,
    });
    expect(tried).toEqual({ ok: false, error: { reason: 'consent-other-words' } });
  });

  test.each([
    [REVIEW, 'review-not-ahead'],
    ['2026-02-30', 'date-unreadable'],
  ])('until %s is refused', (date, reason) => {
    const result = keepUntil(date)(contextFor(MARA, REVIEW), clauseOf(agreed()));
    expect(result).toMatchObject({ error: { reason } });
  });

  test('what the other keeps is told, and reads as undecided again once it is in force', () => {
    const mine = kept(agreed(), MARA);
    expect(renewalOf(lastProposal(clauseOf(mine)), MARA)?.reviewOn).toBe(LATER);
    expect(renewalOf(lastProposal(clauseOf(mine)), JONAS)).toBeNull();
    expect(renewalOf(lastProposal(clauseOf(kept(mine, JONAS))), MARA)).toBeNull();
  });

  test.each([
    ['plain words', agreed()],
    ['plain words, kept', kept(kept(agreed(), MARA), JONAS, '2027-03-20')],
    ['guarded words', guarded()],
    ['guarded words, kept', kept(kept(guarded(), MARA, SOON, TODAY), JONAS, SOON, TODAY)],
  ])('%s have lapsed on the day after their last, and on no day before it', (_, history) => {
    const proposal = lastProposal(clauseOf(history));
    const { lastDay } = reviewOf(proposal);
    expect(lastDay).not.toBeNull();
    const last = lastDay ?? TODAY;
    for (const days of [-60, -31, -30, -1, 0]) {
      expect(hasLapsedBefore(proposal, addDays(last, days))).toBe(false);
    }
    expect(hasLapsedBefore(proposal, addDays(last, 1))).toBe(true);
  });

  test('a boundary is kept by its owner alone and never lapses by itself', () => {
    const boundary = begin(MARA, draftOf('I rest on Sundays.', { clauseKind: 'boundary' }));
    expect(reviewDay(kept(boundary, MARA))).toBe(LATER);
    const his = keepUntil(LATER)(contextFor(JONAS, REVIEW), clauseOf(boundary));
    expect(his).toEqual({ ok: false, error: { reason: 'boundary-owner-only' } });
    expect(clauseState(clauseOf(boundary), '2031-01-01')).toBe('under review');
  });
});

describe('a review day that has passed', () => {
  const passed = addDays(TODAY, -14);

  test('is refused as words are offered', () => {
    expect(
      proposeClause(contextFor(MARA, TODAY), draftOf('We call.', { reviewOn: passed }), []),
    ).toEqual({ ok: false, error: { reason: 'review-in-the-past', field: 'reviewOn' } });
  });

  test('is taken as it came from elsewhere: agreed to, the wording is looked at at once', () => {
    const offered = begin(MARA, draftOf('We call.', { reviewOn: TODAY }));
    const body = { ...(offered.entries[0]?.body as object), reviewOn: passed };
    const imported = offered.add(MARA, TODAY, [
      {
        kind: 'clause-proposed',
        item: clauseOf(offered).id,
        body: { ...body, base: lastProposal(clauseOf(offered)).hash },
      },
    ]);
    const both = act(imported, JONAS, consentToLast);
    expect(reviewDay(both)).toBe(passed);
    expect(clauseState(clauseOf(both), TODAY)).toBe('under review');
  });
});

describe('letting lapse', () => {
  test('ends it for both alike, and either may word it anew', () => {
    const lapsed = act(agreed(), JONAS, letLapse, REVIEW);
    const clause = clauseOf(lapsed);
    expect(clauseState(clause, REVIEW)).toBe('lapsed');
    expect(clause.closedBy).toBeNull();
    for (const who of [MARA, JONAS]) {
      const again = counter(draftOf('We call once.', { reviewOn: LATER }));
      expect(again(contextFor(who, REVIEW), clause).ok).toBe(true);
    }
  });

  test('leaves other words open that were offered over it', () => {
    const offered = act(agreed('We call once.'), JONAS, counter(draftOf('We call twice.')));
    const lapsed = act(offered, MARA, letLapse);
    expect(wordingInForce(clauseOf(lapsed), TODAY)).toBeNull();
    const both = act(lapsed, MARA, consentToLast);
    expect(wordingInForce(clauseOf(both), TODAY)).not.toBeNull();
  });
});

describe('S31: a guarded wording', () => {
  const WORDS = 'We share our location with each other.';
  const soon = addDays(TODAY, 30);
  const guarded = (more = {}): History =>
    act(begin(MARA, draftOf(WORDS, { reviewOn: soon, ...more })), JONAS, consentToLast);

  test('S31: is offered for 30 days at most', () => {
    const offer = (reviewOn: string) =>
      proposeClause(contextFor(MARA, TODAY), draftOf(WORDS, { reviewOn }), []);
    expect(offer(soon).ok).toBe(true);
    expect(offer(addDays(TODAY, 31))).toEqual({
      ok: false,
      error: { reason: 'review-guarded', field: 'reviewOn', limit: 30 },
    });
  });

  test('S31: from elsewhere with a later review, it is looked at after 30 days all the same', () => {
    const body = { ...(guarded().entries[0]?.body as object), reviewOn: '2029-01-01' };
    const item = clauseOf(guarded()).id;
    const forged = guarded().add(MARA, TODAY, [
      {
        kind: 'clause-proposed',
        item,
        body: { ...body, base: lastProposal(clauseOf(guarded())).hash },
      },
    ]);
    const both = act(forged, JONAS, consentToLast);
    expect(reviewDay(both)).toBe(soon);
    expect(wordingInForce(clauseOf(both), addDays(soon, 1))).toBeNull();
  });

  test('S31: lapses the day after its review unless each renewed alone', () => {
    const day = addDays(soon, 1);
    expect(wordingInForce(clauseOf(guarded()), soon)).not.toBeNull();
    expect(wordingInForce(clauseOf(guarded()), day)).toBeNull();
    const next = addDays(soon, 28);
    const mine = kept(guarded(), MARA, next, addDays(soon, -2));
    expect(wordingInForce(clauseOf(mine), day)).toBeNull();
    const both = kept(mine, JONAS, next, addDays(soon, -2));
    expect(wordingInForce(clauseOf(both), next)).not.toBeNull();
    expect(wordingInForce(clauseOf(both), addDays(next, 1))).toBeNull();
  });

  test('S31: is renewed for 30 days at most, and not sitting together', () => {
    const clause = clauseOf(guarded());
    expect(keepUntil(addDays(TODAY, 31))(contextFor(MARA, TODAY), clause)).toMatchObject({
      error: { reason: 'review-guarded' },
    });
    expect(keepUntil(soon)(contextFor(MARA, TODAY, 'together'), clause)).toEqual({
      ok: false,
      error: { reason: 'renew-alone' },
    });
  });

  test('S31: is told by its words alone, wherever they stand, and nothing of that is stored', () => {
    const beside = draftOf('We trust each other.', {
      observable: 'the passwords lie in the drawer.',
    });
    expect(proposeClause(contextFor(MARA, TODAY), beside, [])).toMatchObject({
      error: { reason: 'review-guarded' },
    });
    const stored = JSON.stringify(guarded().entries.map(({ body }) => body));
    expect(stored).not.toMatch(/guard|topic|tracking/iu);
  });
});

describe('when clauses are looked at again', () => {
  test('the next comes first, and only what holds has a date', () => {
    const first = clauseOf(agreed());
    const second = clauseOf(
      act(begin(JONAS, draftOf('We eat.', { reviewOn: '2026-11-01' })), MARA, consentToLast),
    );
    const ended = clauseOf(act(agreed(), MARA, withdraw));
    const open = clauseOf(begin(MARA, draftOf('We rest.')));
    const dates = reviewDates([first, second, ended, open], TODAY);
    expect(dates.map(({ clause, on }) => [clause, on])).toEqual([
      [second, '2026-11-01'],
      [first, REVIEW],
    ]);
  });

  test('a person is asked a week before, about what is theirs to keep, until they have said', () => {
    const clauses = (history: History) => [clauseOf(history)];
    const week = addDays(REVIEW, -7);
    expect(reviewsFor(clauses(agreed()), MARA, addDays(week, -1))).toEqual([]);
    expect(reviewsFor(clauses(agreed()), MARA, week)).toHaveLength(1);
    const mine = kept(agreed(), MARA, LATER, week);
    expect(reviewsFor(clauses(mine), MARA, REVIEW)).toEqual([]);
    expect(reviewsFor(clauses(mine), JONAS, REVIEW)).toHaveLength(1);
    const boundary = begin(MARA, draftOf('I rest.', { clauseKind: 'boundary' }));
    expect(reviewsFor(clauses(boundary), JONAS, REVIEW)).toEqual([]);
  });
});
