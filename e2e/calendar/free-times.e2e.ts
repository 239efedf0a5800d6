import type { Page } from '@playwright/test';
import { lockPage } from '../pages/lock.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { palettePage } from '../pages/palette.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { findWithAxe } from '../support/axe.ts';
import { changeOver } from '../support/couple.ts';
import { words } from '../support/words.ts';
import { calendarPage } from './calendar.page.ts';

const SECRET = 'Canary of a secret';

/** The date so many days from now, where the window is. */
const dayAhead = (page: Page, days: number): Promise<string> =>
  page.evaluate((ahead) => {
    const day = new Date();
    day.setDate(day.getDate() + ahead);
    const two = (part: number) => String(part).padStart(2, '0');
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  }, days);

test(
  'S13: a time that is free for both is found by keys and by mouse and becomes a plan; what the other keeps is not known',
  { tag: '@browser' },
  async ({ couple: app }) => {
    test.setTimeout(120_000);
    const tomorrow = await dayAhead(app.page(), 1);
    const dayAfter = await dayAhead(app.page(), 2);
    const calendarOf = async () => {
      await shellPage(app.page()).goTo('calendar');
      return calendarPage(app.page());
    };
    await test.step('Jonas offers an evening, and keeps a morning', async () => {
      await lockPage(app.page()).openAs(JONAS);
      const calendar = await calendarOf();
      await calendar.writePlan(
        { title: 'Band', day: tomorrow, from: '18:00', until: '20:00' },
        'busy',
      );
      await calendar.writePlan({ title: SECRET, day: dayAfter, from: '8:00', until: '12:00' });
      await changeOver(app, MARA);
    });
    const page = app.page();
    const calendar = await calendarOf();
    const { free } = calendar;
    await calendar.writePlan({
      title: 'Choir',
      day: tomorrow,
      from: '21:00',
      until: '23:00',
    });
    await calendar.closePanel();

    await test.step('by the keyboard alone', async () => {
      await palettePage(page).choose('free', words('calendar.free.title', { isForTwo: 'yes' }));
      await expect(free.panel()).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(free.choice('length')).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(free.choice('length')).toHaveValue('60');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('End');
      await expect(free.choice('part')).toHaveValue('evening');
      await expect(free.times(tomorrow)).toHaveCount(1);
      await expect(free.times(tomorrow)).toHaveAttribute('aria-label', /20:00.*21:00/u);
    });
    await test.step('by mouse, into a plan that is asked for', async () => {
      await free.choice('part').selectOption('any');
      await expect(free.times(dayAfter).first()).toHaveAttribute('aria-label', /8:00.*22:00/u);
      await expect(free.panel()).not.toContainText(SECRET);
      expect(await findWithAxe(page)).toEqual([]);
      await free.times(dayAfter).first().click();
      await calendar.fill({ title: 'Lanterns' });
      await calendar.beginToAsk();
    });
  },
);
