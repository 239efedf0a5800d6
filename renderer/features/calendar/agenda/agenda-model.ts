import type { IntlShape } from 'react-intl';
import { lastDateOf } from '#shared/domain/calendar/layout/place-plans.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import type { Mark } from '../grid/grid-model.ts';
import { occurrenceToMark, type Lookers } from '../grid/month-model.ts';
import { dayWords, timesWords } from '../words/plan-words.ts';

export interface AgendaMark extends Mark {
  /** "19:30 to 21:30", "until Friday" */
  readonly when: string;
  /** Where it is, as far as it may be read; empty where nothing is known. */
  readonly where: string;
}

export interface AgendaDay {
  readonly date: PlainDate;
  readonly marks: readonly AgendaMark[];
}

const whenOf = (intl: IntlShape, occurrence: Occurrence, today: PlainDate): string => {
  const last = lastDateOf(occurrence);
  if (last === dateOf(occurrence.start)) return timesWords(intl, occurrence);
  return intl.formatMessage(
    { id: 'calendar.agenda.until' },
    { day: dayWords(intl, last, today, 'inside') },
  );
};

/**
 * The days of a month on which something begins, each with its plans in order of time; what came over from
 * the month before stands on the first day.
 */
export const agendaDays = (
  intl: IntlShape,
  month: PlainDate,
  occurrences: readonly Occurrence[],
  lookers: Lookers,
): readonly AgendaDay[] => {
  const key = month.slice(0, 7);
  const first = `${key}-01`;
  const byDate = new Map<PlainDate, AgendaMark[]>();
  for (const occurrence of occurrences) {
    const begins = dateOf(occurrence.start);
    if (!begins.startsWith(key) && !(begins < first && lastDateOf(occurrence) >= first)) continue;
    const date = begins < first ? first : begins;
    const mark = {
      ...occurrenceToMark(intl, occurrence, lookers),
      when: whenOf(intl, occurrence, lookers.today),
      where: occurrence.plan.where ?? '',
    };
    const marks = byDate.get(date);
    if (marks === undefined) byDate.set(date, [mark]);
    else marks.push(mark);
  }
  return [...byDate]
    .map(([date, marks]) => ({ date, marks }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
};
