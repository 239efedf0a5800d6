import { describe, expect, test } from 'vitest';
import type { Moment } from '../command.ts';
import { localToInstant } from '../dates/zone.ts';
import { contextFor, historyOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { BERLIN, ownPlanOf, planOf, viewerOf } from './calendar.fixture.ts';
import { sharePlan } from './commands.ts';
import { calendarKinds } from './kinds.ts';
import { occurrencesIn, type Occurrence } from './occurrences.ts';
import type { OwnPlan } from './plan.ts';
import { isUpdateTime, latestUpdate, postUpdate, updatesOf, withdrawUpdate } from './updates.ts';

const TODAY = '2026-10-15';
const at = (local: string): Moment => ({ at: localToInstant(local, BERLIN), zone: BERLIN });
const NOW = at('2026-10-15T19:10');
const mara = contextFor(MARA, TODAY);

const shared = (more: Partial<OwnPlan> = {}): History =>
  historyOf().did(MARA, '2026-10-10', sharePlan(contextFor(MARA, '2026-10-10'), ownPlanOf(more)));

const on = (history: History, date = TODAY): Occurrence => {
  const span = { first: date, last: date };
  const [found] = occurrencesIn([planOf(history)], span, viewerOf(MARA, BERLIN, date));
  if (found === undefined) throw new Error('nothing on that day');
  return found;
};

const said = (history: History, date = TODAY, now = NOW): History =>
  history.did(MARA, date, postUpdate(mara, planOf(history), on(history, date), 'late', 15, now));

describe('what its owner says on the day', () => {
  test('is said in one entry, with when, and reads the same for both', () => {
    const history = said(shared());
    for (const viewer of [MARA, JONAS]) {
      expect(updatesOf(planOf(history), on(history), viewer, TODAY)).toMatchObject([
        { update: 'late', minutes: 15, at: '2026-10-15T19:10', zone: BERLIN },
      ]);
    }
  });

  test('only its owner says anything, and a forged entry is nothing', () => {
    const history = shared();
    const plan = planOf(history);
    const jonas = contextFor(JONAS, TODAY);
    expect(postUpdate(jonas, plan, on(history), 'home', null, NOW)).toMatchObject({
      error: { reason: 'plan-owner-only' },
    });
    const result = postUpdate(mara, plan, on(history), 'home', null, NOW);
    if (!result.ok) throw new Error('refused');
    expect(planOf(history.add(JONAS, TODAY, result.value)).updates).toBeUndefined();
  });

  test('minutes belong to "late" alone, and have a limit', () => {
    const history = shared();
    const post = (update: 'late' | 'home', minutes: number | null) =>
      postUpdate(mara, planOf(history), on(history), update, minutes, NOW).ok;
    expect(post('late', null)).toBe(false);
    expect(post('late', 241)).toBe(false);
    expect(post('home', 15)).toBe(false);
    expect(post('home', null)).toBe(true);
  });

  test('is about the day: not the week before, not the week after', () => {
    const occurrence = on(shared());
    expect(isUpdateTime(occurrence, at('2026-10-15T07:29'))).toBe(false);
    expect(isUpdateTime(occurrence, at('2026-10-15T07:30'))).toBe(true);
    expect(isUpdateTime(occurrence, at('2026-10-16T09:30'))).toBe(true);
    expect(isUpdateTime(occurrence, at('2026-10-16T09:31'))).toBe(false);
    expect(
      postUpdate(mara, planOf(shared()), occurrence, 'home', null, at('2026-10-18T12:00')),
    ).toMatchObject({ error: { reason: 'plan-update-not-now' } });
  });

  test('of a series, is said of this one alone', () => {
    const history = said(shared({ rrule: 'FREQ=WEEKLY' }));
    const plan = planOf(history);
    expect(latestUpdate(plan, on(history), JONAS, TODAY)?.update).toBe('late');
    expect(latestUpdate(plan, on(history, '2026-10-22'), JONAS, TODAY)).toBeNull();
  });

  test('of dates named one by one, is said of this one alone too', () => {
    const history = said(shared({ added: ['2026-10-22T19:30'] }));
    const plan = planOf(history);
    expect(latestUpdate(plan, on(history), JONAS, TODAY)?.update).toBe('late');
    expect(latestUpdate(plan, on(history, '2026-10-22'), JONAS, TODAY)).toBeNull();
  });

  test('S4: is taken back at once, by its owner alone', () => {
    const history = said(shared());
    const plan = planOf(history);
    const hash = plan.updates?.[0]?.hash ?? '';
    expect(withdrawUpdate(contextFor(JONAS, TODAY), plan, hash).ok).toBe(false);
    const after = history.did(MARA, TODAY, withdrawUpdate(mara, plan, hash));
    expect(updatesOf(planOf(after), on(after), JONAS, TODAY)).toEqual([]);
  });

  test('S27: nothing said reads as nothing, however late it is', () => {
    const history = shared();
    for (const today of ['2026-10-15', '2026-10-16', '2026-11-02']) {
      expect(updatesOf(planOf(history), on(history), JONAS, today)).toEqual([]);
    }
    expect(planOf(history)).not.toHaveProperty('updates');
  });

  test('S29: no kind of entry asks for an update', () => {
    expect(Object.keys(calendarKinds).filter((kind) => /ask|request|wish/u.test(kind))).toEqual([]);
  });

  test('S32: the partner’s past plans say nothing more after 30 days, a series neither', () => {
    const history = said(shared());
    expect(updatesOf(planOf(history), on(history), JONAS, '2026-11-14')).toHaveLength(1);
    expect(updatesOf(planOf(history), on(history), JONAS, '2026-11-15')).toEqual([]);
    expect(updatesOf(planOf(history), on(history), MARA, '2027-11-15')).toHaveLength(1);

    const series = planOf(shared({ rrule: 'FREQ=WEEKLY' }));
    const span = { first: '2026-10-15', last: '2026-10-22' };
    const seen = (today: string) =>
      occurrencesIn([series], span, viewerOf(JONAS, BERLIN, today)).map(({ plan }) => plan.title);
    expect(seen('2026-11-14')).toEqual(['Choir', 'Choir']);
    expect(seen('2026-11-16')).toEqual([undefined, 'Choir']);

    const dates = planOf(shared({ added: ['2026-12-03T19:30'] }));
    const later = { first: '2026-10-15', last: '2026-12-03' };
    expect(
      occurrencesIn([dates], later, viewerOf(JONAS, BERLIN, '2026-12-01')).map(
        ({ plan }) => plan.title,
      ),
    ).toEqual([undefined, 'Choir']);
  });
});
