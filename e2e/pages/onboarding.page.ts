import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

export interface Who {
  readonly name: string;
  readonly passphrase: string;
}

export const MARA: Who = { name: 'Mara', passphrase: 'lantern orchard seventeen rivers' };
export const JONAS: Who = { name: 'Jonas', passphrase: 'copper kettle violet evenings' };

const press = (page: Page, id: string, values?: Record<string, string>) =>
  page.getByRole('button', { name: words(id, values), exact: true }).click();

/** The first ten minutes, as one person or both go through them. */
export const onboardingPage = (page: Page) => {
  const makeProfile = async ({ name, passphrase }: Who) => {
    await page.getByLabel(words('onboarding.profile.name'), { exact: true }).fill(name);
    await page.getByLabel(words('onboarding.passphrase.label'), { exact: true }).fill(passphrase);
    await page.getByLabel(words('onboarding.passphrase.repeat'), { exact: true }).fill(passphrase);
    await press(page, 'onboarding.profile.continue');
  };
  const recoveryWords = async (): Promise<readonly string[]> => {
    await expect(
      page.getByRole('heading', { name: words('onboarding.recovery.title') }),
    ).toBeVisible();
    const list = page.getByRole('list', { name: words('onboarding.recovery.words') });
    const items = await list.getByRole('listitem').allInnerTexts();
    return items.map((item) => item.replace(/[^a-z]/g, ''));
  };
  return {
    begin: () => press(page, 'onboarding.welcome.begin'),
    continueTogether: () => press(page, 'onboarding.safety.continue'),
    continueAlone: () => press(page, 'onboarding.safety.alone'),
    makeProfile,
    recoveryWords,
    keepWords: () => press(page, 'onboarding.recovery.kept'),
    wordsLater: () => press(page, 'onboarding.recovery.later'),
    /** The first person hands over, the second makes their place; the book is left open at "both made". */
    secondPerson: async (first: Who, second: Who) => {
      await press(page, 'onboarding.handover.here', { first: first.name });
      await press(page, 'onboarding.safety.continue');
      await makeProfile(second);
      await press(page, 'onboarding.recovery.later');
      await expect(
        page.getByRole('heading', { name: words('onboarding.both.title') }),
      ).toBeVisible();
    },
    closeBook: () => press(page, 'onboarding.both.close'),
  };
};
