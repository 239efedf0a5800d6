import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/lib/plain-date.ts';
import { draftOf } from '../../agreements/agreements.fixture.ts';
import { proposeClause } from '../../agreements/commands.ts';
import { OPEN_ASKS, openAsks } from '../../asks/open-asks.ts';
import { contextFor, historyOf, JONAS, MARA, type History } from '../../history.fixture.ts';
import { ownPlanOf, planOf } from '../calendar.fixture.ts';
import { sharePlan } from '../commands.ts';
import { toSharedPlan } from '../visibility.ts';
import { agreeToTerm, declineTerm, offerTerm, withdrawTerm } from './commands.ts';
import { hashTerm } from './content-hash.ts';
import { foldTerm } from './fold.ts';
import { term, type Term } from './kinds.ts';
import {
  comingTerm,
  detailStage,
  graceMinutes,
  openOffer,
  openTermsOf,
  stageOf,
  termInForce,
  visibilityForNew,
} from './selectors.ts';
import { TERM_ITEMS, type CalendarTerm } from './term.ts';

const TODAY = '2026-10-15';
const quarter: Term = { about: 'grace', minutes: 15 };
const detail = {
  about: 'detail',
  first: 'full',
  steps: [
    { on: '2027-01-15', show: 'busy' },
    { on: '2027-04-15', show: 'private' },
  ],
} as const satisfies Term;

const none = { clauses: [], requests: [] };
const about = (history: History, which: Term['about'] = 'grace'): CalendarTerm | null =>
  foldTerm(history.of(TERM_ITEMS[which]));
const known = (history: History, which: Term['about'] = 'grace'): CalendarTerm => {
  const item = about(history, which);
  if (item === null) throw new Error('nothing offered');
  return item;
};
const termsOf = (history: History) =>
  [about(history), about(history, 'detail')].filter((each) => each !== null);

const offer = (history: History, who: string, what: Term, day = TODAY): History =>
  history.did(who, day, offerTerm(contextFor(who, day), about(history, what.about), what, none));

const agree = (history: History, who: string, which: Term['about'] = 'grace', day = TODAY) => {
  const open = openOffer(known(history, which));
  const names = { offer: open?.hash ?? '', content: open?.content ?? '' };
  return history.did(who, day, agreeToTerm(contextFor(who, day), known(history, which), names));
};

const end = (history: History, who: string, which: Term['about'], day: string) => {
  const item = known(history, which);
  const hash = (termInForce(item, day) ?? comingTerm(item, day) ?? openOffer(item))?.hash ?? '';
  return history.did(who, day, withdrawTerm(contextFor(who, day), item, hash));
};

const agreed = agree(offer(historyOf(), MARA, quarter), JONAS);
const tapering = agree(offer(historyOf(), MARA, detail), JONAS, 'detail');

