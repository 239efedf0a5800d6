import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '#shared/lib/plain-date.ts';
import { loadRareRules } from './rare-rules.ts';
import { expandSeries } from './recurrence.ts';
import {
  choiceToRule,
  firstDayLike,
  ruleToChoice,
  shiftRule,
  type RepeatKind,
} from './repeat-choice.ts';
import { acceptedRule, WEEKDAYS } from './rule.ts';

beforeAll(loadRareRules);

const KINDS: readonly RepeatKind[] = ['daily', 'weekly', 'monthly', 'monthly-weekday', 'yearly'];

const days = (rule: string, start: string, count: number) =>
  expandSeries({ rule: acceptedRule(rule), start: `${start}T10:00` }, 'UTC', {
    from: Date.parse(`${start}T00:00Z`),
    to: Date.parse('2060-01-01T00:00Z'),
  })
    .slice(0, count)
    .map(({ nominal }) => nominal.slice(0, 10));

describe('what a form offers', () => {
  test.each([
    ['monthly', '2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['monthly', '2026-01-15', ['2026-01-15', '2026-02-15', '2026-03-15']],
    ['monthly-weekday', '2026-10-15', ['2026-10-15', '2026-11-19', '2026-12-17']],
    ['monthly-weekday', '2026-10-29', ['2026-10-29', '2026-11-26', '2026-12-31']],
  ] as const)('%s from %s', (kind, start, expected) => {
    const rule = choiceToRule({ kind, every: 1, days: [], lastDay: null }, start);
    expect(days(rule, start, 3)).toEqual(expected);
  });

  test('is read back as it was chosen', () => {
    const choice = fc.record({
      kind: fc.constantFrom(...KINDS),
      every: fc.integer({ min: 1, max: 12 }),
      lastDay: fc.option(fc.constant('2030-06-01')),
    });
    const day = fc.nat(1_000).map((ahead) => addDays('2026-01-01', ahead));
    fc.assert(
      fc.property(choice, day, fc.subarray([...WEEKDAYS]), (chosen, start, weekdays) => {
        const own = WEEKDAYS[weekdayOf(start) - 1] ?? 'MO';
        const several =
          chosen.kind === 'weekly' && weekdays.length > 0
            ? WEEKDAYS.filter((each) => each === own || weekdays.includes(each))
            : [];
        const whole = { ...chosen, days: several.length > 1 ? several : [] };
        const rule = choiceToRule(whole, start);
        expect(acceptedRule(rule)).not.toBeNull();
        expect(ruleToChoice(rule, start)).toEqual(whole);
      }),
    );
  });

  test('a rule that says more is no choice', () => {
    for (const rule of [
      'FREQ=WEEKLY;COUNT=4',
      'FREQ=MONTHLY;BYMONTHDAY=1,15',
      'FREQ=YEARLY;BYMONTH=3',
    ]) {
      expect(ruleToChoice(rule, '2026-10-15')).toBeNull();
    }
  });
});

test('a rhythm moved by days falls on the days its occurrences were moved to', () => {
  const day = fc.nat(400).map((ahead) => addDays('2026-01-01', ahead));
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -9, max: 9 }),
      fc.subarray([...WEEKDAYS]),
      (start, by, more) => {
        const own = WEEKDAYS[weekdayOf(start) - 1] ?? 'MO';
        const rule = choiceToRule(
          { kind: 'weekly', every: 1, days: [...new Set([own, ...more])], lastDay: null },
          start,
        );
        const moved = shiftRule(rule, start, by);
        expect(days(moved ?? '', addDays(start, by), 12)).toEqual(
          days(rule, start, 12).map((each) => addDays(each, by)),
        );
      },
    ),
  );
});

test('the first day of a rhythm is found from an earlier one on', () => {
  expect(firstDayLike('weekly', '2026-10-15', '2026-09-01')).toBe('2026-09-03');
  expect(firstDayLike('monthly', '2026-10-15', '2026-09-20')).toBe('2026-10-15');
  expect(firstDayLike('monthly-weekday', '2026-10-15', '2026-01-01')).toBe('2026-01-15');
  expect(firstDayLike('yearly', '2026-10-15', '2024-10-16')).toBe('2025-10-15');
});
