import type { Page } from '@playwright/test';

/**
 * When the largest words of the page were first on the screen, in milliseconds since 1970. Entries are
 * kept by the engine: asking late disturbs nothing of what is asked about.
 */
export const readPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last) resolve(performance.timeOrigin + last.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
