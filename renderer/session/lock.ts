/** Flushing may take this long; what isn't on disk by then is still in the last written file. */
const flushLimit = 1_000;

export interface LockSteps {
  /** Nothing may be on the screen from here on. */
  blank(): void;
  /** Seals one's own words and wipes their keys at once; resolves when all is on disk. */
  flush(): Promise<void>;
  wipe(): void;
  /** Destroys the window. */
  replace(): Promise<void>;
  wait(ms: number): Promise<void>;
}

/** Locks even where flushing fails or hangs. */
export const runLock = async ({ blank, flush, wipe, replace, wait }: LockSteps): Promise<void> => {
  blank();
  // Views save what is being typed as they go; a macrotask lets them go before the store closes.
  await wait(0);
  await Promise.race([flush().catch(() => undefined), wait(flushLimit)]);
  wipe();
  await replace();
};
