import { beforeAll, describe, expect, test } from 'vitest';
import type { Moment } from '../command.ts';
import { localToInstant } from '../dates/zone.ts';
import { contextFor, historyOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { BERLIN, ownPlanOf, planOf, viewerOf } from './calendar.fixture.ts';
import { planChanges } from './changes.ts';
import { changePlan, makeLessVisible, sharePlan, splitPlan } from './commands.ts';
import {
  changeOccurrence,
  dropOccurrence,
  isOtherwiseThanShared,
  resetOccurrence,
} from './occurrence-acts.ts';
import { occurrencesIn } from './occurrences.ts';
import { moveSeries, oneOf, splitSeries, withOverride, withoutOne } from './own-series.ts';
import type { OwnPlan } from './plan.ts';
import { loadRareRules } from './rare-rules.ts';
import { sharedToOwn } from './shared-to-own.ts';

beforeAll(loadRareRules);

const at = (local: string): Moment => ({ at: localToInstant(local, BERLIN), zone: BERLIN });
const NOW = at('2026-10-12T09:00');
const mara = contextFor(MARA, '2026-10-12');
const OCTOBER = { first: '2026-10-01', last: '2026-10-31' };

const choir = ownPlanOf({
  start: '2026-10-01T19:30',
  end: '2026-10-01T21:30',
  rrule: 'FREQ=WEEKLY',
});

const shared = (own: OwnPlan = choir): History =>
  historyOf().did(MARA, '2026-09-20', sharePlan(contextFor(MARA, '2026-09-20'), own));

const seen = (history: History, viewer = JONAS, today = '2026-10-12') =>
  occurrencesIn([planOf(history)], OCTOBER, viewerOf(viewer, BERLIN, today));

const starts = (history: History) => seen(history).map(({ start }) => start.slice(5));

const moved = {
  ...oneOf(choir, '2026-10-15T19:30'),
  start: '2026-10-16T18:00',
  end: '2026-10-16T20:00',
};

const didMove = (history: History): History =>
  history.did(MARA, '2026-10-12', changeOccurrence(mara, planOf(history), choir, moved, NOW));

describe('this one', () => {
  test('is otherwise, and the others stay', () => {
    const history = didMove(shared());
    expect(starts(history)).toEqual([
      '10-01T19:30',
      '10-08T19:30',
      '10-16T18:00',
      '10-22T19:30',
      '10-29T19:30',
    ]);
    const one = seen(history)[2];
    expect(one).toMatchObject({ nominal: '2026-10-15T19:30', isOverride: true, joint: false });
    expect(one?.plan.rrule).toBe('FREQ=WEEKLY');
  });

  test('is found in the month it moved to, and not in the one it left', () => {
    const away = { ...moved, start: '2026-11-03T18:00', end: '2026-11-03T20:00' };
    const history = shared().did(
      MARA,
      '2026-10-12',
      changeOccurrence(mara, planOf(shared()), choir, away, NOW),
    );
    expect(starts(history)).not.toContain('10-15T19:30');
    const november = { first: '2026-11-01', last: '2026-11-30' };
    expect(
      occurrencesIn([planOf(history)], november, viewerOf(JONAS)).map(({ start }) => start),
    ).toContain('2026-11-03T18:00');
  });

  test('doesn’t happen, or is again what the series says', () => {
    const dropped = shared().did(
      MARA,
      '2026-10-12',
      dropOccurrence(mara, planOf(shared()), '2026-10-22T19:30', NOW),
    );
    expect(starts(dropped)).toHaveLength(4);
    const again = dropped.did(
      MARA,
      '2026-10-12',
      resetOccurrence(mara, planOf(dropped), '2026-10-22T19:30', NOW),
    );
    expect(starts(again)).toHaveLength(5);
  });

  test('only its owner changes it, only what the series names, and not what is over', () => {
    const plan = planOf(shared());
    const change = (me: string, occurrence: string, now = NOW) =>
      changeOccurrence(contextFor(me, '2026-10-12'), plan, choir, { ...moved, occurrence }, now);
    expect(change(JONAS, '2026-10-15T19:30')).toMatchObject({
      error: { reason: 'plan-owner-only' },
    });
    expect(change(MARA, '2026-10-14T19:30')).toMatchObject({
      error: { reason: 'plan-no-such-occurrence' },
    });
    expect(change(MARA, '2026-10-08T19:30')).toMatchObject({ error: { reason: 'plan-frozen' } });
    expect(dropOccurrence(mara, plan, '2026-10-08T19:30', NOW)).toMatchObject({
      error: { reason: 'plan-frozen' },
    });
  });

  test('an entry forced in after it was over stands beside it and changes nothing', () => {
    const history = didMove(shared());
    const late = history.add(MARA, '2026-10-20', [
      {
        kind: 'plan-occurrence-dropped',
        item: planOf(history).id,
        body: { occurrence: '2026-10-15T19:30', at: '2026-10-20T09:00', zone: BERLIN },
      },
    ]);
    expect(starts(late)).toEqual(starts(history));
    expect(planChanges(planOf(late), JONAS, '2026-10-20').at(-1)).toMatchObject({
      isCorrection: true,
      one: { occurrence: '2026-10-15T19:30', became: 'dropped' },
    });
  });

  test('reads in the history with how much notice there was', () => {
    const [change] = planChanges(planOf(didMove(shared())), JONAS, '2026-10-12');
    expect(change).toMatchObject({
      one: { occurrence: '2026-10-15T19:30', became: 'changed' },
      noticeMinutes: 3 * 1440 + 630,
    });
    expect(change?.fields.map(({ field }) => field)).toEqual(['start', 'end']);
  });

  test('S25: what is hidden later is hidden of single ones too, and of their history', () => {
    const elsewhere = { ...moved, where: 'Town hall' };
    const changed = shared().did(
      MARA,
      '2026-10-12',
      changeOccurrence(mara, planOf(shared()), choir, elsewhere, NOW),
    );
    expect(seen(changed)[2]?.plan.where).toBe('Town hall');
    const hidden = changed.did(
      MARA,
      '2026-10-12',
      makeLessVisible(mara, planOf(changed), 'where', NOW),
    );
    expect(JSON.stringify(seen(hidden))).not.toContain('Town hall');
    expect(JSON.stringify(planChanges(planOf(hidden), JONAS, '2026-10-12'))).not.toContain(
      'Town hall',
    );
    const busy = changed.did(
      MARA,
      '2026-10-12',
      makeLessVisible(mara, planOf(changed), 'busy', NOW),
    );
    expect(JSON.stringify(seen(busy))).not.toContain('Choir');
  });

  test('S32: the partner’s single one says nothing more after 30 days either', () => {
    const history = didMove(shared());
    expect(seen(history, JONAS, '2026-11-15')[2]?.plan.title).toBe('Choir');
    expect(seen(history, JONAS, '2026-11-16')[2]?.plan.title).toBeUndefined();
    expect(seen(history, MARA, '2026-11-20')[2]?.plan.title).toBe('Choir');
  });
});

describe('this and the following', () => {
  const { before, after } = splitSeries(choir, '2026-10-22T19:30');

  test('is a series of its own that goes on from the first', () => {
    const later = { ...after, start: '2026-10-22T20:00', end: '2026-10-22T22:00' };
    const history = shared();
    const first = planOf(history);
    const result = splitPlan(mara, first, { before, after: later }, NOW);
    const split = history.did(MARA, '2026-10-12', result);
    expect(starts(split)).toEqual(['10-01T19:30', '10-08T19:30', '10-15T19:30']);
    const begun = result.ok ? result.value.at(-1) : undefined;
    expect(begun).toMatchObject({
      kind: 'plan-shared',
      body: { continues: { plan: first.id }, plan: { start: '2026-10-22T20:00' } },
    });
  });

  test('together they are the days the whole was, counted ones too', () => {
    for (const rrule of [
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;COUNT=4',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
      'FREQ=DAILY;UNTIL=20261025',
      'FREQ=MONTHLY;BYDAY=TH',
    ]) {
      const own: OwnPlan = { ...choir, rrule, except: ['2026-10-29T19:30'] };
      const whole = starts(shared(own));
      const occurrence = `2026-${whole[1] ?? ''}`;
      const parts = splitSeries(own, occurrence);
      expect([...starts(shared(parts.before)), ...starts(shared(parts.after))]).toEqual(whole);
    }
  });
});

describe('all', () => {
  test('move together: what was left out or is otherwise stays so', () => {
    const own = withoutOne(withOverride(choir, moved), '2026-10-22T19:30');
    const history = shared(own);
    expect(starts(history)).toEqual(['10-01T19:30', '10-08T19:30', '10-16T18:00', '10-29T19:30']);
    const all = moveSeries(own, { days: 1, minutes: 30, lasts: 0 });
    if (all === null) throw new Error('this rule can move');
    const after = history.did(MARA, '2026-10-12', changePlan(mara, planOf(history), all, NOW));
    expect(starts(after)).toEqual(['10-01T19:30', '10-08T19:30', '10-16T18:00', '10-30T20:00']);
    expect(isOtherwiseThanShared(planOf(after), all, NOW)).toBe(false);
    expect(sharedToOwn(planOf(after)).except).toEqual(['2026-10-23T20:00']);
  });

  test('a rule that names days of a month doesn’t move by days, and does by minutes', () => {
    const monthly = { ...choir, rrule: 'FREQ=MONTHLY;BYMONTHDAY=1,15' };
    expect(moveSeries(monthly, { days: 1, minutes: 0, lasts: 0 })).toBeNull();
    expect(moveSeries(monthly, { days: 0, minutes: 15, lasts: 0 })?.start).toBe('2026-10-01T19:45');
  });

  test('a page that says something else of a single one is not offered yet', () => {
    const history = shared();
    expect(isOtherwiseThanShared(planOf(history), choir, NOW)).toBe(false);
    const own = withOverride(choir, moved);
    expect(isOtherwiseThanShared(planOf(history), own, NOW)).toBe(true);
    const offered = history.did(MARA, '2026-10-12', changePlan(mara, planOf(history), own, NOW));
    expect(isOtherwiseThanShared(planOf(offered), own, NOW)).toBe(false);
    expect(starts(offered)[2]).toBe('10-16T18:00');
  });
});

test('dates added to a rule happen too, once each', () => {
  const own = { ...choir, added: ['2026-10-20T19:30', '2026-10-15T19:30'] };
  expect(starts(shared(own))).toEqual([
    '10-01T19:30',
    '10-08T19:30',
    '10-15T19:30',
    '10-20T19:30',
    '10-22T19:30',
    '10-29T19:30',
  ]);
});
