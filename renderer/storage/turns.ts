export interface Progress {
  /** 0 to 1. */
  onProgress?(part: number): void;
  /** Gives the screen a turn. */
  pause(): Promise<void>;
  /** Milliseconds of a steady clock. */
  elapsed(): number;
}

const turn = 12;

/** Awaits a pause whenever a turn of the screen is due, about every twelve milliseconds of work. */
export const createTurns = (progress: Progress) => {
  let since = progress.elapsed();
  return async (part: number): Promise<void> => {
    if (progress.elapsed() - since < turn) return;
    progress.onProgress?.(part);
    await progress.pause();
    since = progress.elapsed();
  };
};
