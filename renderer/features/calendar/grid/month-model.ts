import type { IntlShape } from 'react-intl';
import type { PlacedWeek } from '#shared/domain/calendar/layout/place-plans.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { clockChanges } from '#shared/domain/calendar/clock-changes.ts';
import { monthNumberOf, yearOf } from '#shared/lib/plain-date.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import type { DayCell, Mark, Side, Span, WeekRow } from './grid-model.ts';
import { busySpanWords, fullDayWords, timeWords } from '../words/plan-words.ts';

/** Who looks, and whose plans they see. */
export interface Lookers {
  readonly me: PersonId | null;
  readonly today: PlainDate;
  readonly sideOf: (person: PersonId) => Side;
  readonly nameOf: (person: PersonId) => string;
  readonly isPrivate: (planId: string) => boolean;
}

const whatOf = (intl: IntlShape, occurrence: Occurrence, isPrivate: boolean) => {
  const { plan, start } = occurrence;
  const isBusy = plan.visibility === 'busy';
  const span = isBusy ? busySpanWords(intl, occurrence.plan) : '';
  const title = isBusy
    ? intl.formatMessage({ id: 'calendar.mark.busy' }, { span }).trim()
    : (plan.title ?? intl.formatMessage({ id: 'calendar.mark.myTime' }));
  const hasTime = plan.allDay !== true && !isBusy && plan.title !== undefined;
  const time = hasTime ? timeWords(intl, start) : '';
  let what = time === '' ? title : `${time} ${title}`;
  if (plan.status === 'TENTATIVE') {
    what = intl.formatMessage({ id: 'calendar.mark.tentative' }, { what });
  }
  if (isPrivate) what = intl.formatMessage({ id: 'calendar.mark.private' }, { what });
  return { isBusy, title, time, what };
};

export const occurrenceToMark = (
  intl: IntlShape,
  occurrence: Occurrence,
  lookers: Lookers,
): Mark => {
  const isPrivate = lookers.isPrivate(occurrence.planId);
  const { isBusy, title, time, what } = whatOf(intl, occurrence, isPrivate);
  const owner = lookers.nameOf(occurrence.owner);
  return {
    key: occurrence.key,
    planKey: occurrence.planId,
    start: dateOf(occurrence.start),
    side: lookers.sideOf(occurrence.owner),
    isTogether: occurrence.joint,
    isTentative: occurrence.plan.status === 'TENTATIVE',
    isBusy,
    isPrivate,
    time,
    title,
    label: occurrence.joint
      ? intl.formatMessage({ id: 'calendar.mark.together' }, { what })
      : intl.formatMessage({ id: 'calendar.mark.own' }, { owner, what }),
  };
};

const DAY_MINUTES = 1440;

/** How far into its last day a line reaches: by the clock for timed plans, but never too short to see. */
const reachOf = ({ plan, end }: Occurrence): number => {
  if (plan.allDay === true || end.endsWith('T00:00')) return 0.94;
  const minutes = Number(end.slice(11, 13)) * 60 + Number(end.slice(14, 16));
  return Math.min(0.94, Math.max(0.25, minutes / DAY_MINUTES));
};

/** What a loose day needs in rows: a twist or a title of two lines takes more than one. */
const looseRows = (marks: readonly Mark[]): number =>
  marks.reduce(
    (rows, { time, title, isTogether }) =>
      rows + 1 + (isTogether ? 0.45 : 0) + (time.length + title.length > 15 ? 0.8 : 0),
    0,
  );

export const dayLabel = (
  intl: IntlShape,
  date: PlainDate,
  all: readonly Occurrence[],
  lookers: Lookers,
): string => {
  const words = fullDayWords(intl, date, lookers.today);
  const name =
    date === lookers.today
      ? intl.formatMessage({ id: 'calendar.cell.today' }, { day: words })
      : words;
  if (all.length === 0) return name;
  const plans = all
    .map((occurrence) => occurrenceToMark(intl, occurrence, lookers).label)
    .join('; ');
  return intl.formatMessage({ id: 'calendar.cell.plans' }, { day: name, plans });
};

/** Placed plans → rows of cells with every word in place. Linear in what the month shows. */
export const monthToRows = (
  intl: IntlShape,
  month: PlainDate,
  weeks: readonly PlacedWeek[],
  rowsPerDay: number,
  lookers: Lookers,
  zone: TimeZoneId,
): readonly WeekRow[] => {
  const notes = new Map(
    clockChanges(yearOf(month), monthNumberOf(month), zone).map((note) => [note.date, note]),
  );
  return weeks.map(({ days, bars }) => ({
    key: days[0]?.date ?? '',
    days: days.map((day, column): DayCell => {
      const marks = day.chips.map((chip) => occurrenceToMark(intl, chip, lookers));
      const spans = bars
        .filter(({ from }) => from === column)
        .map((bar): Span => ({
          ...occurrenceToMark(intl, bar.occurrence, lookers),
          lane: bar.lane,
          days: bar.to - bar.from + 1,
          reach: bar.continuesAfter ? 1 : reachOf(bar.occurrence),
          isContinued: bar.continuesBefore,
        }));
      const note = notes.get(day.date)?.direction ?? null;
      const used = day.barRows + looseRows(marks) + (day.overflow > 0 || note !== null ? 1 : 0);
      return {
        date: day.date,
        day: day.day,
        isInMonth: day.inMonth,
        isToday: day.date === lookers.today,
        isDense: used > rowsPerDay,
        clockNote: note,
        lanes: day.barRows,
        spans,
        marks,
        hidden: day.overflow,
        label: dayLabel(intl, day.date, day.all, lookers),
      };
    }),
  }));
};
