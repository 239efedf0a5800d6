import { lookAroundPage } from '../pages/look-around.page.ts';
import { palettePage } from '../pages/palette.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { findWithAxe } from '../support/axe.ts';
import { words } from '../support/words.ts';
import { calendarPage } from './calendar.page.ts';

test(
  'a trip is kept as a template by mouse, and begun again by keys: seen first, kept together, taken back in one step',
  { tag: '@browser' },
  async ({ app }) => {
    test.setTimeout(120_000);
    const page = app.page();
    await lookAroundPage(page).open();
    await shellPage(page).goTo('calendar');
    const calendar = calendarPage(page);
    const { templates } = calendar;

    await test.step('two plans become a template', async () => {
      const day = '2031-03-07';
      await calendar.writePlan({ title: 'Train out', day, from: '8:00', until: '12:00' });
      await calendar.writePlan({
        title: 'Train home',
        day: '2031-03-09',
        from: '15:00',
        until: '19:00',
      });
      await templates.keep('To the sea', ['Train out']);
      await calendar.closePanel();
    });

    await test.step('by keys: the palette, the list, the first day, and keep', async () => {
      await palettePage(page).choose('templ', words('calendar.template.title'));
      await expect(templates.panel()).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(templates.template('To the sea')).toBeFocused();
      expect(await findWithAxe(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(templates.firstDay()).toBeFocused();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('2031-05-02');
      await expect(templates.plans()).toHaveText([/2 May.*Train out/u, /4 May.*Train home/u]);
      expect(await findWithAxe(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(
        page.getByText(words('calendar.template.notice.used', { count: 2 })).first(),
      ).toBeVisible();
      await expect(calendar.day('2031-05-02').getByText('Train out')).toBeVisible();
      await expect(calendar.day('2031-05-04').getByText('Train home')).toBeVisible();
    });

    await test.step('one step back', async () => {
      await page.keyboard.press('Control+z');
      await expect(calendar.day('2031-05-02').getByText('Train out')).toHaveCount(0);
      await expect(calendar.day('2031-05-04').getByText('Train home')).toHaveCount(0);
    });

    await test.step('one plan fills the form, from the form of a new plan', async () => {
      await calendar.beginPlan();
      await templates.fromForm();
      await templates.template(words('calendar.template.friends')).click();
      await expect(
        calendar.panel().getByLabel(words('calendar.form.from'), { exact: true }),
      ).toHaveValue(/19:00/u);
    });
  },
);
