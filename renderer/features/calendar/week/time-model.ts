import type { IntlShape } from 'react-intl';
import type { GridDay } from '#shared/domain/calendar/layout/month-grid.ts';
import { lastDateOf, placePlans } from '#shared/domain/calendar/layout/place-plans.ts';
import {
  clockStretches,
  placeTimes,
  type ClockStretch,
  type HiddenBlocks,
} from '#shared/domain/calendar/layout/place-times.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import type { Mark } from '../grid/grid-model.ts';
import { dayLabel, occurrenceToMark, type Lookers } from '../grid/month-model.ts';
import { fullDayWords, timeWords, weekdayWords } from '../words/plan-words.ts';

/** A plan in the hours of a day. */
export interface TimeMark extends Mark {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly columns: number;
  /** Columns it covers. */
  readonly span: number;
  readonly isCut: boolean;
  /** "19:30", and where it stands alone "to 21:30": of two parts the second goes where there is no room. */
  readonly times: readonly string[];
}

/** A plan of whole days, in the row above the hours, from the day it begins in this sheet. */
export interface DaysMark extends Mark {
  readonly lane: number;
  readonly days: number;
}

export interface TimeDay {
  readonly date: PlainDate;
  readonly day: number;
  readonly weekday: string;
  /** The day in full, for the column's heading. */
  readonly name: string;
  /** The day and everything in it, for whoever hears it. */
  readonly label: string;
  readonly isToday: boolean;
  readonly stretches: readonly ClockStretch[];
  readonly wholeDays: readonly DaysMark[];
  readonly marks: readonly TimeMark[];
  readonly hidden: readonly HiddenBlocks[];
  readonly all: readonly Occurrence[];
}

export interface TimeSheet {
  readonly days: readonly TimeDay[];
  /** Rows of whole-day plans above the hours. */
  readonly lanes: number;
}

/** More of them side by side can't be read. */
const MOST_COLUMNS = { week: 3, day: 8 } as const;

const timesOf = (
  intl: IntlShape,
  { start, end }: Occurrence,
  isAlone: boolean,
): readonly string[] => {
  const from = timeWords(intl, start);
  if (!isAlone) return [from];
  return [from, intl.formatMessage({ id: 'calendar.week.until' }, { until: timeWords(intl, end) })];
};

/** What some days show: hours in columns, whole days above them. */
export const timeSheet = (
  intl: IntlShape,
  days: readonly GridDay[],
  occurrences: readonly Occurrence[],
  lookers: Lookers,
  zone: TimeZoneId,
): TimeSheet => {
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  const sheet = { year: 0, month: 0, weeks: [days], first, last };
  const [week] = placePlans(sheet, occurrences, { maxPerDay: Infinity });
  const bars = week?.bars ?? [];
  const barKeys = new Set(bars.map(({ occurrence }) => occurrence.key));
  const timed = occurrences.filter(({ key, plan }) => plan.allDay !== true && !barKeys.has(key));
  const most = days.length === 1 ? MOST_COLUMNS.day : MOST_COLUMNS.week;
  const mark = (occurrence: Occurrence) => occurrenceToMark(intl, occurrence, lookers);
  const sideOf = (occurrence: Occurrence) =>
    !occurrence.joint && lookers.sideOf(occurrence.owner) === 'second' ? 'end' : 'start';

  const placed = (week?.days ?? []).map((day, column): TimeDay => {
    const own = bars
      .filter(({ from }) => from === column)
      .map((bar): DaysMark => ({
        ...mark(bar.occurrence),
        lane: bar.lane,
        days: Math.min(bar.to, days.length - 1) - column + 1,
      }));
    const single = day.chips
      .filter(({ plan }) => plan.allDay === true)
      .map((chip, index): DaysMark => ({
        ...mark(chip),
        lane: day.barRows + index,
        days: 1,
      }));
    const { blocks, hidden } = placeTimes(timed, day.date, most, sideOf);
    const here = timed.filter(
      (each) => dateOf(each.start) < day.date && lastDateOf(each) >= day.date,
    );
    const all = [...here, ...day.all];
    return {
      date: day.date,
      day: day.day,
      weekday: weekdayWords(intl, day.date, 'short'),
      name: fullDayWords(intl, day.date, lookers.today),
      label: dayLabel(
        intl,
        day.date,
        lookers.today,
        all.map((each) => mark(each).label),
      ),
      isToday: day.date === lookers.today,
      stretches: clockStretches(day.date, zone),
      wholeDays: [...own, ...single],
      marks: blocks.map(({ occurrence, from, to, column: at, columns, span, continuesBefore }) => ({
        ...mark(occurrence),
        from,
        to,
        column: at,
        columns,
        span,
        isCut: continuesBefore,
        times: timesOf(intl, occurrence, columns === span),
      })),
      hidden,
      all,
    };
  });
  const lanes = placed
    .flatMap(({ wholeDays }) => wholeDays)
    .reduce((rows, { lane }) => Math.max(rows, lane + 1), 0);
  return { days: placed, lanes };
};
