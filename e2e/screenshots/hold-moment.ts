import type { Page } from '@playwright/test';

/**
 * Sets something off while the page's clock stands, lets `after` milliseconds pass frame by frame, and
 * leaves everything as it is then: what code moves by the clock, what the engine moves by hand.
 */
export const holdMoment = async (
  page: Page,
  begin: () => Promise<unknown> | undefined,
  after: number,
): Promise<void> => {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 1_000);
  await begin();
  await page.clock.runFor(after);
  await page.evaluate((moment) => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = moment;
    }
  }, after);
};

/** Time goes on, and what was held plays to its end. */
export const letGo = async (page: Page): Promise<void> => {
  await page.clock.resume();
  await page.evaluate(async () => {
    const held = document.getAnimations();
    for (const animation of held) animation.play();
    await Promise.allSettled(held.map(({ finished }) => finished));
  });
  await page.clock.runFor(4_000);
};
