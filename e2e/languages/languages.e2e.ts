import { lockPage } from '../pages/lock.page.ts';
import { MARA } from '../pages/onboarding.page.ts';
import { settingsPage } from '../pages/settings.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { speak, words } from '../support/words.ts';

const wordsOf = (locale: string, id: string): string => {
  speak(locale);
  const found = words(id);
  speak('en-GB');
  return found;
};

test.describe('languages', () => {
  test.setTimeout(120_000);

  test(
    'the first page offers each language in its own words, and speaks it at once',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      await page.getByRole('radio', { name: 'Español' }).click();
      await expect(page.getByText(wordsOf('es', 'onboarding.welcome.lead'))).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
      await page.getByRole('radio', { name: 'English' }).click();
      await expect(page.getByText(words('onboarding.welcome.lead'))).toBeVisible();
    },
  );

  test(
    'changing the language in Settings keeps what is being typed, and outlives the closed book',
    { tag: '@browser' },
    async ({ couple }) => {
      const page = couple.page();
      await lockPage(page).type(MARA);
      await shellPage(page).goTo('settings');
      const settings = settingsPage(page);
      await settings
        .button('settings.recovery.make')
        .or(settings.button('settings.recovery.again'))
        .click();
      const field = page.getByRole('main').locator('input[type=password]');
      await field.fill('half a passphrase');
      await page.getByRole('radio', { name: 'Deutsch' }).click();

      const heading = page.getByRole('heading', {
        name: wordsOf('de', 'settings.title'),
        level: 1,
      });
      await expect(heading).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      await expect(field).toHaveValue('half a passphrase');
      await expect(
        page.getByLabel(wordsOf('de', 'settings.recovery.confirm'), { exact: true }),
      ).toHaveValue('half a passphrase');

      await couple.closedBy((open) => open.keyboard.press('F9'));
      await expect(
        couple.page().getByText(wordsOf('de', 'onboarding.lock.closed.hide')),
      ).toBeVisible();
    },
  );
});
