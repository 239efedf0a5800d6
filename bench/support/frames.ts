import type { Page } from '@playwright/test';

const frame = 1000 / 60;

export interface Frames {
  /** Those of 60 a second that should have been there. */
  readonly due: number;
  readonly dropped: number;
  /** Percent of them. */
  readonly share: number;
  /** Milliseconds between two frames, at most. */
  readonly longest: number;
}

/** Notes in the page when each frame is made, from now on. */
export const startFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { frameTimes: times });
    const next = (at: number) => {
      times.push(at);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

/** The frames since `startFrames`. */
export const readFrames = async (page: Page): Promise<Frames> => {
  const times = await page.evaluate(() => [
    ...(globalThis as unknown as { frameTimes: readonly number[] }).frameTimes,
  ]);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0);
  const due = gaps.length + dropped;
  return { due, dropped, share: (100 * dropped) / due, longest: Math.max(...gaps) };
};

/** Resolves in the page's next frame: a hand that moves once a frame is paced by this, by no timer. */
export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
