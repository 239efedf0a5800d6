import type { Page } from '@playwright/test';

/** Resolves once letters are there, nothing moves and the last change was painted. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    await frame();
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    await frame();
  });

const MOST_HEIGHT = 6_000;

/** Makes the window as high as what is scrolled in it. */
export const showAll = async (
  page: Page,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> => {
  const hidden = await page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('*')].map(
        ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
      ),
    ),
  );
  if (hidden === 0) return;
  await page.setViewportSize({ width, height: Math.min(height + hidden, MOST_HEIGHT) });
  await settle(page);
};
