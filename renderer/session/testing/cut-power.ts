import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { MemoryShell } from './memory-shell.ts';

export interface Power {
  /** How many times something was written for good since the last call. */
  count(): number;
  /** After that many more writes nothing reaches the disk, and nothing answers. Resolves when it is off. */
  cutAfter(writes: number): Promise<void>;
  /** The next window's writes count again; the dead one's never do. */
  restore(): void;
}

/**
 * Ends a computer's power after any number of writes, of main's files and of database rows alike.
 * What the window of `shell` does afterwards is lost, as it is when a process is gone.
 */
export const watchPower = ({ api }: MemoryShell): Power => {
  let written = 0;
  let left = Number.POSITIVE_INFINITY;
  let goOff: () => void = () => undefined;
  const isOn = () => {
    if (left <= 0) {
      goOff();
      return false;
    }
    left -= 1;
    written += 1;
    return true;
  };
  const guard = <Args extends readonly unknown[], Outcome>(
    write: (...args: Args) => Promise<Outcome>,
  ) => {
    return (...args: Args): Promise<Outcome> =>
      isOn() ? write(...args) : new Promise<never>(() => undefined);
  };
  api.keyringWrite = guard(api.keyringWrite);
  api.slotWrite = guard(api.slotWrite);
  const { put } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (!isOn()) throw new DOMException('no power', 'AbortError');
    return put.apply(this, args);
  });
  return {
    count: () => {
      const since = written;
      written = 0;
      return since;
    },
    cutAfter: (writes) => {
      left = writes;
      return new Promise((resolve) => {
        goOff = () => setTimeout(resolve, 20);
      });
    },
    restore: () => {
      spy.mockRestore();
    },
  };
};
