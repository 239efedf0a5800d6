import type { IntlShape } from 'react-intl';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnHappened } from '#shared/domain/calendar/plan.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDateTime } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { minutesToTimeText, timeTextToMinutes } from '../form/time-text.ts';
import { timeWords } from '../words/plan-words.ts';
import { timesInPlanZone } from './happened-words.ts';

/** What stands in the form, as typed: what was planned, until it is changed. */
export interface HappenedValues {
  readonly how: OwnHappened['how'];
  readonly from: string;
  readonly until: string;
  readonly where: string;
  readonly words: string;
}

export const isTimeUnread = (text: string): boolean => timeTextToMinutes(text) === null;

export const saidToValues = (
  intl: IntlShape,
  occurrence: Occurrence,
  said: OwnHappened | null,
): HappenedValues => {
  const times = said?.times ?? timesInPlanZone(occurrence);
  const place = said?.where ?? '';
  return {
    how: said?.how ?? 'as-planned',
    from: times === null ? '' : timeWords(intl, times.start),
    until: times === null ? '' : timeWords(intl, times.end),
    where: place === '' ? (occurrence.plan.where ?? '') : place,
    words: said?.words ?? '',
  };
};

const onDay = (day: string, text: string): PlainDateTime | null => {
  const minutes = timeTextToMinutes(text);
  return minutes === null ? null : `${day}T${minutesToTimeText(minutes)}`;
};

/** The times that were typed, on the planned days, or past midnight; null where they can't be read. */
const timesOf = (
  { from, until }: HappenedValues,
  planned: NonNullable<OwnHappened['times']>,
): OwnHappened['times'] => {
  const [day, lastDay] = [dateOf(planned.start), dateOf(planned.end)];
  const start = onDay(day, from);
  const end = onDay(lastDay, until);
  if (start === null || end === null) return null;
  if (day !== lastDay || end > start) return { start, end };
  return { start, end: `${addDays(day, 1)}T${end.slice(11)}` };
};

/** What a form says; null where a time can't be read. What is as planned isn't said again. */
export const valuesToSaid = (
  values: HappenedValues,
  { nominal, plan, ...rest }: Occurrence,
): OwnHappened | null => {
  const nothing = { occurrence: nominal, how: values.how, times: null, where: '', words: '' };
  if (values.how === 'as-planned') return nothing;
  if (values.how === 'not') return { ...nothing, words: values.words };
  const planned = timesInPlanZone({ nominal, plan, ...rest });
  const times = planned === null ? null : timesOf(values, planned);
  if (planned !== null && times === null) return null;
  const isSameTime = times?.start === planned?.start && times?.end === planned?.end;
  const isSamePlace = values.where.trim() === (plan.where ?? '').trim();
  return {
    ...nothing,
    times: isSameTime ? null : times,
    where: isSamePlace ? '' : values.where,
    words: values.words,
  };
};
