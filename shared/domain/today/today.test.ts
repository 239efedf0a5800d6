import { describe, expect, test } from 'vitest';
import { begin, clauseOf, draftOf } from '../agreements/agreements.fixture.ts';
import { planFor, sharedPlanOf, viewerOf } from '../calendar/calendar.fixture.ts';
import { contextFor, historyOf, idOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { foldMilestone } from '../milestones/fold.ts';
import { offerLine, withdrawLine } from './commands.ts';
import { foldLine, type Line } from './fold.ts';
import { todayProjection } from './projection.ts';
import { linesOfDay, whatIsOn, whatWaits } from './selectors.ts';

const TODAY = '2026-10-15';

const linesOf = (history: History): readonly Line[] =>
  [...new Set(history.entries.map((entry) => entry.item))].flatMap(
    (item) => foldLine(history.of(item)) ?? [],
  );

describe('lines', () => {
  const mara = contextFor(MARA, TODAY);
  const first = historyOf().did(MARA, TODAY, offerLine(mara, 'You left the hall light on.'));

  test('the newest of each person counts, and only of that day', () => {
    const more = first
      .did(MARA, TODAY, offerLine(mara, 'And the kettle.'))
      .did(JONAS, '2026-10-14', offerLine(contextFor(JONAS, TODAY), 'You laughed.'));
    const lines = linesOfDay(linesOf(more), TODAY);
    expect([...lines].map(([person, line]) => [person, line.text])).toEqual([
      [MARA, 'And the kettle.'],
    ]);
  });

  test('S4: its author takes a line back, nobody else', () => {
    const line = linesOf(first)[0];
    if (line === undefined) throw new Error();
    expect(withdrawLine(contextFor(JONAS, TODAY), line)).toMatchObject({
      error: { reason: 'line-author-only' },
    });
    const forged = first.add(JONAS, TODAY, [{ kind: 'line-withdrawn', item: line.id, body: {} }]);
    expect(linesOfDay(linesOf(forged), TODAY).size).toBe(1);
    const back = first.did(MARA, TODAY, withdrawLine(mara, line));
    expect(linesOfDay(linesOf(back), TODAY).size).toBe(0);
  });

  test('S23: a line has a day and no hour, and lies on its month’s page', () => {
    const line = linesOf(first)[0];
    if (line === undefined) throw new Error();
    expect(line.day).toBe(TODAY);
    expect(todayProjection.pages(line)).toEqual(['today/2026-10']);
  });

  test('S1: nothing is offered on one’s own; empty and long lines are refused, the limit named', () => {
    expect(offerLine({ ...mara, partner: null }, 'x').ok).toBe(false);
    expect(offerLine(mara, '  ')).toMatchObject({ error: { reason: 'text-missing' } });
    expect(offerLine(mara, 'x'.repeat(281))).toMatchObject({
      error: { reason: 'text-too-long', limit: 280 },
    });
  });
});

test('what is on: each one’s own and what is together, in order of time', () => {
  const joint = planFor('tea', sharedPlanOf('2026-10-15T22:00', '2026-10-15T22:30'));
  const tea = { ...joint, joined: { by: JONAS, version: joint.current.hash } };
  const choir = planFor(
    'choir',
    sharedPlanOf('2026-10-01T19:30', '2026-10-01T21:30', { rrule: 'FREQ=WEEKLY' }),
  );
  const lunch = planFor('lunch', sharedPlanOf('2026-10-15T12:15', '2026-10-15T13:00'));
  const train = planFor('train', sharedPlanOf('2026-10-15T16:00', '2026-10-15T19:10'), JONAS);
  const other = planFor('other', sharedPlanOf('2026-10-16T16:00', '2026-10-16T19:10'), JONAS);
  const on = whatIsOn([tea, choir, other, train, lunch], viewerOf(JONAS));
  const ids = (list: readonly { readonly planId: string }[] | undefined) =>
    list?.map((each) => each.planId);
  expect(ids(on.byPerson.get(MARA))).toEqual([idOf('lunch'), idOf('choir')]);
  expect(ids(on.byPerson.get(JONAS))).toEqual([idOf('train')]);
  expect(ids(on.together)).toEqual([idOf('tea')]);
});

describe('what waits', () => {
  const clause = clauseOf(begin(JONAS, draftOf('We call.')));
  const milestoneEntries = historyOf().add(JONAS, TODAY, [
    { kind: 'milestone-proposed', item: idOf('m'), body: { title: 'A talk', column: 'hoped' } },
    { kind: 'milestone-noticed', item: idOf('m'), body: { words: 'Seen.' } },
  ]);
  const milestone = foldMilestone(milestoneEntries.of(idOf('m')));
  const milestones = milestone === null ? [] : [milestone];

  test('offers to me, then milestones I may celebrate, in the order of their pages', () => {
    expect(whatWaits(MARA, TODAY, [clause], milestones).map((each) => each.type)).toEqual([
      'proposal',
      'milestone',
    ]);
    expect(whatWaits(JONAS, TODAY, [clause], milestones).map((each) => each.type)).toEqual([
      'milestone',
    ]);
  });

  test('S27: it reads the same a day or a year later: no age, no number, no reminder', () => {
    expect(whatWaits(MARA, '2027-10-15', [clause], milestones)).toEqual(
      whatWaits(MARA, TODAY, [clause], milestones),
    );
  });
});
