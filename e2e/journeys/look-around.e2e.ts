import { lookAroundPage } from '../pages/look-around.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { words } from '../support/words.ts';

test.describe('looking around', () => {
  test.setTimeout(90_000);

  test('every room is full, as Mara and as Jonas, and always marked', async ({ app }) => {
    const page = app.page();
    const sample = lookAroundPage(page);
    const shell = shellPage(page);
    const main = page.getByRole('main');
    await sample.open();
    await expect(sample.bar).toContainText(words('app.sample.words'));
    // Late in the evening no plan is left of the day; its lines are there until midnight.
    await expect(main.getByText(words('today.line.of', { name: 'Jonas' }))).toBeVisible();

    await shell.goTo('agreements');
    await expect(main.getByText('One line is enough', { exact: false })).toBeVisible();
    await shell.goTo('milestones');
    await expect(main.getByText('Dancing in the kitchen again')).toBeVisible();
    await shell.goTo('calendar');
    // Today stays kept, unseen, and may tell of the choir too.
    await expect(main.getByText('Choir').filter({ visible: true }).first()).toBeVisible();
    await shell.goTo('private');
    await expect(main.getByRole('textbox')).toHaveCount(0);
    await main.getByRole('button', { name: words('app.sample.private.open') }).click();
    await expect(main.getByText('A list of good hours')).toBeVisible();

    await sample.seeAs('Jonas').click();
    await expect(sample.seeAs('Mara')).toBeVisible();
    await expect(sample.bar).toBeVisible();
    await shell.goTo('private');
    await main.getByRole('button', { name: words('app.sample.private.open') }).click();
    await expect(main.getByText('What calms me')).toBeVisible();
    await expect(main.getByText('A list of good hours')).toHaveCount(0);
  });

  test(
    'nothing of it stays: leaving leads back to the first page, and a new look is fresh',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      const sample = lookAroundPage(page);
      const main = page.getByRole('main');
      await sample.open();
      await shellPage(page).goTo('private');
      await main.getByRole('button', { name: words('app.sample.private.open') }).click();
      await main.getByRole('button', { name: words('private.new') }).click();
      await main.getByRole('textbox').fill('only for this afternoon');
      await sample.leave();
      await expect(page.getByText(words('onboarding.welcome.lead'))).toBeVisible();
      await expect(sample.bar).toHaveCount(0);
      expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([
        0, 0,
      ]);

      await sample.open();
      await shellPage(page).goTo('private');
      await main.getByRole('button', { name: words('app.sample.private.open') }).click();
      await expect(main.getByText('A list of good hours')).toBeVisible();
      await expect(main.getByText('only for this afternoon')).toHaveCount(0);
    },
  );

  test('S15: Hide now replaces the window; behind it is the first page, not the sample', async ({
    app,
  }) => {
    await lookAroundPage(app.page()).open();
    await app.closedBy((page) => shellPage(page).hideNow());
    const page = app.page();
    await expect(page.getByText(words('onboarding.welcome.lead'))).toBeVisible();
    await expect(page.getByText(words('app.sample.words'))).toHaveCount(0);
  });

  test('by keyboard alone: in, across the rooms, and out', { tag: '@browser' }, async ({ app }) => {
    const page = app.page();
    const sample = lookAroundPage(page);
    await expect(sample.enter).toBeVisible();
    await sample.enter.focus();
    await page.keyboard.press('Enter');
    await expect(sample.bar).toBeVisible({ timeout: 20_000 });
    const heading = page.getByRole('main').getByRole('heading', { level: 1 }).first();
    await expect(heading).toBeVisible();
    await page.keyboard.press('4');
    await expect(heading).toHaveText(words('app.room.milestones'));
    await sample.bar.getByRole('button', { name: words('app.sample.leave') }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(words('onboarding.welcome.lead'))).toBeVisible();
  });
});
