/** Flushing may take this long; what isn't on disk by then is still in the last written file. */
const flushLimit = 1_000;

export interface LockSteps {
  /** Nothing may be on the screen from here on. */
  blank(): void;
  /** Begins to write what is unwritten: sealing happens at once, before the keys go. */
  flush(): Promise<void>;
  wipe(): void;
  /** Destroys the window. */
  replace(): Promise<void>;
  wait(ms: number): Promise<void>;
}

/** Locks even where flushing fails or hangs. Keys are wiped as soon as everything is sealed. */
export const runLock = async ({ blank, flush, wipe, replace, wait }: LockSteps): Promise<void> => {
  blank();
  let flushed: Promise<unknown> = Promise.resolve();
  try {
    flushed = flush().catch(() => undefined);
  } finally {
    wipe();
    await Promise.race([flushed, wait(flushLimit)]);
    await replace();
  }
};
