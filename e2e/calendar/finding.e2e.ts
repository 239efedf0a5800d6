import { lookAroundPage } from '../pages/look-around.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { words } from '../support/words.ts';
import { calendarPage } from './calendar.page.ts';

test(
  'plans are looked for by word and time, gone to, and come back from, by keys alone',
  { tag: '@browser' },
  async ({ app }) => {
    test.setTimeout(90_000);
    const page = app.page();
    const calendar = calendarPage(page);
    const { finding } = calendar;
    await lookAroundPage(page).open();
    await shellPage(page).goTo('calendar');
    await calendar.writePlan({ title: 'Lanterns', where: 'Harbour', day: '2021-06-12' });
    await calendar.writePlan({ title: 'Lantern repair', day: '2021-07-03' });
    await calendar.closePanel();

    await finding.open();
    await page.keyboard.type('lantern');
    await expect(finding.count()).toHaveText(/^2 /u);
    // Both are past: the last one is where Enter would go.
    await expect(finding.chosen()).toContainText('Lantern repair');
    await page.keyboard.press('ArrowUp');
    await expect(finding.chosen()).toContainText('Lanterns');
    await page.keyboard.press('Enter');
    await expect(calendar.panel().getByRole('heading', { name: 'Lanterns' })).toBeVisible();
    await expect(calendar.month()).toHaveText('June 2021');

    await page.keyboard.press('Escape');
    await expect(finding.field()).toHaveValue('lantern');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('lantern in July 2021');
    await expect(finding.found()).toHaveCount(1);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('harbour');
    await expect(finding.found()).toHaveCount(1);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('neverwritten');
    await expect(finding.count()).toHaveText(
      words('calendar.find.count', { count: 0, hasDays: 'no', days: '' }),
    );
    await page.keyboard.press('Escape');
    await expect(finding.field()).toBeHidden();
  },
);

test(
  'S32: looking for plans never finds the other’s places, people or past',
  { tag: '@browser' },
  async ({ app }) => {
    test.setTimeout(90_000);
    const page = app.page();
    const calendar = calendarPage(page);
    const sample = lookAroundPage(page);
    await sample.open();
    await shellPage(page).goTo('calendar');
    await calendar.writePlan(
      { title: 'Lanterns', where: 'Harbour', with: 'Ottilie', day: '2031-06-12' },
      'full',
    );
    await sample.seeAs('Jonas').click();
    await shellPage(page).goTo('calendar');
    await calendar.planAt(0).waitFor();
    await calendar.finding.open();
    await page.keyboard.type('lanterns in June 2031');
    await expect(calendar.finding.found()).toHaveCount(1);
    for (const word of ['harbour', 'ottilie']) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(`${word} in June 2031`);
      await expect(calendar.finding.count()).toContainText(/nothing found/iu);
      await expect(calendar.finding.found()).toHaveCount(0);
    }
  },
);
