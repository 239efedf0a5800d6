import { useEffect } from 'react';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { PAUSE_PAGE, pauseProjection } from '#shared/domain/pause/projection.ts';
import { currentPause, pauseEnd } from '#shared/domain/pause/selectors.ts';
import { readNow, systemZone, useNow, useToday } from '#renderer/platform/clock.ts';
import { getPlatform } from '#renderer/platform/platform.ts';
import { useOwnSettings } from '#renderer/session/own-settings.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';

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
 * what they are. Whoever opens the book next replaces that, with theirs or with nothing.
 */
export const useReminders = (): void => {
  const { me } = useSession();
  const { own } = useOwnSettings();
  const today = useToday();
  const drafts = useDrafts<OwnPlan>('calendar');
  const pauses = useItems(pauseProjection, PAUSE_PAGE);
  const { isOn, quiet } = own.reminders;
  const isWanted = me !== null && isOn;
  const pause = currentPause(pauses ?? [], useNow().getTime());
  const end = pause === null ? null : pauseEnd(pause);

  useEffect(() => {
    if (!isWanted) {
      tell([]);
      return undefined;
    }
    let isCurrent = true;
    const plans = drafts
      .filter(({ kind, body }) => kind === 'plan' && body.remind !== undefined)
      .map(({ id, body }) => ({ id, own: body }));
    const work = async () => {
      const [{ remindersIn, spokenInstants }, { rareRulesFor }] = await Promise.all([
        import('#shared/domain/calendar/reminders.ts'),
        import('#shared/domain/calendar/rare-rules.ts'),
      ]);
      await rareRulesFor(
        [],
        plans.map((plan) => plan.own),
      );
      if (!isCurrent) return;
      const now = readNow().getTime();
      const found = remindersIn(plans, { from: now, to: now + daysAhead * day });
      const silence = { quiet, pauseEnd: end, zone: systemZone() };
      tell(spokenInstants(found, silence, now).slice(0, mostInstants));
    };
    void work().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [isWanted, drafts, quiet, end, today]);
};
