import { describe, expect, test } from 'vitest';
import { idOf, JONAS, MARA } from '../history.fixture.ts';
import {
  beginPlan,
  ownPlanOf,
  planFor,
  planOf,
  sharedPlanOf,
  viewerOf,
} from './calendar.fixture.ts';
import { ownFilePlan, plansWithin, sharedFilePlan, uidOf, withUniqueUids } from './file-plans.ts';
import { splitSeries } from './own-series.ts';

const evening = sharedPlanOf('2026-10-15T19:30', '2026-10-15T21:30', { where: 'Parish hall' });

const joined = (plan = evening) => {
  const history = beginPlan(plan);
  const [shared] = history.entries;
  return planOf(
    history.add(JONAS, '2026-10-02', [
      { kind: 'plan-joined', item: idOf('plan'), body: { version: shared?.hash ?? '' } },
    ]),
  );
};

describe('a plan in files', () => {
  test('has the same UID before and after it was offered, and a number that grows', () => {
    const before = ownFilePlan('draft', ownPlanOf());
    const after = ownFilePlan('draft', ownPlanOf({ sharedAs: idOf('plan'), changes: 2 }));
    expect([before.uid, after.uid]).toEqual([uidOf('draft'), uidOf('draft')]);
    expect([before.sequence, after.sequence]).toEqual([0, 2]);
  });

  test('keeps the UID it came with, and counts on from its number', () => {
    const own = ownPlanOf({ imported: { uid: 'choir@example.org', sequence: 7 }, changes: 2 });
    expect(ownFilePlan('draft', own)).toMatchObject({ uid: 'choir@example.org', sequence: 9 });
  });

  test('of a series in two parts the second has a UID of its own', () => {
    const series = ownPlanOf({
      rrule: 'FREQ=WEEKLY',
      imported: { uid: 'choir@example.org', sequence: 7 },
      changes: 3,
    });
    const { before, after } = splitSeries(series, '2026-10-29T19:30');
    expect(ownFilePlan('one', before).uid).toBe('choir@example.org');
    expect(ownFilePlan('two', after)).toMatchObject({ uid: uidOf('two'), sequence: 0 });
  });

  test('no two carry the same UID', () => {
    const own = ownPlanOf({ imported: { uid: 'without-uid-0', sequence: 0 } });
    const plans = ['a', 'b'].map((id) => ({ id, plan: ownFilePlan(id, own) }));
    expect(withUniqueUids(plans).map(({ uid }) => uid)).toEqual(['without-uid-0', uidOf('b')]);
  });
});

describe('S28: of what is shared', () => {
  test('the other’s plan stays out, until one goes along: then its times go, and no word', () => {
    expect(sharedFilePlan(planFor('plan', evening), JONAS)).toBeNull();
    const plan = sharedFilePlan(joined(), JONAS);
    expect(plan).toMatchObject({
      isTheirs: true,
      own: { start: '2026-10-15T19:30', end: '2026-10-15T21:30' },
    });
    expect(JSON.stringify(plan)).not.toMatch(/Choir|Parish/u);
  });

  test('one’s own goes with the words that are shared', () => {
    expect(sharedFilePlan(joined(), MARA)).toMatchObject({
      isTheirs: false,
      own: { title: 'Choir', where: 'Parish hall', note: '' },
    });
  });

  test('S5 what was withdrawn stays out', () => {
    const plan = joined();
    expect(sharedFilePlan({ ...plan, withdrawn: true }, MARA)).toBeNull();
  });

  test('of a series one goes along with, what was moved since stays out', () => {
    const series = joined({ ...evening, rrule: 'FREQ=WEEKLY' });
    const act = (occurrence: string, start: string) => ({
      hash: '',
      occurrence,
      kind: 'changed' as const,
      plan: sharedPlanOf(start, `${start.slice(0, 10)}T23:00`, { title: 'Elsewhere' }),
      on: '2026-10-03',
      changedAt: null,
      isCorrection: false,
    });
    const plan = sharedFilePlan(
      { ...series, occurrenceActs: [act('2026-10-22T19:30', '2026-10-23T20:00')] },
      JONAS,
    );
    expect(plan?.own.except).toEqual(['2026-10-22T19:30']);
    expect(JSON.stringify(plan)).not.toContain('Elsewhere');
  });
});

test('a plan lies within days that it touches, a series where one of it does', () => {
  const plans = [
    planFor('night', sharedPlanOf('2026-10-11T22:00', '2026-10-12T01:00')),
    planFor('before', sharedPlanOf('2026-10-11T20:00', '2026-10-12T00:00')),
    planFor(
      'weekly',
      sharedPlanOf('2026-09-03T19:30', '2026-09-03T21:00', { rrule: 'FREQ=WEEKLY' }),
    ),
    planFor(
      'ended',
      sharedPlanOf('2026-09-03T19:30', '2026-09-03T21:00', { rrule: 'FREQ=WEEKLY;COUNT=3' }),
    ),
    planFor('days', sharedPlanOf('2026-10-18T00:00', '2026-10-20T00:00', { allDay: true })),
  ];
  const within = plansWithin(plans, { first: '2026-10-12', last: '2026-10-18' }, viewerOf(MARA));
  expect([...within].sort()).toEqual(['night', 'weekly', 'days'].map(idOf).sort());
});
