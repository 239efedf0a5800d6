import { agreementsPage } from '../pages/agreements.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { MARA } from '../pages/onboarding.page.ts';
import { palettePage } from '../pages/palette.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { words } from '../support/words.ts';

test.describe('the frame', () => {
  test.setTimeout(120_000);

  test('settings are kept as they are chosen, and say so', async ({ couple }) => {
    const page = couple.page();
    await lockPage(page).openAs(MARA);
    await shellPage(page).goTo('settings');
    const main = page.getByRole('main');
    await main.getByRole('radio', { name: words('settings.week.sun') }).check();
    await main.getByRole('radio', { name: words('settings.clock.h12') }).check();
    const saved = words('ui.saved', { time: '' }).trim();
    await expect(main.getByRole('status').filter({ hasText: saved })).toBeVisible();
    await expect(main.getByRole('status').filter({ hasText: saved })).toContainText(/[ap]m/iu);

    await shellPage(page).goTo('calendar');
    await expect(page.getByRole('columnheader').first()).toContainText('Sun');
  });

  test('a room is kept in the sidebar by choice and taken out again', async ({ couple }) => {
    const page = couple.page();
    await lockPage(page).openAs(MARA);
    const shell = shellPage(page);
    await shell.goTo('more');
    const keep = page
      .getByRole('listitem')
      .filter({ hasText: words('app.room.repair.purpose') })
      .getByRole('checkbox');
    await expect(shell.link('app.room.repair')).toHaveCount(0);
    await keep.check();
    await expect(shell.link('app.room.repair')).toBeVisible();
    await keep.uncheck();
    await expect(shell.link('app.room.repair')).toHaveCount(0);
  });

  test('a deleted draft waits in the bin, comes back, and is gone when erased', async ({
    couple,
  }) => {
    const page = couple.page();
    const clause = 'I say when I am running late.';
    await lockPage(page).openAs(MARA);
    await shellPage(page).goTo('agreements');
    const agreements = agreementsPage(page);
    await agreements.begin(clause);
    await agreements.press('agreements.draft.delete');
    await palettePage(page).choose('deleted', words('bin.title'));
    const main = page.getByRole('main');
    const row = main.getByRole('listitem').filter({ hasText: clause });
    await expect(row).toContainText(words('bin.days', { days: 30 }));
    await row.getByRole('button', { name: words('bin.back') }).click();
    await expect(row).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(row).toBeVisible();
    await row.getByRole('button', { name: words('bin.erase') }).click();
    await row.getByRole('button', { name: words('bin.erase-sure') }).click();
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(words('bin.empty.title'));
  });
});
