import type { QuietHours } from '#shared/domain/calendar/reminders.ts';
import { idleMinuteChoices, type IdleMinutes } from '#shared/ipc/contract.ts';
import { useSession } from './session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';

export { idleMinuteChoices };

/** S33: reminders of one's own plans, off until wanted. */
export interface OwnReminders {
  readonly isOn: boolean;
  /** `HH:MM` to `HH:MM`, over midnight too: nothing is said then. */
  readonly quiet: QuietHours;
  /** Epoch ms: reminders from here on are still to be told. */
  readonly after: number;
}

/** What one person has set for themselves: it lies among their drafts, sealed, and the other never sees it. */
export interface OwnSettings {
  /** Quiet minutes until the book closes. */
  readonly idleMinutes: IdleMinutes;
  /** Rooms to keep in the sidebar, besides those that are always there or in use. */
  readonly rooms: readonly string[];
  readonly reminders: OwnReminders;
}

const room = 'settings';
const kind = 'own';
const ordinary: OwnSettings = {
  idleMinutes: 5,
  rooms: [],
  reminders: { isOn: false, quiet: { from: '21:00', until: '08:00' }, after: 0 },
};

/** No more rooms than this are read back: there are nine. */
const mostRooms = 32;

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value);

const readReminders = (body: unknown): OwnReminders => {
  if (typeof body !== 'object' || body === null) return ordinary.reminders;
  const { isOn, quiet, after } = body as { readonly [K in keyof OwnReminders]?: unknown };
  const { from, until } = (quiet ?? {}) as { readonly [K in keyof QuietHours]?: unknown };
  return {
    isOn: isOn === true,
    quiet: isTime(from) && isTime(until) ? { from, until } : ordinary.reminders.quiet,
    after: typeof after === 'number' && Number.isSafeInteger(after) ? after : 0,
  };
};

/** As it is read back: whatever isn't understood is as on the first day. */
export const readOwnSettings = (body: unknown): OwnSettings => {
  if (typeof body !== 'object' || body === null) return ordinary;
  const { idleMinutes, rooms, reminders } = body as { readonly [K in keyof OwnSettings]?: unknown };
  return {
    idleMinutes: idleMinuteChoices.find((each) => each === idleMinutes) ?? ordinary.idleMinutes,
    rooms: Array.isArray(rooms)
      ? rooms.filter((each) => typeof each === 'string').slice(0, mostRooms)
      : ordinary.rooms,
    reminders: readReminders(reminders),
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
