import { describe, expect, test } from 'vitest';
import type { Moment } from '../command.ts';
import { localToInstant } from '../dates/zone.ts';
import { contextFor, copyOf, historyOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { BERLIN, beginPlan, ownPlanOf, planOf, sharedPlanOf } from './calendar.fixture.ts';
import { planChanges } from './changes.ts';
import {
  changePlan,
  correctPlan,
  isFrozen,
  joinPlan,
  leavePlan,
  makeLessVisible,
  sharePlan,
  withdrawPlan,
} from './commands.ts';
import type { OwnPlan } from './plan.ts';
import { isJoint, planAsSeenBy, toSharedPlan, whatPartnerSees } from './visibility.ts';

const TODAY = '2026-10-15';
const at = (local: string): Moment => ({ at: localToInstant(local, BERLIN), zone: BERLIN });
const NOW = at('2026-10-15T17:52');
const context = contextFor(MARA, TODAY);

const shared = (more: Partial<OwnPlan> = {}): History =>
  historyOf().did(MARA, '2026-10-10', sharePlan(contextFor(MARA, '2026-10-10'), ownPlanOf(more)));

const changed = (history: History, more: Partial<OwnPlan>, moment = NOW): History =>
  history.did(MARA, TODAY, changePlan(context, planOf(history), ownPlanOf(more), moment));

describe('S1: a plan is private until its owner shares it', () => {
  test('S1: a private plan gives no entry, whatever its fields say', () => {
    expect(toSharedPlan(ownPlanOf({ visibility: 'private' }))).toBeNull();
    expect(sharePlan(context, ownPlanOf({ visibility: 'private' }))).toMatchObject({
      error: { reason: 'plan-private' },
    });
  });

  test('S1: a hidden field is not in the entry at all; busy carries no word', () => {
    const full = JSON.stringify(shared().entries);
    expect(full).toContain('Inge');
    expect(full).not.toContain('green scarf');
    const busy = JSON.stringify(shared({ visibility: 'busy' }).entries);
    for (const word of ['Choir', 'Parish', 'Inge', 'Phone', 'scarf'])
      expect(busy).not.toContain(word);
  });

  test('what the partner would see is what is shared', () => {
    const own = ownPlanOf();
    expect(planOf(shared()).current.plan).toEqual(whatPartnerSees(own));
    expect(whatPartnerSees(own)).not.toHaveProperty('call');
  });
});

describe('changing', () => {
  test('only its owner changes, hides or withdraws a plan', () => {
    const plan = planOf(shared());
    const jonas = contextFor(JONAS, TODAY);
    for (const result of [
      changePlan(jonas, plan, ownPlanOf(), NOW),
      makeLessVisible(jonas, plan, 'busy', NOW),
      withdrawPlan(jonas, plan),
    ]) {
      expect(result).toEqual({ ok: false, error: { reason: 'plan-owner-only' } });
    }
    const body = {
      plan: sharedPlanOf('2026-10-15T10:00', '2026-10-15T11:00'),
      base: plan.current.hash,
      at: '2026-10-15T09:00',
      zone: BERLIN,
    };
    const forged = shared().add(JONAS, TODAY, [
      { kind: 'plan-changed', item: plan.id, body },
      { kind: 'plan-withdrawn', item: plan.id, body: {} },
    ]);
    expect(planOf(forged)).toEqual(plan);
  });

  test('the history tells before and after, who, and how much notice there was', () => {
    const history = changed(shared(), { start: '2026-10-15T19:10', end: '2026-10-15T21:00' });
    expect(planChanges(planOf(history), JONAS, TODAY)).toEqual([
      {
        by: MARA,
        on: TODAY,
        at: '2026-10-15T17:52',
        zone: BERLIN,
        fields: [
          { field: 'start', before: '2026-10-15T19:30', after: '2026-10-15T19:10' },
          { field: 'end', before: '2026-10-15T21:30', after: '2026-10-15T21:00' },
        ],
        noticeMinutes: 98,
        isCorrection: false,
        one: null,
      },
    ]);
  });

  test('two devices of its owner changed it apart: one order everywhere, nothing lost from the history', () => {
    const start = shared();
    const here = changed(copyOf(start, 'here'), { where: 'Here' });
    const there = changed(copyOf(start, 'there'), { where: 'There' });
    expect(planOf(here.merge(there))).toEqual(planOf(there.merge(here)));
    expect(planOf(here.merge(there)).versions).toHaveLength(3);
  });
});

describe('past plans', () => {
  const later = at('2026-10-16T09:00');

  test('a plan is frozen from its end on; a series never is', () => {
    const plan = planOf(shared());
    expect(isFrozen(plan, at('2026-10-15T21:29'))).toBe(false);
    expect(isFrozen(plan, at('2026-10-15T21:30'))).toBe(true);
    expect(isFrozen(planOf(shared({ rrule: 'FREQ=WEEKLY' })), at('2030-01-01T00:00'))).toBe(false);
    expect(changePlan(context, plan, ownPlanOf({ where: 'Elsewhere' }), later)).toMatchObject({
      error: { reason: 'plan-frozen' },
    });
  });

  test('a correction stands beside it and changes nothing', () => {
    const plan = planOf(shared());
    const history = shared().did(
      MARA,
      '2026-10-16',
      correctPlan(context, plan, ownPlanOf({ where: 'At Inge’s' }), later),
    );
    expect(planOf(history).current).toEqual(plan.current);
    expect(planChanges(planOf(history), JONAS, TODAY)).toMatchObject([
      {
        isCorrection: true,
        fields: [{ field: 'where', before: 'Parish hall', after: 'At Inge’s' }],
      },
    ]);
  });

  test('S25: showing less goes through at once, for past plans too, and empties the history of it', () => {
    const moved = changed(shared(), { where: 'Elsewhere' });
    const hidden = moved.did(
      MARA,
      '2026-10-16',
      makeLessVisible(context, planOf(moved), 'where', later),
    );
    expect(planOf(hidden).current.plan).not.toHaveProperty('where');
    expect(planChanges(planOf(hidden), JONAS, TODAY)).toEqual([]);
    expect(planChanges(planOf(hidden), MARA, TODAY)).toHaveLength(2);
    const busy = moved.did(
      MARA,
      '2026-10-16',
      makeLessVisible(context, planOf(moved), 'busy', later),
    );
    expect(planOf(busy).current.plan).toEqual(toSharedPlan(ownPlanOf({ visibility: 'busy' })));
    expect(makeLessVisible(context, planOf(busy), 'busy', later)).toMatchObject({
      error: { reason: 'plan-hidden-already' },
    });
  });

  test('S32: after 30 days the partner sees busy; the owner and joint plans keep their words', () => {
    const plan = planOf(shared());
    const seen = (today: string, who = JONAS) => planAsSeenBy(plan, plan.current.plan, who, today);
    expect(seen('2026-11-14').title).toBe('Choir');
    expect(seen('2026-11-15')).not.toHaveProperty('title');
    expect(seen('2026-11-15', MARA).title).toBe('Choir');
    const joined = shared().did(JONAS, TODAY, joinPlan(contextFor(JONAS, TODAY), plan, NOW));
    const joint = planOf(joined);
    expect(planAsSeenBy(joint, joint.current.plan, JONAS, '2027-10-15').title).toBe('Choir');
  });
});

describe('joining', () => {
  const jonas = contextFor(JONAS, TODAY);
  const joined = (): History => shared().did(JONAS, TODAY, joinPlan(jonas, planOf(shared()), NOW));

  test('is for these times: another time asks again, another place does not', () => {
    expect(isJoint(planOf(joined()))).toBe(true);
    expect(isJoint(planOf(changed(joined(), { where: 'Elsewhere' })))).toBe(true);
    expect(isJoint(planOf(changed(joined(), { start: '2026-10-15T20:00' })))).toBe(false);
  });

  test('is the other’s alone, and theirs to take back', () => {
    expect(joinPlan(context, planOf(shared()), NOW)).toMatchObject({
      error: { reason: 'plan-own' },
    });
    expect(leavePlan(context, planOf(joined()))).toMatchObject({
      error: { reason: 'plan-not-joined' },
    });
    const left = joined().did(JONAS, TODAY, leavePlan(jonas, planOf(joined())));
    expect(isJoint(planOf(left))).toBe(false);
  });
});

test('S4: a plan is withdrawn at once; making it private is the same', () => {
  const result = changePlan(context, planOf(shared()), ownPlanOf({ visibility: 'private' }), NOW);
  expect(result).toEqual(withdrawPlan(context, planOf(shared())));
  expect(planOf(shared().did(MARA, TODAY, result)).withdrawn).toBe(true);
});

test.each([
  [{ title: ' ' }, { reason: 'text-missing', field: 'title' }],
  [{ where: 'x'.repeat(201) }, { reason: 'text-too-long', field: 'where', limit: 200 }],
  [{ note: 'a\u0000b' }, { reason: 'text-broken', field: 'note' }],
  [{ end: '2026-10-15T19:00' }, { reason: 'plan-ends-before-start', field: 'end' }],
  [{ end: '2027-10-17T19:00' }, { reason: 'plan-too-long', field: 'end', limit: 366 }],
  [{ start: '2026-10-15' }, { reason: 'date-unreadable', field: 'start' }],
  [{ zone: 'Mars/Olympus' }, { reason: 'zone-unknown', field: 'zone' }],
  [{ rrule: 'FREQ=SECONDLY' }, { reason: 'rule-too-frequent', field: 'FREQ' }],
])('%o is refused and named', (more, error) => {
  expect(sharePlan(context, ownPlanOf(more))).toEqual({ ok: false, error });
});

test('a busy plan with words, however it came about, is not read', () => {
  const plan = {
    ...sharedPlanOf('2026-10-15T10:00', '2026-10-15T11:00'),
    visibility: 'busy' as const,
  };
  expect(() => planOf(beginPlan(plan))).toThrow('no plan here');
});
