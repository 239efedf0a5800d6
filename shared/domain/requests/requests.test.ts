import { describe, expect, test } from 'vitest';
import { OPEN_ASKS, openAsks } from '../asks/open-asks.ts';
import {
  agreed as agreedClause,
  begin,
  clauseOf,
  draftOf,
} from '../agreements/agreements.fixture.ts';
import { proposeClause } from '../agreements/commands.ts';
import { BERLIN, ownPlanOf, viewerOf } from '../calendar/calendar.fixture.ts';
import { calendarKinds } from '../calendar/kinds.ts';
import { monthGrid } from '../calendar/layout/month-grid.ts';
import { occurrencesIn } from '../calendar/occurrences.ts';
import type { OwnPlan } from '../calendar/plan.ts';
import type { Moment } from '../command.ts';
import { localToInstant } from '../dates/zone.ts';
import { contextFor, copyOf, historyOf, JONAS, MARA, type History } from '../history.fixture.ts';
import {
  acceptRequest,
  askForPlan,
  counterRequest,
  declineRequest,
  withdrawRequest,
} from './commands.ts';
import { foldRequest } from './fold.ts';
import { requestKinds } from './kinds.ts';
import { agreedPage, REQUESTS_PAGE, requestsProjection } from './projection.ts';
import type { PlanRequest } from './request.ts';
import { openRequests, requestPlans, requestsAwaiting } from './selectors.ts';

const TODAY = '2026-10-12';
const NOW: Moment = { at: localToInstant(`${TODAY}T09:00`, BERLIN), zone: BERLIN };

const dinner = (more: Partial<OwnPlan> = {}): OwnPlan =>
  ownPlanOf({
    title: 'Dinner',
    with: '',
    reach: '',
    note: 'Ask softly',
    visibility: 'private',
    ...more,
  });

const requestsOf = (history: History): readonly PlanRequest[] => {
  const items = new Set(history.entries.map(({ item }) => item));
  return [...items].flatMap((item) => foldRequest(history.of(item)) ?? []);
};

const only = (history: History): PlanRequest => {
  const [request] = requestsOf(history);
  if (request === undefined) throw new Error('no request');
  return request;
};

const rooms = (history: History) => ({ clauses: [], requests: requestsOf(history) });

const ask = (history = historyOf(), own = dinner(), me = MARA) =>
  askForPlan(
    contextFor(me, `2026-10-${String(10 + history.entries.length)}`),
    own,
    rooms(history),
    NOW,
  );

const asked = (own = dinner()): History => historyOf().did(MARA, TODAY, ask(historyOf(), own));

const did = (
  history: History,
  me: string,
  command: typeof acceptRequest | typeof declineRequest | typeof withdrawRequest,
): History => history.did(me, TODAY, command(contextFor(me, TODAY), only(history), NOW));

const countered = (history: History, me: string, own: OwnPlan): History =>
  history.did(
    me,
    TODAY,
    counterRequest(contextFor(me, TODAY), only(history), own, rooms(history), NOW),
  );

describe('asking for a plan', () => {
  test('S1: gives only the fields their asker shows, never the note', () => {
    const { plan } = only(asked()).current;
    expect(plan).toEqual({
      visibility: 'full',
      title: 'Dinner',
      where: 'Parish hall',
      start: '2026-10-15T19:30',
      end: '2026-10-15T21:30',
      zone: BERLIN,
      status: 'CONFIRMED',
    });
  });

  test('waits with the other, who answers or doesn’t', () => {
    const requests = requestsOf(asked());
    expect(requestsAwaiting(requests, JONAS, TODAY)).toHaveLength(1);
    expect(requestsAwaiting(requests, MARA, TODAY)).toEqual([]);
  });

  test('S27: an unanswered one whose day has passed is simply no longer there', () => {
    expect(openRequests(requestsOf(asked()), '2026-10-15')).toHaveLength(1);
    expect(openRequests(requestsOf(asked()), '2026-10-16')).toEqual([]);
    expect(requestPlans(requestsOf(asked()), '2026-10-16')).toEqual([]);
  });

  test.each([
    ['a day that is past', { start: '2026-10-01T19:30', end: '2026-10-01T21:30' }, 'request-past'],
    ['no title', { title: ' ' }, 'text-missing'],
    ['an end before its start', { end: '2026-10-15T19:00' }, 'plan-ends-before-start'],
    ['too long a title', { title: 'x'.repeat(141) }, 'text-too-long'],
  ])('refuses %s', (_, more, reason) => {
    expect(ask(historyOf(), dinner(more))).toMatchObject({ error: { reason } });
  });

  test('is for two: on one’s own there is nobody to ask', () => {
    const context = { ...contextFor(MARA, TODAY), partner: null };
    expect(askForPlan(context, dinner(), { clauses: [], requests: [] }, NOW)).toMatchObject({
      error: { reason: 'no-partner' },
    });
  });
});

