import type { CommonGroundApi, LockReason } from '#shared/ipc/contract.ts';
import { lockReasonSchema } from '#shared/ipc/schemas.ts';
import { chooseLocale } from '#shared/lib/languages.ts';
import { createBrowserKeeping } from './browser-keeping.ts';

/** Main waits as long before it replaces a window that doesn't answer; milliseconds. */
const lockDeadline = 1000;
const reasonKey = 'lock-reason';

/**
 * Stands in for the shell in a plain browser (tests and development). Locking reloads the page: good
 * enough for journeys, not for secrets; Electron replaces the process.
 */
export function createBrowserAdapter(window: Window): CommonGroundApi {
  const { sessionStorage, location } = window;
  const lockListeners = new Set<(reason: LockReason) => void>();
  const parsedReason = lockReasonSchema.safeParse(sessionStorage.getItem(reasonKey));
  sessionStorage.removeItem(reasonKey);

  const lock = (reason: LockReason): void => {
    sessionStorage.setItem(reasonKey, reason);
    location.reload();
  };

  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F9') return;
    event.preventDefault();
    setTimeout(() => lock('hide'), lockDeadline);
    for (const listener of lockListeners) listener('hide');
  });

  return {
    ...createBrowserKeeping(sessionStorage),
    startFacts: async () => ({
      version: 'browser',
      platform: 'browser',
      profileWritable: isWritable(sessionStorage),
      reason: parsedReason.success ? parsedReason.data : 'start',
      locale: chooseLocale(window.navigator.languages),
    }),
    lock: async (reason) => lock(reason),
    tellShell: async () => ({ zoom: 1 }),
    saveText: async (suggestedName, text) => {
      const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
      const link = Object.assign(window.document.createElement('a'), {
        href: address,
        download: suggestedName,
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), lockDeadline);
      return 'saved';
    },
    print: async () => {
      window.print();
      return 'printed';
    },
    openOutside: async (address) => {
      if (!/^(?:https|mailto):/.test(address) || !window.confirm(address)) return false;
      window.open(address, '_blank', 'noopener,noreferrer');
      return true;
    },
    onMenuChoice: () => () => undefined,
    onLockRequest: (listener) => {
      lockListeners.add(listener);
      return () => {
        lockListeners.delete(listener);
      };
    },
  };
}

function isWritable(storage: Storage): boolean {
  try {
    storage.setItem('probe', '');
    storage.removeItem('probe');
    return true;
  } catch {
    return false;
  }
}
