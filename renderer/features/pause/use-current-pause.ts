import { systemZone, useNow } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import type { Moment } from '#shared/domain/command.ts';
import type { Pause } from '#shared/domain/pause/fold.ts';
import { PAUSE_PAGE, pauseProjection } from '#shared/domain/pause/projection.ts';
import { currentPause } from '#shared/domain/pause/selectors.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';

/** Body of a pause on one's own: a draft of the room `pause`. Its end removes it. */
export interface PrivatePause {
  readonly until: string;
  readonly zone: string;
  readonly welcome: string | null;
}

export interface ShownPause {
  readonly id: string;
  readonly until: string;
  readonly zone: string;
  readonly welcome: string | null;
  readonly answered: boolean;
  /** null for a pause of one's own that nobody else knows of. */
  readonly shared: Pause | null;
  readonly starter: PersonId;
}

/** Cut to the minute, so that what a button promises ("back at 21:40") is what it does. */
export const useMoment = (): Moment => ({ at: useNow().getTime(), zone: systemZone() });

interface CurrentPause {
  /** undefined while the page is being opened. */
  readonly pause: ShownPause | null | undefined;
  readonly all: readonly Pause[];
}

/** The pause that is on, shared or one's own. A return time that has passed is nothing (S27). */
export const useCurrentPause = (): CurrentPause => {
  const { me } = useSession();
  const { at } = useMoment();
  const all = useItems(pauseProjection, PAUSE_PAGE);
  const own = useDrafts<PrivatePause>('pause').find(
    (draft) => localToInstant(draft.body.until, draft.body.zone) > at,
  );
  if (all === undefined) return { pause: undefined, all: [] };
  const shared = currentPause(all, at);
  if (shared !== null) return { pause: { ...shared, shared }, all };
  if (own === undefined || me === null) return { pause: null, all };
  const { until, zone, welcome } = own.body;
  return {
    pause: { id: own.id, until, zone, welcome, answered: false, shared: null, starter: me.id },
    all,
  };
};