describe('S10: asks are limited, and repeats collapse', () => {
  const many = (count: number): History =>
    Array.from({ length: count }).reduce<History>(
      (history, _, index) =>
        history.did(MARA, TODAY, ask(history, dinner({ title: `Walk ${index}` }))),
      historyOf(),
    );

  test('the sixth open one waits with its author', () => {
    const full = many(OPEN_ASKS);
    expect(ask(full, dinner({ title: 'Walk 6' }))).toMatchObject({
      error: { reason: 'asks-waiting', limit: OPEN_ASKS },
    });
    expect(ask(full, dinner({ title: 'Walk 6' }), JONAS).ok).toBe(true);
  });

  test('one that was answered or has passed makes room', () => {
    const full = many(OPEN_ASKS);
    const declined = full.did(JONAS, TODAY, declineRequest(contextFor(JONAS, TODAY), only(full)));
    expect(ask(declined, dinner({ title: 'Walk 6' })).ok).toBe(true);
    expect(openAsks(contextFor(MARA, '2026-10-16'), rooms(full))).toBe(0);
  });

  test('the same thing on the same day is asked once, however it is spelt', () => {
    const history = asked();
    expect(ask(history, dinner({ title: '  dinner ' }))).toMatchObject({
      error: { reason: 'request-asked-already' },
    });
    const otherDay = dinner({ start: '2026-10-16T19:30', end: '2026-10-16T21:30' });
    expect(ask(history, otherDay).ok).toBe(true);
  });

  test('asked on two computers apart, it lies there once', () => {
    const start = historyOf();
    const here = start.did(MARA, TODAY, ask(start));
    const there = copyOf(start, 'there').did(
      MARA,
      TODAY,
      askForPlan(contextFor(MARA, '2026-10-11'), dinner(), rooms(start), NOW),
    );
    const both = here.merge(there);
    expect(requestsOf(both)).toHaveLength(2);
    expect(openRequests(requestsOf(both), TODAY)).toHaveLength(1);
  });
});

describe('S29: all asks share one limit, and a decline is final', () => {
  test('wordings offered and plans asked for count together', () => {
    const clauses = Array.from({ length: OPEN_ASKS - 1 }, (_, index) =>
      clauseOf(begin(MARA, draftOf(`Ask ${index}.`))),
    );
    const history = asked();
    const context = contextFor(MARA, TODAY);
    const requests = requestsOf(history);
    expect(openAsks(context, { clauses, requests })).toBe(OPEN_ASKS);
    expect(
      askForPlan(context, dinner({ title: 'Walk' }), { clauses, requests }, NOW),
    ).toMatchObject({
      error: { reason: 'asks-waiting' },
    });
    expect(proposeClause(context, draftOf('Ask.'), clauses, { requests })).toMatchObject({
      error: { reason: 'asks-waiting' },
    });
    expect(proposeClause(context, draftOf('Ask.'), clauses, { requests: [] }).ok).toBe(true);
  });

  test('a wording that was agreed asks for nothing more', () => {
    const clauses = [clauseOf(agreedClause())];
    expect(openAsks(contextFor(MARA, TODAY), { clauses, requests: [] })).toBe(0);
  });

  test('after a decline only its decliner opens it again', () => {
    const declined = did(asked(), JONAS, declineRequest);
    expect(only(declined).state).toBe('declined');
    expect(ask(declined)).toMatchObject({ error: { reason: 'reopen-decliner-only' } });
    expect(
      counterRequest(contextFor(MARA, TODAY), only(declined), dinner(), rooms(declined), NOW),
    ).toMatchObject({ error: { reason: 'reopen-decliner-only' } });
    const reopened = countered(declined, JONAS, dinner({ where: 'At home' }));
    expect(requestsAwaiting(requestsOf(reopened), MARA, TODAY)).toHaveLength(1);
  });

  test('asked again under another id all the same, it is put before nobody', () => {
    const declined = did(asked(), JONAS, declineRequest);
    const again = declined.did(
      MARA,
      TODAY,
      askForPlan(contextFor(MARA, '2026-10-09'), dinner(), { clauses: [], requests: [] }, NOW),
    );
    expect(requestsAwaiting(requestsOf(again), JONAS, TODAY)).toEqual([]);
    expect(requestPlans(requestsOf(again), TODAY)).toEqual([]);
  });

  test('nothing that repeats can be asked for, by command or by entry', () => {
    expect(ask(historyOf(), dinner({ rrule: 'FREQ=WEEKLY' }))).toMatchObject({
      error: { reason: 'request-once' },
    });
    const { plan } = only(asked()).current;
    const body = { plan: { ...plan, rrule: 'FREQ=WEEKLY' } };
    expect(requestKinds['request-asked'].safeParse({ plan }).success).toBe(true);
    expect(requestKinds['request-asked'].safeParse(body).success).toBe(false);
  });

  test('no kind asks for an update, or where somebody is', () => {
    const names = [...Object.keys(requestKinds), ...Object.keys(calendarKinds)];
    expect(names.filter((name) => /update|where|locat/u.test(name))).toEqual([
      'plan-updated',
      'plan-update-withdrawn',
    ]);
    expect(requestKinds['request-asked'].safeParse({ update: 'arrived' }).success).toBe(false);
  });
});

