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

type Noting = typeof globalThis & { frameTimes?: number[] | undefined };

/** Notes in the page when each frame is made, until `readFrames`. */
export const startFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    const noting: Noting = globalThis;
    noting.frameTimes = times;
    const next = (at: number) => {
      if (noting.frameTimes !== times) return;
      times.push(at);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

/** The frames since `startFrames`. No more are asked for: a page at rest makes none. */
export const readFrames = async (page: Page): Promise<Frames> => {
  const times = await page.evaluate(() => {
    const noting: Noting = globalThis;
    const noted = noting.frameTimes ?? [];
    noting.frameTimes = undefined;
    return noted;
  });
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0);
  const due = gaps.length + dropped;
  return { due, dropped, share: (100 * dropped) / due, longest: Math.max(...gaps) };
};

/** Resolves in the page's next frame: a hand that moves once a frame is paced by this, by no timer. */
export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
