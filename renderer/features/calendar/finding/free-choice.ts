import {
  freeTimes,
  type FreeTime,
  type FreeTimeWish,
} from '#shared/domain/calendar/finding/free-times.ts';
import type { DaySpan, Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { Moment } from '#shared/domain/command.ts';
import { instantToLocal } from '#shared/domain/dates/zone.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';

export const freeLengths = ['30', '60', '120', '180', '240', 'day'] as const;
export const freeWeeks = ['1', '2', '3', '4'] as const;
export const freeParts = ['any', 'morning', 'afternoon', 'evening'] as const;

/** Which free times are looked for, as it is chosen. */
export interface FreeChoice {
  readonly length: (typeof freeLengths)[number];
  /** From today on. */
  readonly weeks: (typeof freeWeeks)[number];
  readonly part: (typeof freeParts)[number];
}

export const firstChoice: FreeChoice = { length: '120', weeks: '2', part: 'any' };

/** Hours of the clock. */
export const hoursOfPart: Readonly<
  Record<FreeChoice['part'], { readonly from: number; readonly until: number }>
> = {
  any: { from: 8, until: 22 },
  morning: { from: 8, until: 12 },
  afternoon: { from: 12, until: 18 },
  evening: { from: 18, until: 23 },
};

export const daysOfChoice = ({ weeks }: FreeChoice, today: PlainDate): DaySpan => ({
  first: today,
  last: addDays(today, Number(weeks) * 7 - 1),
});

const MINUTE = 60_000;
/** What is free now begins with the next quarter of an hour. */
const QUARTER = 15 * MINUTE;

/** Where nobody has anything firm, as it was chosen. */
export const findFree = (
  choice: FreeChoice,
  occurrences: readonly Occurrence[],
  today: PlainDate,
  now: Moment,
): readonly FreeTime[] => {
  const { from, until } = hoursOfPart[choice.part];
  const wish: FreeTimeWish = {
    days: daysOfChoice(choice, today),
    hours: { from: from * 60, until: until * 60 },
    length: choice.length === 'day' ? 'day' : Number(choice.length),
    from: Math.ceil(now.at / QUARTER) * QUARTER,
    zone: now.zone,
  };
  return freeTimes(occurrences, wish);
};

/** When a plan is that begins with a free time and lasts as long as was looked for. */
export const timesInFree = (
  { date, start, startsAt }: FreeTime,
  { length }: FreeChoice,
  { zone }: Moment,
): Pick<OwnPlan, 'start' | 'end' | 'allDay'> =>
  length === 'day'
    ? { start: `${date}T00:00`, end: `${date}T00:00`, allDay: true }
    : { start, end: instantToLocal(startsAt + Number(length) * MINUTE, zone), allDay: false };
