import { contextBridge, ipcRenderer } from 'electron';
import {
  lockRequestChannel,
  type CommonGroundApi,
  type InvokeChannel,
  type LockReason,
} from '#shared/ipc/contract.ts';

const invoke =
  <C extends InvokeChannel>(channel: C) =>
  (...args: Parameters<CommonGroundApi[C]>): ReturnType<CommonGroundApi[C]> =>
    ipcRenderer.invoke(channel, ...args) as ReturnType<CommonGroundApi[C]>;

// Electron security checklist item 20: no ipcRenderer and no raw event reaches the page, only
// one function a channel.
const api = {
  startFacts: invoke('startFacts'),
  journalHead: invoke('journalHead'),
  journalAppend: invoke('journalAppend'),
  journalRead: invoke('journalRead'),
  journalRestore: invoke('journalRestore'),
  keyringRead: invoke('keyringRead'),
  keyringWrite: invoke('keyringWrite'),
  slotRead: invoke('slotRead'),
  slotWrite: invoke('slotWrite'),
  lock: invoke('lock'),
  holdIdleLock: invoke('holdIdleLock'),
  saveText: invoke('saveText'),
  print: invoke('print'),
  openOutside: invoke('openOutside'),
  onLockRequest: (listener) => {
    const forward = (_event: unknown, reason: LockReason) => listener(reason);
    ipcRenderer.on(lockRequestChannel, forward);
    return () => {
      ipcRenderer.removeListener(lockRequestChannel, forward);
    };
  },
} satisfies CommonGroundApi;

contextBridge.exposeInMainWorld('commonGround', api);
