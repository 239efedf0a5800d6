import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addWallMinutes, localToWallMinutes } from '../dates/plain-date-time.ts';
import { instantToLocal, localToInstant } from '../dates/zone.ts';
import type { OwnPlan } from './plan.ts';
import { expandSeries, type Window } from './recurrence.ts';
import { acceptedRule } from './rule.ts';

/**
 * Reminders of one's own plans, for the one who made them alone (S33). Everything here is arithmetic: what
 * is shown, and by whom, is decided elsewhere.
 */

const DAY_MINUTES = 1440;
const MINUTE = 60_000;
/** A plan of whole days is reminded of as if it began at nine. */
const ALL_DAY_MINUTES = 9 * 60;
/** The longest notice, and an hour of clocks that change. */
const REACH = (DAY_MINUTES + 120) * MINUTE;

/** Hours of the day in which nothing is said, `HH:MM`; they may reach over midnight. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

export interface Reminder {
  /** The page of the plan. */
  readonly id: string;
  /** Nominal start in the plan's zone: which one of a series it is. */
  readonly occurrence: PlainDateTime;
  /** What it is called, for its owner's own screen. */
  readonly title: string;
  /** Local start in the plan's zone. */
  readonly start: PlainDateTime;
  readonly zone: TimeZoneId;
  readonly allDay: boolean;
  /** Epoch ms. */
  readonly at: number;
}

export interface RemindedPlan {
  readonly id: string;
  readonly own: OwnPlan;
}

/** When it is said, epoch ms. Hours before are counted in real time, days on the wall clock. */
const remindAt = (start: PlainDateTime, zone: TimeZoneId, allDay: boolean, minutes: number) => {
  const begins = allDay ? addWallMinutes(start, ALL_DAY_MINUTES) : start;
  return minutes % DAY_MINUTES === 0
    ? localToInstant(addWallMinutes(begins, -minutes), zone)
    : localToInstant(begins, zone) - minutes * MINUTE;
};

type Begin = Pick<Reminder, 'occurrence' | 'title' | 'start' | 'zone' | 'allDay'>;

/** Every time it begins that a reminder in `window` may be about. */
const beginsOf = (own: OwnPlan, window: Window): readonly Begin[] => {
  const { title, start, zone, allDay, overrides = [] } = own;
  const rule = own.rrule === null ? null : acceptedRule(own.rrule);
  const wide = { from: window.from - REACH, to: window.to + REACH };
  const otherwise = new Set(overrides.map(({ occurrence }) => occurrence));
  const series = { rule, start, added: own.added ?? [], except: own.except };
  const regular = expandSeries(series, zone, wide)
    .filter(({ nominal }) => !otherwise.has(nominal))
    .map(({ nominal }) => ({ occurrence: nominal, title, start: nominal, zone, allDay }));
  return [...regular, ...overrides];
};

/**
 * The reminders whose time lies in `window` (epoch ms, from inclusive, to exclusive), in order of time. A rule that has to be
 * searched needs `rareRulesFor` first.
 */
export const remindersIn = (plans: readonly RemindedPlan[], window: Window): readonly Reminder[] =>
  plans
    .flatMap(({ id, own }) => {
      const { remind } = own;
      if (remind === undefined) return [];
      return beginsOf(own, window).map(({ occurrence, title, start, zone, allDay }) => {
        const at = remindAt(start, zone, allDay, remind);
        return { id, occurrence, title, start, zone, allDay, at };
      });
    })
    .filter(({ at }) => at >= window.from && at < window.to)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

const minutesOf = (time: string): number => localToWallMinutes(`1970-01-01T${time}`);

/** Whether an instant lies in the quiet hours of a zone: from inclusive, until exclusive. Equal ends are no hours. */
export const isQuietAt = ({ from, until }: QuietHours, at: number, zone: TimeZoneId): boolean => {
  const time = minutesOf(instantToLocal(at, zone).slice(11));
  const [begin, end] = [minutesOf(from), minutesOf(until)];
  return begin <= end ? time >= begin && time < end : time >= begin || time < end;
};

export interface Silence {
  readonly quiet: QuietHours | null;
  /** End of the pause that is on, epoch ms; null without one. */
  readonly pauseEnd: number | null;
  readonly zone: TimeZoneId;
}

/**
 * The instants from now on at which something is said aloud, ascending, each once: nothing in quiet hours,
 * nothing during a pause. They carry no content.
 */
export const spokenInstants = (
  reminders: readonly Reminder[],
  { quiet, pauseEnd, zone }: Silence,
  now: number,
): readonly number[] => [
  ...new Set(
    reminders
      .map(({ at }) => at)
      .filter((at) => at > now && (pauseEnd === null || at >= pauseEnd))
      .filter((at) => quiet === null || !isQuietAt(quiet, at, zone)),
  ),
];

/** How far back what was missed is told of, in days. */
export const MISSED_DAYS = 7;

/** Reminders after `after` whose time came before the book was opened (both epoch ms), a week back at most. */
export const missedReminders = (
  plans: readonly RemindedPlan[],
  after: number,
  openedAt: number,
): readonly Reminder[] =>
  remindersIn(plans, {
    from: Math.max(after, openedAt - MISSED_DAYS * DAY_MINUTES * MINUTE),
    to: openedAt,
  });
