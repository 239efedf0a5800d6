import { app, type BrowserWindow } from 'electron';
import type { StartFacts } from '#shared/ipc/contract.ts';
import { makeWindow, type Appearance } from './window.ts';
import { readWindowState, saveWindowState, type WindowState } from './window-state.ts';
import { stepZoom } from './zoom.ts';

export interface WindowKeeper {
  /** The one window; undefined before the first and after the last. */
  current(): BrowserWindow | undefined;
  /** Why the current window was made. */
  reason(): StartFacts['reason'];
  open(reason: StartFacts['reason']): BrowserWindow;
  /** Destroys the window with its process, and everything in that process's memory. */
  destroy(): void;
  focus(): void;
  zoom(direction: 'in' | 'out' | 'reset'): void;
  /** Size of everything in the window, from 1 to 2. */
  zoomTo(factor: number): void;
}

/** How long a destroyed window's process may take to end by itself, in milliseconds. */
const graceOfProcess = 500;

/** Keeps exactly one window. `prepare` wires each new one; `statePath` is window.json. */
export function createWindowKeeper(
  statePath: string,
  prepare: (window: BrowserWindow) => void,
): WindowKeeper {
  let window: BrowserWindow | undefined;
  let reason: StartFacts['reason'] = 'start';
  let state: WindowState | null = null;
  let appearance: Appearance = 'active';
  let saveTimer: NodeJS.Timeout | undefined;

  function note(): void {
    if (!window || window.isDestroyed()) return;
    const zoom = Math.min(2, Math.max(1, window.webContents.getZoomFactor()));
    if (window.isMinimized()) appearance = 'minimised';
    else appearance = window.isFocused() ? 'active' : 'inactive';
    state = { bounds: window.getNormalBounds(), maximised: window.isMaximized(), zoom };
  }

  function noteSoon(): void {
    clearTimeout(saveTimer);
    saveTimer = setTimeout(() => {
      note();
      if (state) void saveWindowState(statePath, state);
    }, 400);
  }

  function zoomTo(factor: number): void {
    window?.webContents.setZoomFactor(factor);
    noteSoon();
  }

  function zoom(direction: 'in' | 'out' | 'reset'): void {
    if (!window) return;
    stepZoom(window.webContents, direction);
    noteSoon();
  }

  function open(why: StartFacts['reason']): BrowserWindow {
    state ??= readWindowState(statePath);
    reason = why;
    const made = makeWindow(state, appearance);
    window = made;
    made.on('resize', noteSoon);
    made.on('move', noteSoon);
    made.on('maximize', noteSoon);
    made.on('unmaximize', noteSoon);
    made.webContents.on('zoom-changed', (_event, direction) => zoom(direction));
    prepare(made);
    return made;
  }

  function destroy(): void {
    if (!window) return;
    note();
    const processId = window.webContents.getOSProcessId();
    window.destroy();
    window = undefined;
    setTimeout(() => endProcess(processId), graceOfProcess);
  }

  /** Chromium ends the process of a destroyed window; one that hangs must not keep its memory. */
  function endProcess(processId: number): void {
    if (window?.webContents.getOSProcessId() === processId) return;
    if (app.getAppMetrics().some(({ pid, type }) => pid === processId && type === 'Tab')) {
      process.kill(processId, 'SIGKILL');
    }
  }

  function focus(): void {
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  return { current: () => window, reason: () => reason, open, destroy, focus, zoom, zoomTo };
}
