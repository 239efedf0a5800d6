import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

/** Settings: the look, one's own keys, the two people. */
export const settingsPage = (page: Page) => {
  const main = page.getByRole('main');
  const button = (id: string) => main.getByRole('button', { name: words(id), exact: true });
  return {
    button,
    theme: (theme: 'system' | 'light' | 'dark') =>
      main
        .getByRole('radio', { name: words(`settings.theme.${theme}`) })
        .first()
        .check(),
    sitTogether: async () => {
      await button('settings.together').click();
      await expect(button('settings.together.leave')).toBeVisible();
    },
    wantReminders: async () => {
      await main.getByRole('checkbox', { name: words('settings.reminders.on') }).check();
      await expect(main.getByLabel(words('settings.reminders.quiet-from'))).toBeVisible();
    },
    invite: () => button('settings.invite').click(),
    /** New words for whoever is here. */
    makeWords: async (passphrase: string): Promise<readonly string[]> => {
      await button('settings.recovery.make').or(button('settings.recovery.again')).click();
      await main.getByLabel(words('settings.recovery.confirm'), { exact: true }).fill(passphrase);
      await button('settings.recovery.do').click();
      const list = main.getByRole('list', { name: words('onboarding.recovery.words') });
      await expect(list.getByRole('listitem')).toHaveCount(12);
      const items = await list.getByRole('listitem').allInnerTexts();
      return items.map((item) => item.replace(/[^a-z]/g, ''));
    },
  };
};
