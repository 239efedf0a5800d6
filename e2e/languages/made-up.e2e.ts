import type { Page } from '@playwright/test';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { expectQuiet } from '../support/watch.ts';
import { speak } from '../support/words.ts';

/** What reaches beyond its window and can't be scrolled into it, by its class. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('main, nav, aside')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className}`),
  );

const places = ['today', 'calendar', 'agreements', 'milestones', 'pause', 'help', 'more'] as const;

test.describe('in made-up languages', { tag: '@browser' }, () => {
  test.setTimeout(120_000);
  test.afterEach(() => speak('en-GB'));

  for (const [locale, direction, what] of [
    ['en-XA', 'ltr', 'words two fifths longer'],
    ['ar-XB', 'rtl', 'lines from right to left'],
  ] as const) {
    test(`${what} fit the smallest window in every room`, async ({ openBrowser }, info) => {
      speak(locale);
      const { app, close } = await startInBrowser(await openBrowser(), {
        ...info.project.use,
        viewport: { width: 900, height: 600 },
        locale,
      });
      const page = app.page();
      await lookAroundPage(page).open();
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      for (const place of places) {
        await shellPage(page).goTo(place);
        expect(await overflowing(page), place).toEqual([]);
      }
      expectQuiet(app.watched);
      await close();
    });
  }
});