describe('answering', () => {
  test('a yes makes it a plan of both, in both calendars', () => {
    const [plan] = requestPlans(requestsOf(did(asked(), JONAS, acceptRequest)), TODAY);
    const grid = monthGrid(2026, 10, 1);
    for (const me of [MARA, JONAS]) {
      const [occurrence] = occurrencesIn(plan === undefined ? [] : [plan], grid, viewerOf(me));
      expect(occurrence).toMatchObject({ joint: true, start: '2026-10-15T19:30' });
      expect(occurrence?.plan.status).toBe('CONFIRMED');
    }
  });

  test('until then it stands there as tentative', () => {
    const [plan] = requestPlans(requestsOf(asked()), TODAY);
    expect(plan?.current.plan.status).toBe('TENTATIVE');
    expect(plan?.joined).toBeNull();
  });

  test('S2: nobody answers for the other', () => {
    const request = only(asked());
    expect(acceptRequest(contextFor(MARA, TODAY), request, NOW)).toMatchObject({
      error: { reason: 'request-own' },
    });
    const forced = asked().add(MARA, TODAY, [
      { kind: 'request-accepted', item: request.id, body: { version: request.current.hash } },
      { kind: 'request-declined', item: request.id, body: {} },
    ]);
    expect(only(forced).state).toBe('open');
  });

  test('other times go back to who asked, and their yes is for those', () => {
    const later = countered(
      asked(),
      JONAS,
      dinner({ start: '2026-10-15T20:30', end: '2026-10-15T22:00' }),
    );
    expect(requestsAwaiting(requestsOf(later), MARA, TODAY)).toHaveLength(1);
    expect(requestsAwaiting(requestsOf(later), JONAS, TODAY)).toEqual([]);
    const yes = only(did(later, MARA, acceptRequest));
    expect(yes).toMatchObject({ state: 'agreed', agreedBy: MARA });
    expect(yes.current.plan.start).toBe('2026-10-15T20:30');
  });

  test('S3: a yes to words that were replaced meanwhile is none', () => {
    const start = asked();
    const yes = did(copyOf(start, 'there'), JONAS, acceptRequest);
    const other = countered(start, MARA, dinner({ where: 'Rosso' }));
    const both = other.merge(yes);
    const request = only(both);
    const said = request.state === 'agreed' ? request.current.plan.where : null;
    expect(said === null || said === 'Parish hall').toBe(true);
  });

  test('S4: is taken back at once, by either once agreed, and leaves both calendars', () => {
    for (const me of [MARA, JONAS]) {
      const gone = did(did(asked(), JONAS, acceptRequest), me, withdrawRequest);
      expect(requestPlans(requestsOf(gone), TODAY)).toEqual([]);
    }
    expect(withdrawRequest(contextFor(JONAS, TODAY), only(asked())).ok).toBe(false);
  });

  test('S9: a decline keeps nothing that could be counted: no reason, no field at all', () => {
    expect(requestKinds['request-declined'].safeParse({ reason: 'no' }).success).toBe(false);
  });
});

test('agreed ones lie on the months that show them, everything else on one page', () => {
  expect(requestsProjection.pages(only(asked()))).toEqual([REQUESTS_PAGE]);
  expect(requestsProjection.pages(only(did(asked(), JONAS, acceptRequest)))).toEqual([
    agreedPage('2026-10'),
  ]);
});
