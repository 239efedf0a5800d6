import { useEffect } from 'react';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { rareRulesFor } from '#shared/domain/calendar/rare-rules.ts';
import { remindersIn, spokenInstants } from '#shared/domain/calendar/reminders.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import { useCurrentPause } from '#renderer/features/pause/use-current-pause.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { readNow, systemZone, useToday } from '#renderer/platform/clock.ts';
import { getPlatform } from '#renderer/platform/platform.ts';
import { useOwnSettings } from '#renderer/session/own-settings.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';

/** Days that are told ahead, and instants at most: the shell takes no more. */
const daysAhead = 7;
const mostInstants = 64;
const day = 86_400_000;

const tell = (reminders: readonly number[]) =>
  void getPlatform()
    .tellShell({ reminders })
    .catch(() => undefined);

/**
 * S33: while somebody is here alone, the shell knows when their own plans are to be said, and nothing of
 * what they are; a pause, shared or one's own, silences them. Whoever opens the book next replaces that,
 * with theirs or with nothing: so it stands beside the open book, never beside the sample couple's.
 */
export const Reminders = (): null => {
  const { me } = useSession();
  const { isOn, quiet } = useOwnSettings().own.reminders;
  const today = useToday();
  // One told of on the last of these days begins a day later at most.
  const days = { first: today, last: addDays(today, daysAhead + 1) };
  const drafts = useDrafts<OwnPlan>('calendar', days);
  const { pause } = useCurrentPause();
  const isWanted = me !== null && isOn;
  const isOpening = pause === undefined;
  const pauseEnd = pause ? localToInstant(pause.until, pause.zone) : null;
  const { from, until } = quiet;

  useEffect(() => {
    if (!isWanted) tell([]);
    // Told before the pause is known, one of them might be said in it.
    if (!isWanted || isOpening) return undefined;
    let isCurrent = true;
    const work = async () => {
      const plans = drafts
        .filter(({ kind, body }) => kind === 'plan' && body.remind !== undefined)
        .map(({ id, body }) => ({ id, own: body }));
      await rareRulesFor(
        [],
        plans.map(({ own }) => own),
      );
      if (!isCurrent) return;
      const now = readNow().getTime();
      const found = remindersIn(plans, { from: now, to: now + daysAhead * day });
      const silence = { quiet: { from, until }, pauseEnd, zone: systemZone() };
      tell(spokenInstants(found, silence, now).slice(0, mostInstants));
    };
    void work().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [isWanted, isOpening, drafts, from, until, pauseEnd, today]);
  return null;
};
