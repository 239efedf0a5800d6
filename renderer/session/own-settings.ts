import { idleMinuteChoices, type IdleMinutes } from '#shared/ipc/contract.ts';
import { useSession } from './session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';

export { idleMinuteChoices };

/** What one person has set for themselves: it lies among their drafts, sealed, and the other never sees it. */
export interface OwnSettings {
  /** Quiet minutes until the book closes. */
  readonly idleMinutes: IdleMinutes;
  /** Rooms to keep in the sidebar, besides those that are always there or in use. */
  readonly rooms: readonly string[];
}

const room = 'settings';
const kind = 'own';
const ordinary: OwnSettings = { idleMinutes: 5, rooms: [] };

/** No more rooms than this are read back: there are nine. */
const mostRooms = 32;

/** As it is read back: whatever isn't understood is as on the first day. */
export const readOwnSettings = (body: unknown): OwnSettings => {
  if (typeof body !== 'object' || body === null) return ordinary;
  const { idleMinutes, rooms } = body as {
    readonly idleMinutes?: unknown;
    readonly rooms?: unknown;
  };
  return {
    idleMinutes: idleMinuteChoices.find((each) => each === idleMinutes) ?? ordinary.idleMinutes,
    rooms: Array.isArray(rooms)
      ? rooms.filter((each) => typeof each === 'string').slice(0, mostRooms)
      : ordinary.rooms,
  };
};

interface OwnSettingsAccess {
  readonly own: OwnSettings;
  /** null side by side: nobody's own things are open there. */
  readonly change: ((change: Partial<OwnSettings>) => void) | null;
}

export const useOwnSettings = (): OwnSettingsAccess => {
  const { drafts } = useSession();
  const kept = useDrafts(room).find((draft) => draft.kind === kind);
  const own = readOwnSettings(kept?.body);
  return {
    own,
    change:
      drafts === null
        ? null
        : (change) => {
            const body: OwnSettings = { ...own, ...change };
            void drafts.save({ ...(kept === undefined ? {} : { id: kept.id }), room, kind, body });
          },
  };
};
