import type { BrowserWindow } from 'electron';
import { openOutside, print, saveText } from '../dialogs.ts';
import type { IdleWatch } from '../idle.ts';
import type { Keeping } from '../keeping.ts';
import type { Lock } from '../lock.ts';
import { isWritable } from '../profile-guard.ts';
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
}

function makeHandlers({ home, keeper, keeping, lock, idle }: Parts): Handlers {
  const { journal, keyring, slots } = keeping;
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
    slotRead: (slot) => slots.read(slot),
    slotWrite: (slot, bytes) => {
      idle.noteInput();
      return slots.write(slot, bytes);
    },
    lock: async (reason) => lock.finish(reason),
    holdIdleLock: async (held) => idle.hold(held),
    saveText: async (name, text) => saveText(window(), name, text),
    print: async () => print(window()),
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
