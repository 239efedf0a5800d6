import type { IntlShape } from 'react-intl';
import { changeSeries, oneOf, type ChangedSeries } from '#shared/domain/calendar/own-series.ts';
import type { OwnPlan, PlanWords } from '#shared/domain/calendar/plan.ts';
import { choiceToRule, ruleToChoice } from '#shared/domain/calendar/repeat-choice.ts';
import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import { addWallMinutes, dateOf, timeOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { dateToDateText } from '#renderer/ui/controls/date-text.ts';
import type { Rhythm } from './form-values.ts';
import type { PlanFormState, ReadPlan } from './plan-form-state.ts';
import { minutesToTimeText } from './time-text.ts';
import { timeWords } from '../words/plan-words.ts';

/** A new plan: private (S1); what would be shown if it were offered is everything but the note. */
export const newOwnPlan = (day: PlainDate, zone: TimeZoneId): OwnPlan => ({
  title: '',
  where: '',
  with: '',
  reach: '',
  call: '',
  note: '',
  start: `${day}T19:00`,
  end: `${day}T21:00`,
  zone,
  allDay: false,
  status: 'CONFIRMED',
  rrule: null,
  except: [],
  visibility: 'private',
  shown: { title: true, where: true, with: true, reach: true, call: true, note: false },
  sharedAs: null,
});

/** An hour that was pressed in a day's column. */
export const hourOf = (day: PlainDate, minutes: number): Pick<OwnPlan, 'start' | 'end'> => {
  const start = `${day}T${minutesToTimeText(minutes)}`;
  return { start, end: addWallMinutes(start, 60) };
};

/** Same words, other day, private again. */
export const duplicateOf = (
  { imported: _uid, changes: _count, happened: _past, ...own }: OwnPlan,
  day: PlainDate,
): OwnPlan => {
  const length = daysBetween(dateOf(own.start), dateOf(own.end));
  return {
    ...own,
    start: `${day}T${timeOf(own.start)}`,
    end: `${addDays(day, length)}T${timeOf(own.end)}`,
    rrule: null,
    except: [],
    added: [],
    overrides: [],
    visibility: 'private',
    sharedAs: null,
  };
};

/** True where the rule says more than a form can show: it is left as it is. */
export const hasOtherRule = (own: OwnPlan): boolean =>
  own.rrule !== null && ruleToChoice(own.rrule, dateOf(own.start)) === null;

const weekly: Rhythm = { kind: 'weekly', every: 1, days: [] };

const rhythmOf = (own: OwnPlan): Rhythm | null => {
  const choice = own.rrule === null ? null : ruleToChoice(own.rrule, dateOf(own.start));
  if (choice === null) return null;
  const { kind, every, days } = choice;
  return { kind, every, days };
};

/** What the form shows of a plan; of a series, the one that was opened, by its nominal start. */
export const ownToFormState = (
  intl: IntlShape,
  own: OwnPlan,
  occurrence: PlainDateTime | null,
): PlanFormState => {
  const one = occurrence === null ? own : oneOf(own, occurrence);
  const [day, lastDay] = [dateOf(one.start), dateOf(one.end)];
  const length = daysBetween(day, lastDay);
  const choice = own.rrule === null ? null : ruleToChoice(own.rrule, dateOf(own.start));
  const isMyTime = one.title === intl.formatMessage({ id: 'calendar.mark.myTime' });
  const isNextDay = length === 1 && !one.allDay && timeOf(one.end) <= timeOf(one.start);
  const lastOn = choice?.lastDay ?? null;
  return {
    values: {
      words: {
        title: isMyTime ? '' : one.title,
        where: one.where,
        with: one.with,
        reach: one.reach,
        call: one.call,
        note: one.note,
      },
      isMyTime,
      day: dateToDateText(day, intl.locale),
      from: one.allDay ? '' : timeWords(intl, one.start),
      until: one.allDay ? '' : timeWords(intl, one.end),
      untilDay: length === 0 || isNextDay ? '' : dateToDateText(lastDay, intl.locale),
      isAllDay: one.allDay,
      zone: one.zone,
      isTentative: one.status === 'TENTATIVE',
      isRepeating: own.rrule !== null,
      rhythm: rhythmOf(own) ?? weekly,
      lastOn: lastOn === null ? '' : dateToDateText(lastOn, intl.locale),
      scope: occurrence === null ? 'all' : 'this',
    },
    shown: own.shown,
    level: own.visibility === 'private' ? 'none' : own.visibility,
  };
};

const ruleOf = ({ state, times }: ReadPlan, before: OwnPlan, first: PlainDate): string | null => {
  if (hasOtherRule(before)) return before.rrule;
  const { isRepeating, rhythm } = state.values;
  if (!isRepeating) return null;
  return choiceToRule({ ...rhythm, lastDay: times.lastOn }, first);
};

/** Words and times that a whole form describes, as typed. */
const wordsOf = (intl: IntlShape, { state, times }: ReadPlan): PlanWords => {
  const { words, isTentative, zone } = state.values;
  const title =
    words.title.trim() === '' ? intl.formatMessage({ id: 'calendar.mark.myTime' }) : words.title;
  return {
    ...words,
    title,
    start: times.start,
    end: times.end,
    zone,
    allDay: times.isAllDay,
    status: isTentative ? 'TENTATIVE' : 'CONFIRMED',
  };
};

/**
 * What a form makes of a plan: of a series, of the one that was opened (its nominal start), of it and the
 * following, or of all. null where a rule that names days of a month can't move by days.
 */
export const formToChange = (
  intl: IntlShape,
  read: ReadPlan,
  before: OwnPlan,
  occurrence: PlainDateTime | null,
): ChangedSeries | null => {
  const { shown, level, values } = read.state;
  const visibility = level === 'none' ? ('private' as const) : level;
  const base = { ...before, shown, visibility };
  const words = wordsOf(intl, read);
  if (occurrence === null || before.rrule === null) {
    const rrule = ruleOf(read, before, dateOf(words.start));
    return { kind: 'one', own: { ...base, ...words, rrule } };
  }
  const rhythm = rhythmOf(before);
  const isSameRhythm =
    values.isRepeating &&
    JSON.stringify(values.rhythm) === JSON.stringify(rhythm) &&
    read.times.lastOn === (ruleToChoice(before.rrule, dateOf(before.start))?.lastDay ?? null);
  const rrule = isSameRhythm ? before.rrule : ruleOf(read, before, dateOf(words.start));
  return changeSeries(base, occurrence, words, rrule, values.scope);
};