describe.each([
  ['grace', quarter, agreed],
  ['detail', detail, tapering],
] as const)('%s', (which, what, both) => {
  test('S25: is agreed by both only, and a full day later', () => {
    const one = offer(historyOf(), MARA, what);
    expect(termInForce(known(one, which), '2026-12-01')).toBeNull();
    expect(comingTerm(known(both, which), '2026-10-16')).not.toBeNull();
    expect(termInForce(known(both, which), '2026-10-16')).toBeNull();
    expect(termInForce(known(both, which), '2026-10-17')?.term).toEqual(what);
  });

  test('S25: whatever an entry claims, it doesn’t begin sooner', () => {
    const one = offer(historyOf(), MARA, what);
    const open = openOffer(known(one, which));
    const body = { offer: open?.hash, content: open?.content, from: '2020-01-01' };
    const item = TERM_ITEMS[which];
    const forged = one.add(JONAS, TODAY, [{ kind: 'calendar-term-agreed', item, body }]);
    expect(termInForce(known(forged, which), '2026-10-16')).toBeNull();
  });

  test('S2, S3: nobody agrees for the other, nor to other words than they read', () => {
    const one = offer(historyOf(), MARA, what);
    const open = openOffer(known(one, which));
    const names = { offer: open?.hash ?? '', content: open?.content ?? '' };
    expect(agreeToTerm(contextFor(MARA, TODAY), known(one, which), names).ok).toBe(false);
    const other = { ...names, content: hashTerm({ about: 'grace', minutes: 1 }) };
    expect(agreeToTerm(contextFor(JONAS, TODAY), known(one, which), other).ok).toBe(false);
    const item = TERM_ITEMS[which];
    const entries = [MARA, JONAS].map((who) => ({
      who,
      body: { ...(who === MARA ? names : other), from: TODAY },
    }));
    for (const { who, body } of entries) {
      const forged = one.add(who, TODAY, [{ kind: 'calendar-term-agreed', item, body }]);
      expect(comingTerm(known(forged, which), TODAY)).toBeNull();
    }
  });

  test('S4: is ended by either alone, at once; what was before doesn’t come up again', () => {
    for (const who of [MARA, JONAS]) {
      const after = end(both, who, which, '2026-10-20');
      expect(termInForce(known(after, which), '2026-10-20')).toBeNull();
      expect(termInForce(known(after, which), '2030-01-01')).toBeNull();
    }
  });

  test('S29: after a no, only who said it offers again', () => {
    const one = offer(historyOf(), MARA, what);
    const hash = openOffer(known(one, which))?.hash ?? '';
    const no = one.did(
      JONAS,
      TODAY,
      declineTerm(contextFor(JONAS, TODAY), known(one, which), hash),
    );
    expect(offerTerm(contextFor(MARA, TODAY), known(no, which), what, none)).toMatchObject({
      error: { reason: 'reopen-decliner-only' },
    });
    const item = TERM_ITEMS[which];
    const forged = no.add(MARA, TODAY, [
      { kind: 'calendar-term-offered', item, body: { term: what } },
    ]);
    expect(openOffer(known(forged, which))).toBeNull();
    expect(openOffer(known(offer(no, JONAS, what), which))?.author).toBe(JONAS);
    const ended = end(both, JONAS, which, '2026-10-20');
    expect(offerTerm(contextFor(MARA, '2026-10-20'), known(ended, which), what, none).ok).toBe(
      false,
    );
  });

  test('an own offer is taken back, and both may offer again', () => {
    const back = end(offer(historyOf(), MARA, what), MARA, which, TODAY);
    expect(openOffer(known(back, which))).toBeNull();
    expect(openOffer(known(offer(back, JONAS, what), which))?.author).toBe(JONAS);
  });
});

describe('a grace for lateness', () => {
  test('is so many minutes for both once agreed, and nothing before or after', () => {
    expect(graceMinutes(termsOf(agreed), '2026-10-16')).toBeNull();
    expect(graceMinutes(termsOf(agreed), '2026-10-17')).toBe(15);
    expect(
      graceMinutes(termsOf(end(agreed, MARA, 'grace', '2026-10-20')), '2026-10-20'),
    ).toBeNull();
  });

  test('another one holds from its own day on, and the old one until then', () => {
    const half = offer(agreed, JONAS, { about: 'grace', minutes: 30 }, '2026-10-20');
    expect(graceMinutes(termsOf(half), '2026-12-01')).toBe(15);
    const both = agree(half, MARA, 'grace', '2026-10-21');
    expect(graceMinutes(termsOf(both), '2026-10-22')).toBe(15);
    expect(graceMinutes(termsOf(both), '2026-10-23')).toBe(30);
    const back = end(half, JONAS, 'grace', '2026-10-22');
    expect(openOffer(known(back))).not.toBeNull();
  });

  test('S29: an offer counts among the asks', () => {
    const terms = termsOf(offer(historyOf(), MARA, quarter));
    expect(openTermsOf(terms, MARA)).toHaveLength(1);
    expect(openAsks(contextFor(MARA, TODAY), { ...none, terms })).toBe(1);
    expect(openAsks(contextFor(JONAS, TODAY), { ...none, terms })).toBe(0);
    const clause = proposeClause(contextFor(MARA, TODAY), draftOf('One more.'), [], {
      requests: [],
      terms: Array.from({ length: OPEN_ASKS }, () => terms).flat(),
    });
    expect(clause).toMatchObject({ error: { reason: 'asks-waiting' } });
  });
});

