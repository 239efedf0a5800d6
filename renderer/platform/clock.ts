import { useSyncExternalStore } from 'react';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';

/**
 * The one place of the renderer that reads the clock and the zone. Pure rooms take both as
 * arguments; views use the hooks, which follow midnight, waking from sleep and a changed zone.
 */
export const readNow = (): Date => new Date();

/** The system's current IANA zone, such as `Europe/Berlin`. */
export const systemZone = (): TimeZoneId => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The calendar date of an instant in the system's zone. */
export function toPlainDate(instant: Date): PlainDate {
  const year = String(instant.getFullYear()).padStart(4, '0');
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const day = String(instant.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

export const today = (): PlainDate => toPlainDate(readNow());

const minute = 60_000;
const startOfMinute = (instant: Date) => new Date(Math.floor(instant.getTime() / minute) * minute);

const listeners = new Set<() => void>();
let current = startOfMinute(readNow());
let timer: ReturnType<typeof setTimeout> | undefined;

function refresh() {
  const next = startOfMinute(readNow());
  if (next.getTime() === current.getTime()) return;
  current = next;
  for (const listener of listeners) listener();
}

function tick() {
  refresh();
  timer = setTimeout(tick, minute - (readNow().getTime() % minute));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    tick();
    // A timer sleeps with the computer; coming back to the window asks again.
    document.addEventListener('visibilitychange', refresh);
    window.addEventListener('focus', refresh);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', refresh);
    window.removeEventListener('focus', refresh);
  };
}

function readMinute(): Date {
  // Nobody is listening yet (first render): the kept minute may be old.
  if (listeners.size === 0) refresh();
  return current;
}

/** The current instant, cut to the minute; renders again at every full minute. */
export const useNow = (): Date => useSyncExternalStore(subscribe, readMinute);

/** Today's date in the system's zone; renders again only when the date changes. */
export const useToday = (): PlainDate =>
  useSyncExternalStore(subscribe, () => toPlainDate(readMinute()));
