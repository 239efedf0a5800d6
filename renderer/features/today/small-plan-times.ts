import { addDays, weekdayOf } from '#shared/lib/plain-date.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { addWallMinutes, toPlainDateTime } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';

export type SmallPlanTime = 'tonight' | 'tomorrow-morning' | 'tomorrow-evening' | 'weekend';

export interface TimeChoice {
  readonly name: SmallPlanTime;
  readonly start: PlainDateTime;
}

const saturday = 6;

/** Soon and easy to keep: this evening while it is still ahead, tomorrow, the next Saturday. */
export const listTimes = (today: PlainDate, hour: number): readonly TimeChoice[] => {
  const tomorrow = addDays(today, 1);
  const untilSaturday = (saturday - weekdayOf(today) + 7) % 7 || 7;
  const weekend = addDays(today, untilSaturday);
  return [
    ...(hour < 18 ? [{ name: 'tonight' as const, start: toPlainDateTime(today, '19:00') }] : []),
    { name: 'tomorrow-morning', start: toPlainDateTime(tomorrow, '09:00') },
    { name: 'tomorrow-evening', start: toPlainDateTime(tomorrow, '19:00') },
    ...(weekend === tomorrow
      ? []
      : [{ name: 'weekend' as const, start: toPlainDateTime(weekend, '10:00') }]),
  ];
};

/** An hour, for its owner alone; nothing of it is shown until they say so (S1). */
export const makeSmallPlan = (title: string, start: PlainDateTime, zone: TimeZoneId): OwnPlan => ({
  title,
  where: '',
  with: '',
  reach: '',
  call: '',
  note: '',
  start,
  end: addWallMinutes(start, 60),
  zone,
  allDay: false,
  status: 'CONFIRMED',
  rrule: null,
  except: [],
  visibility: 'private',
  shown: { title: true, where: true, with: true, reach: true, call: true, note: true },
  sharedAs: null,
});
