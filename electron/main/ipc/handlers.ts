import type { BrowserWindow } from 'electron';
import { openOutside, saveText } from '../dialogs.ts';
import type { IdleWatch } from '../idle.ts';
import type { Keeping } from '../keeping.ts';
import type { Lock } from '../lock.ts';
import { isPhotoSlot } from '../photos.ts';
import { isWritable } from '../profile-guard.ts';
import type { AppMenu } from '../menu.ts';
import { print, saveAsPdf } from '../printing.ts';
import type { Reminders } from '../reminders.ts';
import { collectSlotParts } from '../slot-parts.ts';
import type { WindowKeeper } from '../window-keeper.ts';
import { invokeChannels, type InvokeChannel } from '#shared/ipc/contract.ts';
import { handle, type Handlers } from './handle.ts';
import { collectStartFacts } from './start-facts.ts';

export interface Parts {
  readonly home: string;
  readonly keeper: WindowKeeper;
  readonly keeping: Keeping;
  readonly lock: Lock;
  readonly idle: IdleWatch;
  readonly menu: AppMenu;
  readonly reminders: Reminders;
}

function makeHandlers({ home, keeper, keeping, lock, idle, menu, reminders }: Parts): Handlers {
  const { journal, keyring, slots, photos } = keeping;
  const parts = collectSlotParts();
  const window = (): BrowserWindow => {
    const current = keeper.current();
    if (!current) throw new Error('no-window');
    return current;
  };
  return {
    startFacts: async () => collectStartFacts(keeper.reason(), isWritable(home)),
    journalHead: (vault) => journal.vault(vault).head(),
    journalAppend: (vault, frames, sealed) => {
      idle.noteInput();
      return journal.vault(vault).append(frames, sealed);
    },
    journalRead: (vault, from) => journal.vault(vault).read(from),
    journalRestore: (vault, from, frames) => journal.vault(vault).restore(from, frames),
    keyringRead: () => keyring.read(),
    keyringWrite: (bytes) => keyring.write(bytes),
    slotRead: (slot) => (isPhotoSlot(slot) ? photos.read(slot) : slots.read(slot)),
    slotWrite: async (slot, bytes, part) => {
      idle.noteInput();
      if (isPhotoSlot(slot)) return photos.write(slot, bytes);
      if (bytes === null || part === undefined) return bytes !== null && slots.write(slot, bytes);
      const outcome = parts.take(slot, bytes, part);
      if (typeof outcome === 'string') return outcome === 'taken';
      return slots.write(slot, outcome.whole);
    },
    lock: async (reason) => {
      parts.forget();
      return lock.finish(reason);
    },
    tellShell: async ({
      isOpen,
      canPrint,
      holdsIdleLock,
      idleMinutes,
      zoom,
      language,
      reminders: instants,
    }) => {
      if (language !== undefined) menu.speak(language);
      if (isOpen !== undefined) menu.setOpen(isOpen, canPrint === true);
      if (holdsIdleLock !== undefined) idle.hold(holdsIdleLock);
      if (idleMinutes !== undefined) idle.limit(idleMinutes);
      if (zoom !== undefined) keeper.zoomTo(zoom);
      if (instants !== undefined) reminders.set(instants);
      return { zoom: window().webContents.getZoomFactor() };
    },
    saveText: async (name, text) => saveText(window(), name, text),
    print: async (to) => (to === 'file' ? saveAsPdf(window()) : print(window())),
    openOutside: async (address) => openOutside(window(), address),
  };
}

/** Opens every channel of the contract, each through the one `handle`. */
export function openChannels(parts: Parts): void {
  const handlers = makeHandlers(parts);
  const contents = () => parts.keeper.current()?.webContents;
  const open = <C extends InvokeChannel>(channel: C) =>
    handle(channel, contents, handlers[channel]);
  for (const channel of invokeChannels) open(channel);
}
