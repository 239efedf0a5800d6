import type { IntlShape } from 'react-intl';
import { PLAN_FIELDS } from '#shared/domain/calendar/kinds.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { ruleToWeeklyChoice, weeklyRule } from '#shared/domain/calendar/rule.ts';
import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import { addWallMinutes, dateOf, timeOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { dateToDateText } from './date-text.ts';
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
export const duplicateOf = (own: OwnPlan, day: PlainDate): OwnPlan => {
  const length = daysBetween(dateOf(own.start), dateOf(own.end));
  return {
    ...own,
    start: `${day}T${timeOf(own.start)}`,
    end: `${addDays(day, length)}T${timeOf(own.end)}`,
    rrule: null,
    except: [],
    visibility: 'private',
    sharedAs: null,
  };
};

/** True where the rule says more than "every week until": the form leaves it as it is. */
export const hasOtherRule = (own: OwnPlan): boolean =>
  own.rrule !== null && ruleToWeeklyChoice(own.rrule) === null;

/**
 * What the form shows of a plan. Of a series, the day is the one that was opened; moved by three days,
 * the whole series moves by three.
 */
export const ownToFormState = (intl: IntlShape, own: OwnPlan, opened: PlainDate): PlanFormState => {
  const length = daysBetween(dateOf(own.start), dateOf(own.end));
  const choice = own.rrule === null ? null : ruleToWeeklyChoice(own.rrule);
  const isMyTime = own.title === intl.formatMessage({ id: 'calendar.mark.myTime' });
  const isNextDay = length === 1 && !own.allDay && timeOf(own.end) <= timeOf(own.start);
  return {
    values: {
      words: {
        title: isMyTime ? '' : own.title,
        where: own.where,
        with: own.with,
        reach: own.reach,
        call: own.call,
        note: own.note,
      },
      isMyTime,
      day: dateToDateText(opened, intl.locale),
      from: own.allDay ? '' : timeWords(intl, own.start),
      until: own.allDay ? '' : timeWords(intl, own.end),
      untilDay:
        length === 0 || isNextDay ? '' : dateToDateText(addDays(opened, length), intl.locale),
      isAllDay: own.allDay,
      isTentative: own.status === 'TENTATIVE',
      isWeekly: choice !== null,
      weeklyUntil:
        choice?.lastDay === undefined || choice.lastDay === null
          ? ''
          : dateToDateText(choice.lastDay, intl.locale),
    },
    shown: own.shown,
    level: own.visibility === 'private' ? 'none' : own.visibility,
  };
};

const ruleOf = ({ state, times }: ReadPlan, before: OwnPlan): string | null => {
  if (hasOtherRule(before)) return before.rrule;
  if (!state.values.isWeekly) return null;
  const choice = before.rrule === null ? null : ruleToWeeklyChoice(before.rrule);
  const days = choice !== null && choice.days.length > 1 ? choice.days : [];
  return weeklyRule({ everyWeeks: choice?.everyWeeks ?? 1, days, lastDay: times.weeklyUntil });
};

/** The plan that a whole form describes, every word as typed. `opened` as in ownToFormState. */
export const formToOwnPlan = (
  intl: IntlShape,
  read: ReadPlan,
  before: OwnPlan,
  opened: PlainDate,
): OwnPlan => {
  const { state, times } = read;
  const { words } = state.values;
  // A series keeps counting from its first day.
  const shift = before.rrule === null ? 0 : daysBetween(opened, dateOf(before.start));
  const moved = (local: string) => `${addDays(dateOf(local), shift)}T${timeOf(local)}`;
  const kept = Object.fromEntries(PLAN_FIELDS.map((field) => [field, words[field]]));
  return {
    ...before,
    ...kept,
    title:
      words.title.trim() === '' ? intl.formatMessage({ id: 'calendar.mark.myTime' }) : words.title,
    start: moved(times.start),
    end: moved(times.end),
    allDay: times.isAllDay,
    status: state.values.isTentative ? 'TENTATIVE' : 'CONFIRMED',
    rrule: ruleOf(read, before),
    shown: state.shown,
    visibility: state.level === 'none' ? 'private' : state.level,
  };
};
