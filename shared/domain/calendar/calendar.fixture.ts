import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import { historyOf, idOf, MARA, type History } from '../history.fixture.ts';
import { foldPlan } from './fold.ts';
import type { SharedPlan } from './kinds.ts';
import type { Viewer } from './occurrences.ts';
import type { OwnPlan, Plan } from './plan.ts';

export const BERLIN = 'Europe/Berlin';

export const viewerOf = (me: string, zone = BERLIN, today = '2026-10-15'): Viewer => ({
  me,
  zone,
  today,
});

export const ownPlanOf = (more: Partial<OwnPlan> = {}): OwnPlan => ({
  title: 'Choir',
  where: 'Parish hall',
  with: 'Inge, Ruth',
  reach: 'Phone, in the break',
  call: '',
  note: 'Wear the green scarf',
  start: '2026-10-15T19:30',
  end: '2026-10-15T21:30',
  zone: BERLIN,
  allDay: false,
  status: 'CONFIRMED',
  rrule: null,
  except: [],
  visibility: 'full',
  shown: { title: true, where: true, with: true, reach: true, call: true, note: false },
  sharedAs: null,
  ...more,
});

export const sharedPlanOf = (
  start: string,
  end: string,
  more: Partial<SharedPlan> = {},
): SharedPlan => ({
  visibility: 'full',
  title: 'Choir',
  start,
  end,
  zone: BERLIN,
  status: 'CONFIRMED',
  ...more,
});

/** The only plan of a history. */
export const planOf = (history: History): Plan => {
  const item = history.entries[0]?.item;
  const plan = item === undefined ? null : foldPlan(history.of(item));
  if (plan === null) throw new Error('no plan here');
  return plan;
};

export const sharedEntry = (name: string, plan: SharedPlan, author = MARA): FoldEntry => ({
  hash: idOf(name).padEnd(43, 'A'),
  kind: 'plan-shared',
  item: idOf(name),
  author,
  lamport: 1,
  wall: '2026-10-01',
  body: { plan },
});

/** A plan just shared by Mara. */
export const planFor = (name: string, plan: SharedPlan, author = MARA): Plan => {
  const folded = foldPlan([sharedEntry(name, plan, author)]);
  if (folded === null) throw new Error('this plan could not be read');
  return folded;
};

export const beginPlan = (plan: SharedPlan): History =>
  historyOf().add(MARA, '2026-10-01', [
    { kind: 'plan-shared', item: idOf('plan'), body: { plan } },
  ]);
