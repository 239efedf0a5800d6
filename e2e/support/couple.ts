import { lockPage } from '../pages/lock.page.ts';
import { JONAS, MARA, onboardingPage } from '../pages/onboarding.page.ts';
import type { AppUnderTest } from './app.ts';

/** Two people make their places, one after the other; the book is closed afterwards. */
export const makeCouple = async (app: AppUnderTest): Promise<void> => {
  const onboarding = onboardingPage(app.page());
  await onboarding.begin();
  await onboarding.continueTogether();
  await onboarding.makeProfile(MARA);
  await onboarding.wordsLater();
  await onboarding.secondPerson(MARA, JONAS);
  await app.closedBy(() => onboarding.closeBook());
  await lockPage(app.page()).seen();
};

/** Closes the book for whoever is here and opens it for the other. */
export const changeOver = async (app: AppUnderTest, to: typeof MARA): Promise<void> => {
  await app.closedBy((page) => page.keyboard.press('F9'));
  await lockPage(app.page()).openAs(to);
};
