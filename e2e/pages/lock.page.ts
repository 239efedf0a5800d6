import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';
import type { Who } from './onboarding.page.ts';

/** The closed book. */
export const lockPage = (page: Page) => {
  const type = async ({ name, passphrase }: Who) => {
    await page.getByRole('radio', { name }).check({ force: true });
    await page.getByLabel(words('onboarding.lock.passphrase'), { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: words('onboarding.lock.open'), exact: true }).click();
  };
  return {
    type,
    /** Opens the book for one person and answers what is asked the first time (S35). */
    openAs: async (who: Who) => {
      await type(who);
      const sidebar = page.getByRole('navigation').first();
      const keep = page.getByRole('button', { name: words('onboarding.shared.keep') });
      await expect(sidebar.or(keep)).toBeVisible();
      if (await keep.isVisible()) await keep.click();
      await expect(sidebar).toBeVisible();
    },
    openTogether: async (who: Who) => {
      await page.getByRole('button', { name: words('onboarding.lock.together') }).click();
      await type(who);
      await expect(page.getByRole('navigation').first()).toBeVisible();
    },
    seen: () =>
      expect(
        page.getByLabel(words('onboarding.lock.passphrase'), { exact: true }),
      ).toBeVisible(),
  };
};
