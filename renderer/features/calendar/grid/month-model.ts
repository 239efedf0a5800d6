import type { IntlShape } from 'react-intl';
import type { PlacedWeek } from '#shared/domain/calendar/layout/place-plans.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { clockChanges } from '#shared/domain/calendar/clock-changes.ts';
import { monthNumberOf, yearOf } from '#shared/lib/plain-date.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import type { DayCell, Mark, Side, Span, WeekRow } from './grid-model.ts';
import type { DayRoom } from './use-day-room.ts';
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
const looseRows = (marks: readonly Mark[], letters: number): number =>
  marks.reduce(
    (rows, { time, title, isTogether }) =>
      rows + 1 + (isTogether ? 0.45 : 0) + (time.length + 1 + title.length > letters ? 0.8 : 0),
    0,
  );

/** The day in full, and what it shows: `plans` are the labels of its marks. */
export const dayLabel = (
  intl: IntlShape,
  date: PlainDate,
  today: PlainDate,
  plans: readonly string[],
): string => {
  const words = fullDayWords(intl, date, today);
  const name =
    date === today ? intl.formatMessage({ id: 'calendar.cell.today' }, { day: words }) : words;
  if (plans.length === 0) return name;
  return intl.formatMessage({ id: 'calendar.cell.plans' }, { day: name, plans: plans.join('; ') });
};

const clockWords = (intl: IntlShape, direction: 'forward' | 'back' | undefined): string => {
  if (direction === undefined) return '';
  return direction === 'back'
    ? intl.formatMessage({ id: 'calendar.clocksBack' })
    : intl.formatMessage({ id: 'calendar.clocksForward' });
};

/** Words once for each occurrence, on however many days it is drawn. */
const rememberMarks = (intl: IntlShape, lookers: Lookers) => {
  const known = new Map<Occurrence, Mark>();
  return (occurrence: Occurrence): Mark => {
    const mark = known.get(occurrence) ?? occurrenceToMark(intl, occurrence, lookers);
    known.set(occurrence, mark);
    return mark;
  };
};

/** Placed plans → rows of cells with every word in place. Linear in what the month shows. */
export const monthToRows = (
  intl: IntlShape,
  month: PlainDate,
  weeks: readonly PlacedWeek[],
  room: DayRoom,
  lookers: Lookers,
  zone: TimeZoneId,
): readonly WeekRow[] => {
  const notes = new Map(
    clockChanges(yearOf(month), monthNumberOf(month), zone).map((note) => [note.date, note]),
  );
  const markOf = rememberMarks(intl, lookers);
  return weeks.map(({ days, bars }) => ({
    days: days.map((day, column): DayCell => {
      const marks = day.chips.map(markOf);
      const over = bars.filter(({ from, to }) => from <= column && to >= column);
      const shown = [...over.map((bar) => markOf(bar.occurrence)), ...marks];
      const more =
        day.overflow > 0
          ? intl.formatMessage({ id: 'calendar.more' }, { count: day.overflow })
          : '';
      const labels = [...shown.map(({ label }) => label), ...(more === '' ? [] : [more])];
      const spans = bars
        .filter(({ from }) => from === column)
        .map((bar): Span => ({
          ...markOf(bar.occurrence),
          lane: bar.lane,
          days: bar.to - bar.from + 1,
          reach: bar.continuesAfter ? 1 : reachOf(bar.occurrence),
          isContinued: bar.continuesBefore,
        }));
      const note = clockWords(intl, notes.get(day.date)?.direction);
      const used =
        day.barRows +
        looseRows(marks, room.letters) +
        (day.overflow > 0 || day.isLastRowTaken || note !== '' ? 1 : 0);
      return {
        date: day.date,
        day: day.day,
        isInMonth: day.inMonth,
        isToday: day.date === lookers.today,
        isDense: used > room.rows,
        clockNote: note,
        lanes: day.barRows,
        spans,
        marks,
        more,
        label: dayLabel(intl, day.date, lookers.today, labels),
      };
    }),
  }));
};
