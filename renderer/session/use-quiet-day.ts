import { useToday } from '#renderer/platform/clock.ts';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import {
  isQuietDay,
  QUIET_DAYS_ROOM,
  readQuietDays,
  type QuietDays,
} from '#shared/domain/quiet-days/quiet-days.ts';

export interface KeptQuietDays {
  readonly id: string;
  readonly days: QuietDays;
}

/** The quiet days of the person who is here, soonest first; nobody else ever knows of them. */
export const useQuietDays = (): readonly KeptQuietDays[] =>
  useDrafts(QUIET_DAYS_ROOM)
    .flatMap(({ id, body }) => {
      const days = readQuietDays(body);
      return days === null ? [] : [{ id, days }];
    })
    .sort((a, b) => (a.days.from < b.days.from ? -1 : 1));

/** Whether today nothing is to be brought up by itself. */
export const useQuietDay = (): boolean => {
  const today = useToday();
  return isQuietDay(
    useQuietDays().map(({ days }) => days),
    today,
  );
};
