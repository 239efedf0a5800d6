import { lookAroundPage } from '../pages/look-around.page.ts';
import { expect, test, type Shell } from '../support/launch.ts';
import { speak, words } from '../support/words.ts';

const menuLabels = ({ app }: Shell) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));

test.describe('on a computer that speaks German', { tag: '@shell' }, () => {
  test.setTimeout(120_000);
  test.beforeEach(() => speak('de-AT'));
  test.afterEach(() => speak('en-GB'));

  test('pages, dates and menus are German from the start, and the menus follow a choice', async ({
    launch,
  }) => {
    const shell = await launch({ locale: 'de-AT' });
    const page = shell.window;
    await expect(page.getByText(words('onboarding.welcome.lead'))).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    expect(await menuLabels(shell)).toContain('Bearbeiten');

    await lookAroundPage(page).open();
    const weekday = new Intl.DateTimeFormat('de-AT', { weekday: 'long' }).format(new Date());
    await expect(page.getByRole('main').getByText(weekday).first()).toBeVisible();
    await lookAroundPage(page).leave();

    await page.getByRole('radio', { name: 'Español' }).click();
    await expect.poll(() => menuLabels(shell)).toContain('Edición');
  });
});