describe('detail that tapers', () => {
  test('goes from stage to stage, and says what comes next', () => {
    expect(stageOf(detail, '2026-10-17')).toEqual({ show: 'full', next: detail.steps[0] });
    expect(stageOf(detail, '2027-01-15')).toEqual({ show: 'busy', next: detail.steps[1] });
    expect(stageOf(detail, '2027-04-15')).toEqual({ show: 'private', next: null });
    expect(detailStage(termsOf(tapering), '2027-02-01')?.show).toBe('busy');
  });

  test('S1: where nothing is agreed a new plan begins private', () => {
    expect(visibilityForNew([], TODAY)).toBe('private');
    expect(visibilityForNew(termsOf(tapering), '2026-10-16')).toBe('private');
    expect(visibilityForNew(termsOf(tapering), '2026-10-17')).toBe('full');
    const ended = end(tapering, JONAS, 'detail', '2026-10-20');
    expect(visibilityForNew(termsOf(ended), '2026-10-20')).toBe('private');
  });

  test('S25: as days go by it never shows more', () => {
    const width = { full: 2, busy: 1, private: 0 };
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const on = (days: number) => width[stageOf(detail, addDays('2026-10-17', days)).show];
        expect(on(late)).toBeLessThanOrEqual(on(early));
      }),
    );
  });

  test('S25: no plan that is there becomes another by it', () => {
    const own = ownPlanOf({ visibility: 'busy' });
    const before = historyOf().did(MARA, TODAY, sharePlan(contextFor(MARA, TODAY), own));
    const after = before.merge(tapering);
    const plan = before.entries[0]?.item ?? '';
    expect(after.of(plan)).toEqual(before.of(plan));
    expect(planOf(before).current.plan).toEqual(toSharedPlan(own));
  });

  test('begins after its agreement could, and ends within a year', () => {
    const offering = (on: string) =>
      offerTerm(
        contextFor(MARA, TODAY),
        null,
        { about: 'detail', first: 'full', steps: [{ on, show: 'busy' }] },
        none,
      );
    expect(offering('2026-10-17')).toMatchObject({ error: { reason: 'term-too-soon' } });
    expect(offering('2026-10-18').ok).toBe(true);
    expect(offering('2027-10-17')).toMatchObject({ error: { reason: 'term-too-far' } });
  });

  test('S25: what is read from outside only ever gets less', () => {
    const steps = (...shows: readonly string[]) =>
      shows.map((show, place) => ({ on: `2027-0${place + 1}-01`, show }));
    const reads = (first: string, ...shows: readonly string[]) =>
      term.safeParse({ about: 'detail', first, steps: steps(...shows) }).success;
    expect(reads('full', 'busy')).toBe(true);
    expect(reads('full', 'busy', 'private')).toBe(true);
    expect(reads('busy', 'private')).toBe(true);
    expect(reads('busy', 'busy')).toBe(false);
    expect(reads('full', 'private', 'busy')).toBe(false);
    expect(reads('full', 'full')).toBe(false);
    expect(reads('full')).toBe(false);
    const back = [...steps('busy', 'private')].reverse();
    expect(term.safeParse({ about: 'detail', first: 'full', steps: back }).success).toBe(false);
  });
});

test('the same history in any order of arrival folds to the same', () => {
  const one = historyOf(offer(historyOf(), MARA, quarter).entries, 'there');
  const here = offer(one, MARA, { about: 'grace', minutes: 20 });
  const there = agree(one, JONAS);
  expect(known(here.merge(there))).toEqual(known(there.merge(here)));
});
