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
  const field = (id: string) => page.getByLabel(words(id), { exact: true });
  const name = () => field('onboarding.profile.name');
  const passphrase = () => field('onboarding.passphrase.label');
  const goOn = () => press(page, 'onboarding.profile.continue');
  const makeProfile = async (who: Who) => {
    await name().fill(who.name);
    await passphrase().fill(who.passphrase);
    await field('onboarding.passphrase.repeat').fill(who.passphrase);
    await goOn();
  };
  const recoveryWords = async (): Promise<readonly string[]> => {
    await expect(
      page.getByRole('heading', { name: words('onboarding.recovery.title') }),
    ).toBeVisible();
    const list = page.getByRole('list', { name: words('onboarding.recovery.words') });
    const items = await list.getByRole('listitem').allInnerTexts();
    return items.map((item) => item.replace(/[^a-z]/g, ''));
  };
  const secondIsHere = (first: Who) =>
    press(page, 'onboarding.handover.here', { first: first.name });
  const joinAfterSafety = async (second: Who) => {
    await press(page, 'onboarding.safety.continue');
    await makeProfile(second);
    await press(page, 'onboarding.recovery.later');
    // Two keys are derived before, slowly on purpose.
    await expect(page.getByRole('heading', { name: words('onboarding.both.title') })).toBeVisible({
      timeout: 30_000,
    });
  };
  return {
    name,
    passphrase,
    begin: () => press(page, 'onboarding.welcome.begin'),
    back: () => press(page, 'onboarding.back'),
    goOn,
    continueTogether: () => press(page, 'onboarding.safety.continue'),
    continueAlone: () => press(page, 'onboarding.safety.alone'),
    makeProfile,
    recoveryWords,
    keepWords: () => press(page, 'onboarding.recovery.kept'),
    wordsLater: () => press(page, 'onboarding.recovery.later'),
    secondIsHere,
    decline: () => press(page, 'onboarding.safety.decline'),
    closeDeclined: () => press(page, 'onboarding.declined.close'),
    /** From the second person's safety page to "both made". */
    joinAfterSafety,
    /** The first person hands over, the second makes their place; the book is left open at "both made". */
    secondPerson: async (first: Who, second: Who) => {
      await secondIsHere(first);
      await joinAfterSafety(second);
    },
    closeBook: () => press(page, 'onboarding.both.close'),
  };
};
