import { app, session, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { LockReason } from '#shared/ipc/contract.ts';
import { followAppLife } from './app-life.ts';
import { followContextMenu } from './context-menu.ts';
import { followHideKey } from './hide-key.ts';
import { watchIdleness } from './idle.ts';
import { openChannels } from './ipc/handlers.ts';
import { openKeeping } from './keeping.ts';
import { createLock } from './lock.ts';
import { followLoss } from './lost-window.ts';
import { installMenu } from './menu.ts';
import { keepReminders } from './reminders.ts';
import { serveApp } from './protocol.ts';
import { blockNetwork } from './security/no-network.ts';
import { denyPermissions } from './security/no-permissions.ts';
import { focusOnSecondStart } from './single-instance.ts';
import { tellWindow } from './tell-window.ts';
import { tellNotWritable } from './start-refusal.ts';
import { createWindowKeeper } from './window-keeper.ts';

/** Wires the modules and opens the window. `home` is our part of the profile. */
export async function startShell(home: string, isWritable: boolean): Promise<void> {
  await app.whenReady();
  blockNetwork(session.defaultSession);
  denyPermissions(session.defaultSession);
  serveApp();

  const requestLock = (reason: LockReason) => lock.request(reason);
  const flushThenQuit = () => lock.request('asked', 'quit');
  const hide = () => requestLock('hide');

  const keeping = openKeeping(home);
  const life = followAppLife(flushThenQuit, () => keeping.journal.close());
  const idle = watchIdleness(requestLock);
  const keeper = createWindowKeeper(join(home, 'window.json'), (window: BrowserWindow) => {
    menu.setOpen(false, false);
    idle.follow(window);
    followHideKey(window, hide);
    followContextMenu(window);
    followLoss(window, () => lock.finish('asked'));
    window.on('close', (event) => {
      event.preventDefault();
      flushThenQuit();
    });
  });
  const lock = createLock(keeper, life.quit);
  const onWindow = (act: (window: BrowserWindow) => void) => {
    const window = keeper.current();
    if (window) act(window);
  };
  const menu = installMenu({
    hide,
    zoom: keeper.zoom,
    choose: (choice) => onWindow((window) => tellWindow(window, { kind: 'menu', choice })),
  });

  const reminders = keepReminders(keeper.focus);

  openChannels({ home, keeper, keeping, lock, idle, menu, reminders });
  focusOnSecondStart(keeper.focus);
  const window = keeper.open('start');
  if (!isWritable) await tellNotWritable(window, home);
}
