import axe from 'axe-core';
import type { Page } from '@playwright/test';

/**
 * What axe finds in the window as it stands, one line each. Its source is evaluated through the debugger,
 * which the page's policy exempts: so it runs in Electron and in a browser alike.
 */
export const findWithAxe = async (
  page: Page,
  which: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> => {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (asks) => {
    // What is still fading from day to night has no contrast of its own yet: it is looked at where it ends.
    for (const fading of document.getAnimations()) {
      if (fading.effect?.getComputedTiming().endTime !== Infinity) fading.finish();
    }
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, {
      resultTypes: ['violations'],
      // It would fetch style sheets, which the policy forbids, for rules that are not asked.
      preload: false,
      ...(asks === 'colours' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
    });
    // A day's name says its date and whose plans these are, which stand in its cell as a number and as
    // threads. The rule joins all that is seen there, the number too, and looks for that in one piece.
    const isInCalendar = (target: unknown) =>
      document.querySelector(String(target))?.closest('[role="grid"] [data-date]') !== null;
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target }) => id !== 'label-content-name-mismatch' || !isInCalendar(target[0]))
        .map(({ target, failureSummary }) =>
          [id, target.join(' '), (failureSummary ?? '').split('\n').slice(1).join(' ')].join(' | '),
        ),
    );
  }, which);
};
