import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localToInstant } from '../dates/zone.ts';
import { ownPlanOf } from './calendar.fixture.ts';
import type { OwnPlan } from './plan.ts';
import { isQuietAt, missedReminders, remindersIn, spokenInstants } from './reminders.ts';
import { loadRareRules } from './rare-rules.ts';

const ZONE = 'Europe/Berlin';
const at = (local: string, zone = ZONE) => localToInstant(local, zone);
const plan = (more: Partial<OwnPlan>): OwnPlan => ({
  ...ownPlanOf({ start: '2026-10-20T19:00', end: '2026-10-20T20:00', zone: ZONE }),
  ...more,
});
const month = { from: at('2026-10-01T00:00'), to: at('2026-11-30T00:00') };
const instants = (own: OwnPlan, window = month) =>
  remindersIn([{ id: 'one', own }], window).map((each) => each.at);

describe('S33: a reminder', () => {
  test('S33: comes only where it was asked for, so long before as was asked', () => {
    expect(instants(plan({}))).toEqual([]);
    expect(instants(plan({ remind: 0 }))).toEqual([at('2026-10-20T19:00')]);
    expect(instants(plan({ remind: 30 }))).toEqual([at('2026-10-20T18:30')]);
    expect(instants(plan({ remind: 1440 }))).toEqual([at('2026-10-19T19:00')]);
  });

  test('of whole days is counted from nine in the morning', () => {
    const whole = { allDay: true, start: '2026-10-20T00:00', end: '2026-10-20T00:00' } as const;
    expect(instants(plan({ ...whole, remind: 0 }))).toEqual([at('2026-10-20T09:00')]);
    expect(instants(plan({ ...whole, remind: 1440 }))).toEqual([at('2026-10-19T09:00')]);
  });

  test('keeps its hour the day before clocks change; hours before are real hours', () => {
    const late = { start: '2026-10-25T12:00', end: '2026-10-25T13:00' };
    expect(instants(plan({ ...late, remind: 1440 }))).toEqual([at('2026-10-24T12:00')]);
    const early = { start: '2026-10-25T04:00', end: '2026-10-25T05:00' };
    const [three] = instants(plan({ ...early, remind: 180 }));
    expect(three).toBe(at('2026-10-25T04:00') - 3 * 3_600_000);
    expect(three).toBe(Date.UTC(2026, 9, 25, 0, 0));
  });

  test('follows each of a series, the moved one too, and none that doesn’t happen', () => {
    const weekly = plan({
      remind: 60,
      rrule: 'FREQ=WEEKLY',
      except: ['2026-10-27T19:00'],
      overrides: [
        {
          ...plan({}),
          title: 'Later',
          start: '2026-11-04T20:00',
          end: '2026-11-04T21:00',
          occurrence: '2026-11-03T19:00',
        },
      ],
    });
    const found = remindersIn([{ id: 'one', own: weekly }], {
      from: month.from,
      to: at('2026-11-12T00:00'),
    });
    expect(found.map(({ at: when, title }) => [when, title])).toEqual([
      [at('2026-10-20T18:00'), weekly.title],
      [at('2026-11-04T19:00'), 'Later'],
      [at('2026-11-10T18:00'), weekly.title],
    ]);
  });

  test('of a rule that is searched comes as well', async () => {
    await loadRareRules();
    const monthly = plan({ remind: 10, rrule: 'FREQ=MONTHLY;BYDAY=3TU' });
    expect(instants(monthly)).toEqual([at('2026-10-20T18:50'), at('2026-11-17T18:50')]);
  });

  test('lies in one window alone, wherever the days are parted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 59 }), (minute) => {
        const daily = plan({ remind: 180, rrule: 'FREQ=DAILY' });
        const middle = month.from + minute * 60_000;
        const parts = [
          ...instants(daily, { from: month.from, to: middle }),
          ...instants(daily, { from: middle, to: month.to }),
        ];
        expect(parts).toEqual(instants(daily));
      }),
      { numRuns: 50 },
    );
  });
});

describe('S33: nothing is said', () => {
  const daily = remindersIn([{ id: 'one', own: plan({ remind: 0, rrule: 'FREQ=DAILY' }) }], {
    from: month.from,
    to: at('2026-10-23T00:00'),
  });
  const now = at('2026-10-20T12:00');

  test('S33: in quiet hours, over midnight too', () => {
    const night = { from: '21:00', until: '08:00' };
    const quietAt = (local: string) => isQuietAt(night, at(local), ZONE);
    expect(
      ['21:00', '23:59', '00:00', '07:59'].map((time) => quietAt(`2026-10-20T${time}`)),
    ).toEqual([true, true, true, true]);
    expect(['08:00', '20:59'].map((time) => quietAt(`2026-10-20T${time}`))).toEqual([false, false]);
    expect(isQuietAt({ from: '08:00', until: '08:00' }, now, ZONE)).toBe(false);
    const silence = { quiet: { from: '18:00', until: '20:00' }, pauseEnd: null, zone: ZONE };
    expect(spokenInstants(daily, silence, now)).toEqual([]);
  });

  test('S33: during a pause, and of what is past', () => {
    const open = { quiet: null, pauseEnd: null, zone: ZONE };
    const all = ['20', '21', '22'].map((day) => at(`2026-10-${day}T19:00`));
    expect(spokenInstants(daily, open, now)).toEqual(all);
    expect(spokenInstants(daily, open, all[0] ?? 0)).toEqual(all.slice(1));
    const pauseEnd = at('2026-10-21T09:00');
    expect(spokenInstants(daily, { ...open, pauseEnd }, now)).toEqual(all.slice(1));
  });

  test('S33: of what it is about: only instants leave the window', () => {
    const open = { quiet: null, pauseEnd: null, zone: ZONE };
    for (const instant of spokenInstants(daily, open, now)) expect(typeof instant).toBe('number');
  });
});

describe('S33: what came while the book was closed', () => {
  const own = plan({ remind: 0, rrule: 'FREQ=DAILY' });
  const missed = (after: string, opened: string) =>
    missedReminders([{ id: 'one', own }], at(after), at(opened)).map((each) => each.start);

  test('S33: is told from the last one that was told, none twice, and a week back at most', () => {
    expect(missed('2026-10-20T19:01', '2026-10-22T19:30')).toEqual([
      '2026-10-21T19:00',
      '2026-10-22T19:00',
    ]);
    expect(missed('2026-10-22T19:01', '2026-10-22T19:30')).toEqual([]);
    expect(missed('2026-10-20T00:00', '2026-11-20T12:00')).toHaveLength(7);
  });

  test('S33: never of what came before reminders were wanted', () => {
    expect(missed('2026-10-22T20:00', '2026-10-22T21:00')).toEqual([]);
  });
});
