import { loadRareRules } from '#shared/domain/calendar/rare-rules.ts';
import { expandSeries } from '#shared/domain/calendar/recurrence.ts';
import { acceptedRule } from '#shared/domain/calendar/rule.ts';
import type { DaySpan } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import {
  addWallMinutes,
  dateOf,
  localToWallMinutes,
} from '#shared/domain/dates/plain-date-time.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { PeerEvent, PeerPlans } from '../../peers/calendars/peer-plans.ts';
import type { Sheet } from '../../peers/static-grid/sheet.ts';
import { dayOf } from '../../support/sheets-to-plans.ts';

const toEvent = ({ title, start, end, allDay }: OwnPlan): PeerEvent => {
  if (allDay) return { title, start: dateOf(start), end: dateOf(end), isAllDay: true };
  // Its time is a word of its title: only Schedule-X formats it all the same.
  return { title: `${start.slice(11)} ${title}`, start, end, isAllDay: false };
};

const seriesEvents = (plan: OwnPlan, { first, last }: DaySpan): readonly PeerEvent[] => {
  const window = {
    from: localToInstant(`${first}T00:00`, plan.zone),
    to: localToInstant(`${addDays(last, 1)}T00:00`, plan.zone),
  };
  const lasts = localToWallMinutes(plan.end) - localToWallMinutes(plan.start);
  const rule = acceptedRule(plan.rrule ?? '');
  return expandSeries({ rule, start: plan.start }, plan.zone, window).map(({ nominal }) =>
    toEvent({ ...plan, start: nominal, end: addWallMinutes(nominal, lasts) }),
  );
};

const touches = ({ start, end }: PeerEvent, { first, last }: DaySpan): boolean =>
  start.slice(0, 10) <= last && end.slice(0, 10) >= first;

const daysOf = ({ weeks }: Sheet): DaySpan => ({
  first: weeks[0]?.[0]?.date ?? '',
  last: weeks.at(-1)?.at(-1)?.date ?? '',
});

export interface HistoryPlans {
  /** Month by month, only what lies in sight: all of it, not what the app had room for. */
  readonly inSight: PeerPlans;
  /** Every single plan of the history at once; of its series what lies in the months that are shown. */
  readonly all: PeerPlans;
  /** How many plans lie in each month. */
  readonly counts: readonly number[];
}

/** A history as another calendar is given it, for the months that the app showed. */
export const historyPlans = async (
  plans: readonly OwnPlan[],
  sheets: readonly Sheet[],
): Promise<HistoryPlans> => {
  await loadRareRules();
  const spans = sheets.map(daysOf);
  const shown: DaySpan = { first: spans[0]?.first ?? '', last: spans.at(-1)?.last ?? '' };
  const single = plans.filter(({ rrule }) => rrule === null).map(toEvent);
  const repeating = plans
    .filter(({ rrule }) => rrule !== null)
    .flatMap((plan) => seriesEvents(plan, shown));
  const near = [...single.filter((event) => touches(event, shown)), ...repeating];
  const months = spans.map((span) => ({
    first: span.first,
    events: near.filter((event) => touches(event, span)),
  }));
  const day: PlainDate = sheets[0] === undefined ? '' : dayOf(sheets[0]);
  return {
    inSight: { day, events: { kind: 'in-sight', months } },
    all: { day, events: { kind: 'all', all: [...single, ...repeating] } },
    counts: months.map(({ events }) => events.length),
  };
};
