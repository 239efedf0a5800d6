import { createQueue } from '#shared/lib/queue.ts';

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
  return async (part = 0): Promise<void> => {
    if (progress.elapsed() - since < turn) return;
    progress.onProgress?.(part);
    await progress.pause();
    since = progress.elapsed();
  };
};

/**
 * Does one thing after another, in the order in which they were asked for; the screen has its turn in between,
 * whenever one is due. What fails doesn't stop the next.
 */
export const createTurnQueue = (progress: Pick<Progress, 'elapsed' | 'pause'>) => {
  const inTurn = createQueue();
  let breathe = createTurns(progress);
  let waiting = 0;
  return (task: () => Promise<void>): Promise<void> => {
    // After a rest nothing is owed to the screen.
    if (waiting === 0) breathe = createTurns(progress);
    waiting += 1;
    return inTurn(async () => {
      await breathe(0);
      await task();
    }).finally(() => {
      waiting -= 1;
    });
  };
};
