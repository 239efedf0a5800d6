import { lockPage } from '../pages/lock.page.ts';
import { JONAS, MARA, onboardingPage, type Who } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import type { AppUnderTest } from './app-under-test.ts';

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

/** Closes the book, as F9 does from everywhere. */
export const closeBook = (app: AppUnderTest): Promise<unknown> =>
  app.closedBy((page) => page.keyboard.press('F9'));

/** Closes the book for whoever is here and opens it for the other. */
export const changeOver = async (app: AppUnderTest, to: Who): Promise<void> => {
  await closeBook(app);
  await lockPage(app.page()).openAs(to);
};

/** A couple that has answered what is asked once of each; the book is closed. */
export const settleCouple = async (app: AppUnderTest): Promise<void> => {
  await makeCouple(app);
  for (const who of [MARA, JONAS]) {
    await lockPage(app.page()).openAs(who);
    await shellPage(app.page()).lookAround();
    await closeBook(app);
    await lockPage(app.page()).seen();
  }
};
