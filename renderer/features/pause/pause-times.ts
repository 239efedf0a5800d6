import { addDays } from '#shared/lib/plain-date.ts';
import { dateOf, toPlainDateTime } from '#shared/domain/dates/plain-date-time.ts';
import { instantToLocal, localToInstant } from '#shared/domain/dates/zone.ts';
import { returnAfter } from '#shared/domain/pause/commands.ts';
import { PAUSE_MINUTES } from '#shared/domain/pause/kinds.ts';
import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';

/**
 * When a pause may end, as pure arithmetic. Twenty minutes is what a body needs to settle, a day is
 * the longest anyone should wait without a new word (Gottman on flooding; S34).
 */
const { least: shortestPause, most: longestPause } = PAUSE_MINUTES;

const minute = 60_000;

/** When it would end, by the wall clock of `zone`. */
interface Until {
  readonly until: PlainDateTime;
  readonly zone: TimeZoneId;
}

export type PauseChoice =
  | ({ readonly kind: 'minutes'; readonly minutes: number } & Until)
  | ({ readonly kind: 'at' } & Until);

const durations = [20, 60, 180] as const;
const morning = '09:00';

/** Minutes from `at` until a local time of the zone, as time passes (not as clocks are changed). */
export const minutesUntil = (until: PlainDateTime, at: number, zone: TimeZoneId): number =>
  Math.ceil((localToInstant(until, zone) - at) / minute);

export const isPauseLength = (minutes: number): boolean =>
  minutes >= shortestPause && minutes <= longestPause;

/** The next time the wall clock shows `time` (`21:40`) in reach of a pause; null when it is too near. */
export const nextTimeAt = (time: string, at: number, zone: TimeZoneId): PlainDateTime | null => {
  const today = dateOf(instantToLocal(at, zone));
  const candidates = [toPlainDateTime(today, time), toPlainDateTime(addDays(today, 1), time)];
  return candidates.find((until) => isPauseLength(minutesUntil(until, at, zone))) ?? null;
};

/** From twenty minutes to a day, with tomorrow's breakfast among them where it is in reach. */
export const listPauseChoices = (at: number, zone: TimeZoneId): readonly PauseChoice[] => {
  const lasting = (minutes: number) => ({
    kind: 'minutes' as const,
    minutes,
    ...returnAfter({ at, zone }, minutes),
  });
  const breakfast = nextTimeAt(morning, at, zone);
  const reach = breakfast === null ? 0 : minutesUntil(breakfast, at, zone);
  const between = breakfast !== null && reach > 240 && reach < longestPause - 60;
  return [
    ...durations.map(lasting),
    ...(between ? [{ kind: 'at' as const, until: breakfast, zone }] : []),
    lasting(longestPause),
  ];
};

/** What is left, as people say it: to the minute below ten, to five below four hours, then whole hours. */
export interface Remaining {
  readonly hours: number;
  readonly minutes: number;
}

export const roundRemaining = (minutesLeft: number): Remaining => {
  const left = Math.max(0, minutesLeft);
  if (left >= 240) return { hours: Math.round(left / 60), minutes: 0 };
  const rounded = left < 10 ? left : Math.round(left / 5) * 5;
  return { hours: Math.floor(rounded / 60), minutes: rounded % 60 };
};
