import { Notification, powerMonitor } from 'electron';
import { labels } from './labels/labels.ts';
import { nextWait, takeDue } from './reminder-times.ts';

export interface Reminders {
  /** Epoch ms, ascending, in place of all before: those of whoever unlocked last, and nobody else's. */
  set(instants: readonly number[]): void;
}

/**
 * S33, S14: says "you have something today" at the instants a window named, by the system's notifications.
 * They are in memory only and tell nothing of what they are about; they outlast the lock, not the app.
 */
export function keepReminders(onChosen: () => void): Reminders {
  let waiting: readonly number[] = [];
  let timer: NodeJS.Timeout | undefined;
  // Held, or the system's click would find nobody.
  let shown: Notification | undefined;

  function say(): void {
    if (!Notification.isSupported()) return;
    const { title, reminder } = labels();
    shown?.close();
    shown = new Notification({ title, body: reminder, silent: true });
    shown.on('click', onChosen);
    shown.show();
  }

  function look(): void {
    clearTimeout(timer);
    const { isDue, rest } = takeDue(waiting, Date.now());
    waiting = rest;
    if (isDue) say();
    const wait = nextWait(waiting, Date.now());
    if (wait !== null) timer = setTimeout(look, wait);
  }

  powerMonitor.on('resume', look);
  return {
    set(instants) {
      waiting = instants;
      look();
    },
  };
}
