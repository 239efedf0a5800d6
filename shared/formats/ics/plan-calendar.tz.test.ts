import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPlanOf } from '#shared/domain/calendar/calendar.fixture.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { expandSeries } from '#shared/domain/calendar/recurrence.ts';
import { acceptedRule } from '#shared/domain/calendar/rule.ts';
import { textToBytes } from '#shared/lib/bytes.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { readCalendarFile } from './import-calendar.ts';
import { allFields, plansToCalendar } from './plan-calendar.ts';

const TODAY = '2026-11-26';
const file = { kept: allFields, untitled: 'Busy', lineOf: (_: string, text: string) => text };

const instantsOf = ({ rrule, start, except, added, zone }: OwnPlan) =>
  expandSeries({ rule: acceptedRule(rrule ?? ''), start, except, added: added ?? [] }, zone, {
    from: Date.UTC(2025, 0, 1),
    to: Date.UTC(2030, 0, 1),
  }).map(({ at }) => at);

test('a series that ends happens at the same instants after it went through a file', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'),
      fc.nat(700),
      fc.nat(500),
      fc.integer({ min: 0, max: 21 }),
      fc.boolean(),
      fc.boolean(),
      (zone, freq, first, length, hour, hasTime, allDay) => {
        const day = addDays('2025-01-01', first);
        const last = addDays(day, length).replaceAll('-', '');
        const time = allDay ? '00:00' : `${String(hour).padStart(2, '0')}:30`;
        const until = hasTime && !allDay ? `${last}T${time.replace(':', '')}00` : last;
        const own = ownPlanOf({
          zone,
          allDay,
          start: `${day}T${time}`,
          end: allDay ? `${day}T00:00` : `${day}T22:00`,
          rrule: `FREQ=${freq};UNTIL=${until}`,
          except: [`${day}T${time}`],
        });
        const written = plansToCalendar([{ uid: 'A.plan', sequence: 0, own }], file, TODAY);
        const { plans } = readCalendarFile(textToBytes(written), {
          zone,
          untitled: '',
          known: new Map(),
        });
        expect(plans.map((plan) => instantsOf(plan.own))).toEqual([instantsOf(own)]);
      },
    ),
    { numRuns: 150 },
  );
});
