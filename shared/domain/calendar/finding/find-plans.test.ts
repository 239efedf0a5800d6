import { expect, test } from 'vitest';
import { addDays } from '#shared/lib/plain-date.ts';
import { localToInstant } from '../../dates/zone.ts';
import { contextFor, historyOf, JONAS, MARA } from '../../history.fixture.ts';
import { BERLIN, ownPlanOf, planFor, planOf, sharedPlanOf, viewerOf } from '../calendar.fixture.ts';
import { joinPlan, sharePlan } from '../commands.ts';
import type { Plan } from '../plan.ts';
import { findPlans, SEARCH_RESULTS } from './find-plans.ts';
import { readSearch } from './read-search.ts';

const search = (line: string) =>
  readSearch(line, { language: 'en', isMonthFirst: false, today: '2026-10-15', weekStart: 1 });
const found = (plans: readonly Plan[], line: string, me: string = MARA) =>
  findPlans(plans, search(line), viewerOf(me)).occurrences.map(({ start }) => start);

const on = (name: string, day: string, more = {}, author = MARA) =>
  planFor(name, sharedPlanOf(`${day}T19:30`, `${day}T21:30`, more), author);

test('one’s own plans are found by every word of them, whatever the case and the accents, at any time', () => {
  const plan = on('a', '2019-03-02', {
    title: 'Cena',
    where: 'Café Luna',
    with: 'Zoë',
    note: 'Key',
  });
  for (const line of ['cena', 'CAFE', 'zoe luna', 'key', 'cena 2019', 'in March 2019']) {
    expect(found([plan], line)).toEqual(['2019-03-02T19:30']);
  }
  expect(found([plan], 'cena Ana')).toEqual([]);
  expect(found([plan], 'cena 2018')).toEqual([]);
});

test('S32: of the other’s plans the title is found while they are ahead, never places, people or what is past', () => {
  const words = { title: 'Dinner', where: 'Rosso', with: 'Ana', note: 'Quiet', reach: 'Phone' };
  const ahead = on('a', '2026-10-20', words, JONAS);
  const past = on('b', '2026-10-12', words, JONAS);
  expect(found([ahead, past], 'dinner')).toEqual(['2026-10-20T19:30']);
  for (const line of ['rosso', 'ana', 'quiet', 'phone', 'last week', 'dinner last week']) {
    expect(found([ahead, past], line)).toEqual([]);
  }
  expect(found([ahead, past], 'next week')).toEqual(['2026-10-20T19:30']);
});

test('S32: the past ones of the other’s series are not found', () => {
  const weekly = on('a', '2026-09-03', { title: 'Choir', rrule: 'FREQ=WEEKLY' }, JONAS);
  expect(found([weekly], 'choir')[0]).toBe('2026-10-15T19:30');
  expect(found([weekly], 'choir in September 2026')).toEqual([]);
});

test('a joint plan is found by its title, past or not', () => {
  const own = ownPlanOf({ start: '2026-10-12T19:30', end: '2026-10-12T21:30' });
  const history = historyOf().did(
    MARA,
    '2026-10-10',
    sharePlan(contextFor(MARA, '2026-10-10'), own),
  );
  const moment = { at: localToInstant('2026-10-11T10:00', BERLIN), zone: BERLIN };
  const joint = history.did(
    JONAS,
    '2026-10-11',
    joinPlan(contextFor(JONAS, '2026-10-11'), planOf(history), moment),
  );
  expect(found([planOf(joint)], 'choir', JONAS)).toEqual(['2026-10-12T19:30']);
  expect(found([planOf(joint)], 'inge', JONAS)).toEqual([]);
});

test('busy, withdrawn and hidden words are not found, nor anything of nothing', () => {
  const { title: _title, ...times } = sharedPlanOf('2026-10-20T19:30', '2026-10-20T21:30');
  const busy = planFor('busy', { ...times, visibility: 'busy' }, JONAS);
  expect(found([busy], 'choir')).toEqual([]);
  expect(found([on('a', '2026-10-20')], '')).toEqual([]);
  expect(found([{ ...on('a', '2026-10-20'), withdrawn: true }], 'choir')).toEqual([]);
});

test('what repeats is found within the days around today, or in those that are named', () => {
  const weekly = on('a', '2015-01-01', { rrule: 'FREQ=WEEKLY' });
  const all = found([weekly], 'choir');
  expect(all[0]?.slice(0, 7)).toBe('2026-04');
  expect(all.at(-1)?.slice(0, 7)).toBe('2027-10');
  expect(found([weekly], 'choir in June 2019')).toHaveLength(4);
});

test('ten thousand plans and as many days of a series are looked through at once, the nearest listed', () => {
  const singles = Array.from({ length: 10_000 }, (_, index) =>
    on(`p${index}`, addDays('2026-10-15', (index % 7_000) - 3_500), { title: `Walk ${index}` }),
  );
  const daily = on('daily', '2000-01-01', { rrule: 'FREQ=DAILY', title: 'Walk home' });
  const { occurrences, left } = findPlans([...singles, daily], search('walk'), viewerOf(MARA));
  expect(occurrences).toHaveLength(SEARCH_RESULTS);
  expect(left).toBeGreaterThan(9_000);
  const days = occurrences.map(({ start }) => start);
  expect(days).toEqual(days.toSorted());
  expect(days[0]?.slice(0, 4)).toBe('2026');
  expect(found([...singles, daily], 'walk 9999')).toHaveLength(1);
});
