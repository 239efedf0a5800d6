import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';
import type { Who } from './onboarding.page.ts';

/** The closed book. */
export const lockPage = (page: Page) => {
  const button = (id: string) => page.getByRole('button', { name: words(id), exact: true });
  const field = (id: string) => page.getByLabel(words(id), { exact: true });
  const sidebar = page.getByRole('navigation').first();

  const choose = (name: string) => page.getByRole('radio', { name }).check({ force: true });
  const type = async ({ name, passphrase }: Who) => {
    await choose(name);
    await field('onboarding.lock.passphrase').fill(passphrase);
    await button('onboarding.lock.open').click();
  };
  return {
    button,
    choose,
    type,
    wrong: (name: string) => page.getByText(words('onboarding.lock.wrong', { name })),
    /** Opens the book for one person and answers what is asked the first time (S35). */
    openAs: async (who: Who) => {
      await type(who);
      const keep = button('onboarding.shared.keep');
      await expect(sidebar.or(keep)).toBeVisible();
      if (await keep.isVisible()) await keep.click();
      await expect(sidebar).toBeVisible();
    },
    openTogether: async (who: Who) => {
      await button('onboarding.lock.together').click();
      await type(who);
      await expect(sidebar).toBeVisible();
    },
    /** S35: what stands between the first unlocking alone and the rooms. */
    changeSharedPassphrase: async (current: string, next: string) => {
      await button('onboarding.shared.change').click();
      await field('onboarding.change.current').fill(current);
      await field('onboarding.change.next').fill(next);
      await field('onboarding.passphrase.repeat').fill(next);
      await button('onboarding.change.save').click();
    },
    newWords: async (): Promise<readonly string[]> => {
      const list = page.getByRole('list', { name: words('onboarding.recovery.words') });
      // Six derivations of keys lie before it, each about a second where nothing else runs.
      await expect(list.getByRole('listitem')).toHaveCount(12, { timeout: 30_000 });
      const items = await list.getByRole('listitem').allInnerTexts();
      return items.map((item) => item.replace(/[^a-z]/g, ''));
    },
    typeWords: async (name: string, recoveryWords: string) => {
      await choose(name);
      const begin = button('onboarding.lock.use-recovery');
      if (await begin.isVisible()) await begin.click();
      await field('onboarding.lock.key.label').fill(recoveryWords);
    },
    /** Twelve words and a new passphrase. */
    recover: async (name: string, recoveryWords: readonly string[], next: string) => {
      await choose(name);
      await button('onboarding.lock.use-recovery').click();
      await field('onboarding.lock.key.label').fill(recoveryWords.join(' '));
      await page
        .getByLabel(words('onboarding.lock.key.next', { name }), { exact: true })
        .fill(next);
      await field('onboarding.passphrase.repeat').fill(next);
      await button('onboarding.lock.key.open').click();
    },
    seen: () => expect(field('onboarding.lock.passphrase')).toBeVisible(),
  };
};
