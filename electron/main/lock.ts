import type { LockReason } from '#shared/ipc/contract.ts';
import { tellWindow } from './tell-window.ts';
import type { WindowKeeper } from './window-keeper.ts';

/** How long a window may take to blank, flush its drafts and answer, in milliseconds. */
const deadline = 1000;

/** What follows once the old window is gone. */
type Sequel = 'replace' | 'quit';

export interface Lock {
  /** Asks the window to blank, flush and answer with `finish`; goes on without it after a second. */
  request(reason: LockReason, sequel?: Sequel): void;
  /** The window has flushed, or asked by itself: it goes now. */
  finish(reason: LockReason): void;
}

/**
 * S15: locking replaces the window by one in a new process. Reloading would keep the process, and
 * with it keys and words in its memory.
 */
export function createLock(keeper: WindowKeeper, quit: () => void): Lock {
  let pending: { readonly reason: LockReason; sequel: Sequel; timer: NodeJS.Timeout } | undefined;

  function end(reason: LockReason): void {
    const sequel = pending?.sequel ?? 'replace';
    clearTimeout(pending?.timer);
    pending = undefined;
    keeper.destroy();
    if (sequel === 'quit') quit();
    else keeper.open(reason);
  }

  return {
    request(reason, sequel = 'replace') {
      if (pending) {
        if (sequel === 'quit') pending.sequel = sequel;
        return;
      }
      const window = keeper.current();
      pending = { reason, sequel, timer: setTimeout(() => end(reason), deadline) };
      if (window && tellWindow(window, { kind: 'lock', reason })) return;
      end(reason);
    },
    finish: (reason) => end(pending?.reason ?? reason),
  };
}
