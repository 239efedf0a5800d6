import { contextBridge, ipcRenderer } from 'electron';
import {
  shellMessageChannel,
  type CommonGroundApi,
  type InvokeChannel,
  type ShellMessage,
} from '#shared/ipc/contract.ts';

const invoke =
  <C extends InvokeChannel>(channel: C) =>
  (...args: Parameters<CommonGroundApi[C]>): ReturnType<CommonGroundApi[C]> =>
    ipcRenderer.invoke(channel, ...args) as ReturnType<CommonGroundApi[C]>;

/** Hears what main says by itself; returns the way to stop. */
const listen = (hear: (message: ShellMessage) => void): (() => void) => {
  const forward = (_event: unknown, message: ShellMessage) => hear(message);
  ipcRenderer.on(shellMessageChannel, forward);
  return () => {
    ipcRenderer.removeListener(shellMessageChannel, forward);
  };
};

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
  tellShell: invoke('tellShell'),
  saveText: invoke('saveText'),
  print: invoke('print'),
  openOutside: invoke('openOutside'),
  onLockRequest: (listener) =>
    listen((message) => {
      if (message.kind === 'lock') listener(message.reason);
    }),
  onMenuChoice: (listener) =>
    listen((message) => {
      if (message.kind === 'menu') listener(message.choice);
    }),
} satisfies CommonGroundApi;

contextBridge.exposeInMainWorld('commonGround', api);
