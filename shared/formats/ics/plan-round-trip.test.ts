import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPlanOf } from '#shared/domain/calendar/calendar.fixture.ts';
import type { OwnOverride, OwnPlan, PlanWords } from '#shared/domain/calendar/plan.ts';
import { expandSeries } from '#shared/domain/calendar/recurrence.ts';
import { acceptedRule } from '#shared/domain/calendar/rule.ts';
import { addWallMinutes } from '#shared/domain/dates/plain-date-time.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import { textToBytes } from '#shared/lib/bytes.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { readCalendarFile } from './import-calendar.ts';
import { allFields, plansToCalendar, type PlanForFile } from './plan-calendar.ts';

const TODAY = '2026-11-26';
const HOME = 'Europe/Berlin';

const toFile = (plans: readonly PlanForFile[]): Uint8Array =>
  textToBytes(
    plansToCalendar(
      plans,
      { kept: allFields, untitled: 'Busy', lineOf: (field, text) => `${field}: ${text}` },
      TODAY,
    ),
  );

const read = (bytes: Uint8Array, known: ReadonlyMap<string, number> = new Map()) =>
  readCalendarFile(bytes, { zone: HOME, untitled: 'Busy', known });

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];

/** Letters of every length, and the signs that the format itself uses; what no plan may hold is not among them. */
const line = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom('\\', ';', ',', ':', '"', ' ', '=', 'BEGIN:VEVENT', '\\n'),
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
          .filter((sign) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(sign)),
      ),
      { maxLength },
    )
    .map((parts) =>
      parts
        .join('')
        .slice(0, maxLength * 2)
        .replace(/[\uD800-\uDBFF]$/u, ''),
    );

const timed = fc
  .record({
    day: fc.nat(900).map((days) => addDays('2025-01-01', days)),
    minute: fc.integer({ min: 0, max: 287 }).map((five) => five * 5),
    lasts: fc.integer({ min: 0, max: 3_000 }),
    days: fc.nat(9),
    allDay: fc.boolean(),
  })
  .map(({ day, minute, lasts, days, allDay }) => {
    if (allDay) return { start: `${day}T00:00`, end: `${addDays(day, days)}T00:00`, allDay };
    const start = addWallMinutes(`${day}T00:00`, minute);
    return { start, end: addWallMinutes(start, lasts), allDay };
  });

const words = fc
  .record({
    title: line(20).filter((text) => text.trim() !== ''),
    where: line(20),
    with: line(20),
    reach: line(10),
    call: line(10),
    note: fc.array(line(20), { maxLength: 4 }).map((lines) => lines.join('\n')),
    zone: fc.constantFrom(...zones),
    status: fc.constantFrom('CONFIRMED' as const, 'TENTATIVE' as const),
    times: timed,
  })
  .map(({ times, ...rest }): PlanWords => ({ ...rest, ...times }));

const rule = fc.oneof(
  fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY'),
  fc.constantFrom('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', 'FREQ=DAILY;COUNT=40'),
  fc.nat(300).map((days) => {
    const until = addDays('2027-06-01', days).replaceAll('-', '');
    return `FREQ=WEEKLY;UNTIL=${until}`;
  }),
);

/** A day's step from the start: nominal starts that a daily rule names, and some that nothing names. */
const steps = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 6 });

const anyPlan: fc.Arbitrary<OwnPlan> = fc
  .record({
    words,
    rrule: fc.option(rule, { nil: null }),
    steps,
    others: fc.array(words, { maxLength: 6 }),
    cut: fc.nat(6),
  })
  .map(({ words: first, rrule, steps: days, others, cut }): OwnPlan => {
    const own = ownPlanOf({ ...first, rrule, visibility: 'private' });
    if (rrule === null) return own;
    const at = days.map((step) => addWallMinutes(own.start, step * 1440));
    const overrides = at
      .slice(cut)
      .flatMap((occurrence, index): readonly OwnOverride[] =>
        others[index] === undefined ? [] : [{ ...others[index], occurrence }],
      );
    return {
      ...own,
      except: at.slice(0, cut).sort(),
      ...(overrides.length === 0 ? {} : { overrides }),
    };
  });

const oneLine = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** The words as a file has room for them: whom to meet and how to reach whom go below the note. */
const inFile = (own: PlanWords) => ({
  title: oneLine(own.title),
  where: oneLine(own.where),
  note: [
    own.note.trim(),
    ...(['with', 'reach', 'call'] as const)
      .filter((field) => own[field].trim() !== '')
      .map((field) => `${field}: ${own[field].trim()}`),
  ]
    .filter((part) => part !== '')
    .join('\n')
    .trim(),
  status: own.status,
  allDay: own.allDay,
  // A day is the same day in every zone; an hour is the same instant.
  start: own.allDay ? own.start : localToInstant(own.start, own.zone),
  end: own.allDay ? own.end : localToInstant(own.end, own.zone),
});

const asRead = (own: PlanWords) => {
  const { title, where, note, status, allDay, start, end } = inFile({
    ...own,
    with: '',
    reach: '',
    call: '',
  });
  return { title, where, note, status, allDay, start, end };
};

const startsOf = ({ rrule, start, except, zone, allDay }: OwnPlan) =>
  expandSeries({ rule: acceptedRule(rrule ?? ''), start, except }, allDay ? HOME : zone, {
    from: Date.UTC(2024, 11, 1),
    to: Date.UTC(2030, 0, 1),
  }).map(({ at, nominal }) => (allDay ? nominal : at));

const toPlans = (all: readonly OwnPlan[]): readonly PlanForFile[] =>
  all.map((own, index) => ({ uid: `${index}.plan`, sequence: index * 3, own }));

const anyPlans = fc.array(anyPlan, { minLength: 1, maxLength: 4 });

describe('plans that went through a file', () => {
  test('say the same, at the same times, one of a series too', () => {
    fc.assert(
      fc.property(anyPlans, (all) => {
        const plans = toPlans(all);
        const back = read(toFile(plans));
        expect(back.left).toEqual([]);
        expect(back.plans.map(({ uid, sequence }) => ({ uid, sequence }))).toEqual(
          plans.map(({ uid, sequence }) => ({ uid, sequence })),
        );
        expect(back.plans.map(({ own }) => asRead(own))).toEqual(all.map(inFile));
        expect(back.plans.map(({ own }) => startsOf(own))).toEqual(all.map(startsOf));
        const ones = ({ overrides = [] }: OwnPlan, toWords: (one: PlanWords) => unknown) =>
          overrides.map((one) => ({ at: one.occurrence, ...(toWords(one) as object) }));
        expect(back.plans.map(({ own }) => ones(own, asRead))).toEqual(
          all.map((own) => ones(own, inFile)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('bring nothing when they come a second time, and stay as they are however often', () => {
    fc.assert(
      fc.property(anyPlans, (all) => {
        const file = toFile(toPlans(all));
        const first = read(file).plans;
        const known = new Map(first.map(({ uid, sequence }) => [uid, sequence]));
        expect(read(file, known).plans.map(({ state }) => state)).toEqual(all.map(() => 'known'));
        expect(read(toFile(first)).plans.map(({ own }) => own)).toEqual(
          first.map(({ own }) => own),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('are newer once they were changed', () => {
    const own = ownPlanOf();
    const known = new Map([['A.plan', 4]]);
    const state = (sequence: number) =>
      read(toFile([{ uid: 'A.plan', sequence, own }]), known).plans[0]?.state;
    expect([3, 4, 5].map(state)).toEqual(['known', 'known', 'newer']);
  });
});
