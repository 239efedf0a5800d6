import { describe, expect, it } from 'vitest';
import type { OwnPlan, Plan } from '#shared/domain/calendar/plan.ts';
import { hourToDayPart } from './day-part.ts';
import { changeToday, layOutRows, listWhatsOn, type OwnDraft } from './whats-on.ts';

const zone = 'Europe/Berlin';
const today = '2026-10-15';
const mara = 'mara';
const jonas = 'jonas';
const now = Date.parse('2026-10-15T16:00:00Z'); // 18:00
const sideOf = (person: string) => (person === mara ? 'first' : 'second');

const ownPlan = (title: string, from: string, to: string): OwnPlan => ({
  title,
  where: '',
  with: '',
  reach: '',
  call: '',
  note: '',
  start: `${today}T${from}`,
  end: `${today}T${to}`,
  zone,
  allDay: false,
  status: 'CONFIRMED',
  rrule: null,
  except: [],
  visibility: 'private',
  shown: { title: true, where: true, with: true, reach: true, call: true, note: true },
  sharedAs: null,
});

const sharedPlan = (id: string, owner: string, from: string, to: string): Plan => {
  const version = {
    hash: id,
    plan: {
      visibility: 'full' as const,
      title: id,
      start: `${today}T${from}`,
      end: `${today}T${to}`,
      zone,
      status: 'CONFIRMED' as const,
    },
    on: today,
    changedAt: null,
    isCorrection: false,
  };
  return { id, owner, versions: [version], current: version, withdrawn: false, joined: null };
};

const list = (shared: readonly Plan[], own: readonly OwnDraft[] = []) =>
  listWhatsOn({ shared, own, viewer: { me: mara, zone, today }, sideOf, now });

describe('what is on today', () => {
  it('stands on its owner’s side, in order of time, until it is over', () => {
    const on = list([
      sharedPlan('train', jonas, '18:50', '19:10'),
      sharedPlan('choir', mara, '19:30', '21:30'),
      sharedPlan('lunch', jonas, '12:00', '13:00'),
    ]);
    expect(on.map((each) => [each.occurrence.planId, each.side])).toEqual([
      ['train', 'second'],
      ['choir', 'first'],
    ]);
  });

  it('S1: shows a private plan to its owner and says that nobody else sees it', () => {
    const [plan] = list([], [{ id: 'd', body: ownPlan('Walk', '20:00', '21:00') }]);
    expect(plan).toMatchObject({ side: 'first', shared: null });
    expect(plan?.occurrence.plan.title).toBe('Walk');
  });

  it('finds one’s own plan wherever its zone puts it, and leaves out another day’s', () => {
    const abroad = (start: string, end: string, where: string): OwnDraft => ({
      id: start,
      body: { ...ownPlan('Call', '00:00', '00:00'), start, end, zone: where },
    });
    const on = list(
      [],
      [
        // In Berlin 21:30 and 23:00 of today.
        abroad('2026-10-16T09:30', '2026-10-16T10:30', 'Pacific/Kiritimati'),
        abroad('2026-10-15T10:00', '2026-10-15T11:00', 'Pacific/Pago_Pago'),
        abroad('2026-10-02T10:00', '2026-10-29T11:00', zone),
        abroad('2026-10-14T20:00', '2026-10-14T21:00', zone),
        abroad('1999-10-15T20:00', '1999-10-15T21:00', zone),
      ],
    );
    expect(on.map(({ occurrence }) => occurrence.planId)).toEqual([
      '2026-10-02T10:00',
      '2026-10-16T09:30',
      '2026-10-15T10:00',
    ]);
  });

  it('finds a series of one’s own that began years ago', () => {
    const body = { ...ownPlan('Swim', '20:00', '21:00'), rrule: 'FREQ=DAILY' };
    const long = { ...body, start: '2011-10-15T20:00', end: '2011-10-15T21:00' };
    expect(list([], [{ id: 'd', body: long }])).toHaveLength(1);
  });

  it('shows a shared plan once, not as its owner’s draft again', () => {
    const draft = { id: 'd', body: { ...ownPlan('Choir', '19:30', '21:30'), sharedAs: 'choir' } };
    expect(list([sharedPlan('choir', mara, '19:30', '21:30')], [draft])).toHaveLength(1);
  });

  it('puts one of each beside each other, and what is of both on a row of its own', () => {
    const tea = sharedPlan('tea', mara, '22:00', '22:30');
    const joint = { ...tea, joined: { by: jonas, version: 'tea' } };
    const rows = layOutRows(
      list([
        sharedPlan('train', jonas, '18:50', '19:10'),
        sharedPlan('choir', mara, '19:30', '21:30'),
        joint,
      ]),
    );
    expect(rows.map((row) => row.kind)).toEqual(['sides', 'both']);
    expect(rows[0]).toMatchObject({
      first: { occurrence: { planId: 'choir' } },
      second: { occurrence: { planId: 'train' } },
    });
  });

  it('says what a time was before, on the day it was changed', () => {
    const plan = sharedPlan('train', jonas, '18:50', '19:10');
    const current = {
      ...plan.current,
      hash: 'later',
      plan: { ...plan.current.plan, start: `${today}T19:10`, end: `${today}T19:30` },
      changedAt: { at: `${today}T17:52`, zone },
    };
    const changed = { ...plan, versions: [...plan.versions, current], current };
    expect(changeToday(changed, today)).toEqual({
      before: { start: `${today}T18:50`, end: `${today}T19:10` },
      at: `${today}T17:52`,
      zone,
    });
    const longer = { ...current, plan: { ...current.plan, start: `${today}T18:50` } };
    expect(
      changeToday({ ...changed, versions: [plan.current, longer], current: longer }, today)?.before,
    ).toEqual({ start: null, end: `${today}T19:10` });
    expect(changeToday(changed, '2026-10-16')).toBeNull();
    expect(changeToday(plan, today)).toBeNull();
  });
});

describe('the hour in words', () => {
  it('knows morning from night', () => {
    expect([4, 8, 12, 16, 20, 23].map(hourToDayPart)).toEqual([
      'night',
      'morning',
      'midday',
      'afternoon',
      'evening',
      'night',
    ]);
  });
});
