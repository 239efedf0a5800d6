import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Moment } from '../command.ts';
import { localToInstant } from '../dates/zone.ts';
import { contextFor, historyOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { BERLIN, ownPlanOf, planOf, viewerOf } from './calendar.fixture.ts';
import { makeLessVisible, sharePlan, withdrawPlan } from './commands.ts';
import { calendarKinds, HAPPENED, planHappened } from './kinds.ts';
import { occurrencesIn, type Occurrence } from './occurrences.ts';
import type { OwnHappened, OwnPlan } from './plan.ts';
import {
  happenedOf,
  ownHappenedOf,
  sayWhatHappened,
  takeHappenedBack,
  withHappened,
} from './what-happened.ts';

const DAY = '2026-10-15';
const TODAY = '2026-10-16';
const NOW: Moment = { at: localToInstant('2026-10-16T09:00', BERLIN), zone: BERLIN };
const mara = contextFor(MARA, TODAY);

const shared = (more: Partial<OwnPlan> = {}): History =>
  historyOf().did(MARA, '2026-10-10', sharePlan(contextFor(MARA, '2026-10-10'), ownPlanOf(more)));

const on = (history: History, date = DAY): Occurrence => {
  const span = { first: date, last: date };
  const [found] = occurrencesIn([planOf(history)], span, viewerOf(MARA, BERLIN, date));
  if (found === undefined) throw new Error('nothing on that day');
  return found;
};

const saidOf = (more: Partial<OwnHappened> = {}): OwnHappened => ({
  occurrence: `${DAY}T19:30`,
  how: 'otherwise',
  times: { start: `${DAY}T20:00`, end: `${DAY}T22:15` },
  where: 'Canteen',
  words: 'The hall was locked.',
  ...more,
});

const say = (history: History, said = saidOf(), own = ownPlanOf(), date = DAY): History =>
  history.did(
    MARA,
    TODAY,
    sayWhatHappened(mara, planOf(history), own, said, on(history, date), NOW),
  );

const read = (history: History, viewer: string, today = TODAY) =>
  happenedOf(planOf(history), on(history), viewer, today);

describe('plan and what happened', () => {
  test('stand side by side: the plan stays as it was, and both read the same', () => {
    const before = shared();
    const after = say(before);
    const { happened, ...plan } = planOf(after);
    expect(plan).toEqual(planOf(before));
    expect(happened).toHaveLength(1);
    for (const viewer of [MARA, JONAS]) {
      expect(read(after, viewer)).toMatchObject([
        {
          how: 'otherwise',
          start: `${DAY}T20:00`,
          where: 'Canteen',
          words: 'The hall was locked.',
        },
      ]);
    }
  });

  test('is corrected by saying it anew: both stay, the last one counts', () => {
    const plain = saidOf({ how: 'as-planned', times: null, where: '', words: '' });
    const history = say(say(shared(), plain));
    expect(read(history, JONAS).map(({ how }) => how)).toEqual(['as-planned', 'otherwise']);
  });

  test('the same again is no correction', () => {
    const history = say(shared());
    expect(
      sayWhatHappened(mara, planOf(history), ownPlanOf(), saidOf(), on(history), NOW),
    ).toMatchObject({ error: { reason: 'happened-said-already' } });
  });

  test('only its owner says it, only once it is over, and a forged entry is nothing', () => {
    const history = shared();
    const plan = planOf(history);
    const jonas = contextFor(JONAS, TODAY);
    const early = { ...NOW, at: localToInstant('2026-10-15T21:29', BERLIN) };
    const saying = (who: typeof mara, now: Moment) =>
      sayWhatHappened(who, plan, ownPlanOf(), saidOf(), on(history), now);
    expect(saying(jonas, NOW)).toMatchObject({ error: { reason: 'plan-owner-only' } });
    expect(saying(mara, early)).toMatchObject({ error: { reason: 'plan-not-over' } });
    const result = saying(mara, NOW);
    if (!result.ok) throw new Error('refused');
    expect(planOf(history.add(JONAS, TODAY, result.value)).happened).toBeUndefined();
  });

  test('otherwise says how, an end isn’t before its start, and texts have a limit', () => {
    const history = shared();
    const reasonOf = (more: Partial<OwnHappened>) => {
      const said = saidOf(more);
      const result = sayWhatHappened(mara, planOf(history), ownPlanOf(), said, on(history), NOW);
      return result.ok ? null : result.error.reason;
    };
    expect(reasonOf({ times: null, where: ' ', words: '' })).toBe('happened-empty');
    expect(reasonOf({ times: { start: `${DAY}T20:00`, end: `${DAY}T19:00` } })).toBe(
      'plan-ends-before-start',
    );
    expect(reasonOf({ words: 'x'.repeat(1_001) })).toBe('text-too-long');
  });

  test('of a series, is said of this one alone', () => {
    const own = ownPlanOf({ rrule: 'FREQ=WEEKLY' });
    const history = say(shared({ rrule: 'FREQ=WEEKLY' }), saidOf(), own);
    const plan = planOf(history);
    expect(happenedOf(plan, on(history), JONAS, TODAY)).toHaveLength(1);
    expect(happenedOf(plan, on(history, '2026-10-22'), JONAS, TODAY)).toEqual([]);
  });

  test('S4: is taken back at once by its owner, with what it corrected', () => {
    const plain = saidOf({ how: 'not', times: null, where: '' });
    const history = say(say(shared(), plain));
    const plan = planOf(history);
    const hash = plan.happened?.at(-1)?.hash ?? '';
    expect(takeHappenedBack(contextFor(JONAS, TODAY), plan, hash).ok).toBe(false);
    const after = history.did(MARA, TODAY, takeHappenedBack(mara, plan, hash));
    expect(read(after, MARA)).toEqual([]);
    expect(read(say(after), JONAS)).toHaveLength(1);
  });

  test('leaves with its plan', () => {
    const history = say(shared());
    const after = history.did(MARA, TODAY, withdrawPlan(mara, planOf(history)));
    expect(happenedOf(planOf(after), on(history), JONAS, TODAY)).toEqual([]);
  });
});

describe('as visible as its plan', () => {
  test('S13: of a busy plan no word is in the entry, only the times', () => {
    const history = say(shared({ visibility: 'busy' }), saidOf(), ownPlanOf());
    expect(JSON.stringify(history.entries.at(-1)?.body)).not.toMatch(/Canteen|locked/u);
    expect(read(history, JONAS)).toMatchObject([{ how: 'otherwise', start: `${DAY}T20:00` }]);
  });

  test('S13: a place that isn’t shown stays with its owner', () => {
    const own = ownPlanOf();
    const hidden = ownPlanOf({ shown: { ...own.shown, where: false } });
    const history = say(shared({ shown: hidden.shown }), saidOf(), hidden);
    expect(JSON.stringify(history.entries.at(-1)?.body)).not.toContain('Canteen');
  });

  test('S25: words hidden later are hidden here too, from the other alone', () => {
    const history = say(shared());
    const less = (what: 'busy' | 'where') =>
      history.did(MARA, TODAY, makeLessVisible(mara, planOf(history), what, NOW));
    expect(read(less('where'), JONAS)[0]).not.toHaveProperty('where');
    expect(read(less('where'), JONAS)[0]).toHaveProperty('words');
    expect(read(less('busy'), JONAS)[0]).not.toHaveProperty('words');
    expect(read(less('busy'), MARA)[0]).toMatchObject({ where: 'Canteen' });
  });

  test('S32: the partner’s past plans say nothing of it after 30 days', () => {
    const history = say(shared());
    expect(read(history, JONAS, '2026-11-14')).toHaveLength(1);
    expect(read(history, JONAS, '2026-11-15')).toEqual([]);
    expect(read(history, MARA, '2027-11-15')).toHaveLength(1);
  });

  test('S27: nothing said reads as nothing, however long ago it was', () => {
    expect(read(shared(), JONAS)).toEqual([]);
    expect(planOf(shared())).not.toHaveProperty('happened');
  });

  test('S29: no kind of entry asks for it', () => {
    const kinds = Object.keys(calendarKinds).filter((kind) => kind.includes('happened'));
    expect(kinds).toEqual(['plan-happened', 'plan-happened-withdrawn']);
  });
});

describe('on its owner’s page', () => {
  test('one an occurrence, taken away without a trace', () => {
    const own = ownPlanOf({ rrule: 'FREQ=WEEKLY' });
    const first = withHappened(own, `${DAY}T19:30`, saidOf());
    const both = withHappened(first, '2026-10-22T19:30', saidOf({ how: 'not' }));
    expect(both.happened).toHaveLength(2);
    expect(ownHappenedOf(both, '2026-10-22T19:30')?.how).toBe('not');
    const again = withHappened(both, `${DAY}T19:30`, saidOf({ words: 'Other.' }));
    expect(ownHappenedOf(again, `${DAY}T19:30`)?.words).toBe('Other.');
    const none = withHappened(withHappened(again, `${DAY}T19:30`, null), '2026-10-22T19:30', null);
    expect(none).toEqual(own);
  });
});

test('what is read from outside says nothing that contradicts itself', () => {
  const time = fc.constantFrom('2026-10-15T19:00', '2026-10-15T20:00', undefined);
  const text = fc.constantFrom('Words.', undefined);
  const body = fc.record({
    occurrence: fc.constant('2026-10-15T19:30'),
    how: fc.constantFrom(...HAPPENED),
    start: time,
    end: time,
    where: text,
    words: text,
  });
  fc.assert(
    fc.property(body, (each) => {
      const given = Object.fromEntries(Object.entries(each).filter(([, value]) => value));
      const { how, start, end, where, words } = each;
      const isTimed = start !== undefined || end !== undefined;
      const isRight =
        (start === undefined) === (end === undefined) &&
        (start ?? '') <= (end ?? '') &&
        (how === 'otherwise' || (!isTimed && where === undefined)) &&
        (how !== 'as-planned' || words === undefined);
      expect(planHappened.safeParse(given).success).toBe(isRight);
    }),
  );
});
