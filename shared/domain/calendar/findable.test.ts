import { expect, test } from 'vitest';
import { localToInstant } from '../dates/zone.ts';
import { contextFor, historyOf, JONAS, MARA } from '../history.fixture.ts';
import { BERLIN, ownPlanOf, planOf } from './calendar.fixture.ts';
import { joinPlan, sharePlan, withdrawPlan } from './commands.ts';
import { dayToShow, findablePlans } from './findable.ts';
import type { OwnPlan } from './plan.ts';

const TODAY = '2026-10-15';
const shared = (more: Partial<OwnPlan> = {}) =>
  historyOf().did(MARA, '2026-10-10', sharePlan(contextFor(MARA, '2026-10-10'), ownPlanOf(more)));
const titles = (plans: Parameters<typeof findablePlans>[0], me: string | null) =>
  findablePlans(plans, [], me, TODAY).map(({ title }) => title);

test('S32: the other finds a plan by its title while it is ahead, never one that is past', () => {
  const ahead = planOf(shared());
  const past = planOf(shared({ start: '2026-10-12T19:30', end: '2026-10-12T21:30' }));
  expect(titles([ahead], JONAS)).toEqual(['Choir']);
  expect(titles([past], JONAS)).toEqual([]);
  expect(titles([past], MARA)).toEqual(['Choir']);
});

test('S32: dates named one by one are ahead until the last of them is over', () => {
  const start = { start: '2026-10-12T19:30', end: '2026-10-12T21:30' };
  const ahead = planOf(shared({ ...start, added: ['2026-10-29T19:30'] }));
  const over = planOf(shared({ ...start, added: ['2026-10-14T19:30'] }));
  expect(titles([ahead], JONAS)).toEqual(['Choir']);
  expect(titles([over], JONAS)).toEqual([]);
  const [found] = findablePlans([ahead], [], JONAS, TODAY);
  expect(found === undefined ? null : dayToShow(found, BERLIN, TODAY)).toBe('2026-10-29');
});

test('S32: a joint plan stays, past or not', () => {
  const times = { start: '2026-10-12T19:30', end: '2026-10-12T21:30' };
  const history = shared(times);
  const moment = { at: localToInstant('2026-10-11T10:00', BERLIN), zone: BERLIN };
  const context = contextFor(JONAS, '2026-10-11');
  const joint = history.did(JONAS, '2026-10-11', joinPlan(context, planOf(history), moment));
  expect(titles([planOf(joint)], JONAS)).toEqual(['Choir']);
});

test('S32: nothing but a title is ever among the words that are looked through', () => {
  const found = findablePlans([planOf(shared())], [], JONAS, TODAY);
  const text = JSON.stringify(found);
  for (const word of ['Parish', 'Inge', 'Phone', 'scarf']) expect(text).not.toContain(word);
});

test('busy, withdrawn and untitled plans are not found', () => {
  const history = shared();
  const gone = history.did(MARA, TODAY, withdrawPlan(contextFor(MARA, TODAY), planOf(history)));
  expect(titles([planOf(gone), planOf(shared({ visibility: 'busy' }))], JONAS)).toEqual([]);
  const draft = { id: 'draft', body: ownPlanOf({ title: ' ', visibility: 'private' }) };
  expect(findablePlans([], [draft], MARA, TODAY)).toEqual([]);
});

test('an own plan is found once, by the words its owner has', () => {
  const plan = planOf(shared());
  const draft = { id: 'draft', body: ownPlanOf({ title: 'Choir, all of us', sharedAs: plan.id }) };
  const found = findablePlans([plan], [draft], MARA, TODAY);
  expect(found).toMatchObject([{ id: plan.id, title: 'Choir, all of us' }]);
});

test('a plan opens on its day, a series on its next one', () => {
  const times = { start: '2026-09-03T19:30', zone: BERLIN, except: [] };
  expect(dayToShow({ ...times, rrule: null }, BERLIN, TODAY)).toBe('2026-09-03');
  const weekly = { ...times, rrule: 'FREQ=WEEKLY' };
  expect(dayToShow(weekly, BERLIN, TODAY)).toBe('2026-10-15');
  expect(dayToShow(weekly, BERLIN, '2026-10-16')).toBe('2026-10-22');
  const over = { ...times, rrule: 'FREQ=WEEKLY;UNTIL=20260930T215959Z' };
  expect(dayToShow(over, BERLIN, TODAY)).toBe('2026-09-03');
});
