import { powerMonitor, type BrowserWindow } from 'electron';
import type { LockReason } from '#shared/ipc/contract.ts';
import { idleSinceShown, isTooIdle, longestIdleMinutes } from './idle-rule.ts';

const pollEvery = 5000;

export interface IdleWatch {
  /** Counts from now for a new window. */
  follow(window: BrowserWindow): void;
  /** Something was kept: assistive technology acts without keys or a pointer. */
  noteInput(): void;
  /** While held (a pause or a conversation is open), idleness locks much later; all else as ever. */
  hold(held: boolean): void;
  /** Until the next window: fewer minutes than usual. */
  limit(minutes: number): void;
}

/**
 * Watches for idleness, suspend and the locked screen. The system's idle time alone isn't enough: it
 * reads 0 on some Wayland desktops, and somebody may go on using the same computer for other things.
 */
export function watchIdleness(requestLock: (reason: LockReason) => void): IdleWatch {
  let lastInput = Date.now();
  let held = false;
  let minutes = longestIdleMinutes;
  let idleBefore = powerMonitor.getSystemIdleTime();

  powerMonitor.on('suspend', () => requestLock('suspend'));
  powerMonitor.on('lock-screen', () => requestLock('screen-lock'));
  powerMonitor.on('user-did-resign-active', () => requestLock('screen-lock'));
  powerMonitor.on('shutdown', () => requestLock('suspend'));

  let screenWasLocked = false;
  let isAlreadyIdle = false;
  const noteInput = () => {
    lastInput = Date.now();
    isAlreadyIdle = false;
  };

  setInterval(() => {
    // Linux tells of its locked screen only when asked.
    const screenIsLocked = powerMonitor.getSystemIdleState(minutes * 60) === 'locked';
    if (screenIsLocked && !screenWasLocked) requestLock('screen-lock');
    screenWasLocked = screenIsLocked;
    const systemIdle = powerMonitor.getSystemIdleTime();
    if (systemIdle < idleBefore) idleBefore = 0;
    const sinceInput = (Date.now() - lastInput) / 1000;
    const idle = Math.max(idleSinceShown(systemIdle, idleBefore), sinceInput);
    if (!isTooIdle(idle, held, minutes)) return;
    // Once is enough until somebody is there again: an idle lock screen needs no new window.
    if (!isAlreadyIdle) requestLock('idle');
    isAlreadyIdle = true;
  }, pollEvery).unref();

  return {
    noteInput,
    follow(window) {
      held = false;
      minutes = longestIdleMinutes;
      lastInput = Date.now();
      idleBefore = powerMonitor.getSystemIdleTime();
      window.webContents.on('input-event', noteInput);
    },
    hold(value) {
      held = value;
    },
    limit(value) {
      minutes = value;
    },
  };
}
