import { join } from 'node:path';
import { calendarPage } from '../calendar/calendar.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA, onboardingPage } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test, type AppUnderTest } from '../support/app.ts';
import { changeOver, closeBook } from '../support/couple.ts';
import { words } from '../support/words.ts';

const beginAlone = async (app: AppUnderTest) => {
  const onboarding = onboardingPage(app.page());
  await onboarding.begin();
  await onboarding.continueAlone();
  await onboarding.makeProfile(MARA);
};

test.describe('the first ten minutes', () => {
  test.setTimeout(120_000);

  test('on my own: a place, one small thing kept, and one card', async ({ app }) => {
    const page = app.page();
    await beginAlone(app);
    await onboardingPage(page).wordsLater();
    await expect(page.getByRole('heading', { name: words('today.help.title') })).toBeVisible();
    await page.getByRole('button', { name: words('today.help.hold') }).click();
    await page.getByLabel(words('today.small.what'), { exact: true }).fill('Walk to the river');
    await page.getByRole('button', { name: words('today.small.keep'), exact: true }).click();
    await expect(page.getByRole('heading', { name: words('today.kept.title') })).toBeVisible();
    await page.getByRole('button', { name: words('today.kept.continue') }).click();
    await expect(page.getByText(words('today.invite.title'))).toBeVisible();
    await shellPage(page).goTo('calendar');
    await expect(calendarPage(page).plan('Walk to the river').first()).toBeVisible();

    await app.closedBy(async () => {
      await shellPage(page).goTo('today');
      await page.getByRole('button', { name: words('today.enough') }).click();
    });
    const lock = lockPage(app.page());
    await lock.seen();
    await expect(app.page().getByText(words('onboarding.lock.closed.asked'))).toBeVisible();
    await expect(lock.button('onboarding.lock.together')).toHaveCount(0);
    await lock.openAs(MARA);
    await shellPage(app.page()).goTo('calendar');
    await expect(calendarPage(app.page()).plan('Walk to the river').first()).toBeVisible();
  });

  test(
    'Back keeps what was typed, and the same twelve words',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      const onboarding = onboardingPage(page);
      await beginAlone(app);
      const made = await onboarding.recoveryWords();
      await onboarding.back();
      await expect(onboarding.name()).toHaveValue(MARA.name);
      await expect(onboarding.passphrase()).toHaveValue(MARA.passphrase);
      await onboarding.back();
      await onboarding.back();
      await expect(page.getByText(words('onboarding.welcome.lead'))).toBeVisible();
      await onboarding.begin();
      await onboarding.continueAlone();
      await expect(onboarding.name()).toHaveValue(MARA.name);
      await onboarding.goOn();
      expect(await onboarding.recoveryWords()).toEqual(made);
    },
  );

  test(
    'what is missing is said, and nothing is made until it is there',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      const onboarding = onboardingPage(page);
      await onboarding.begin();
      await onboarding.continueAlone();
      await onboarding.goOn();
      await expect(page.getByText(words('onboarding.profile.name.empty'))).toBeVisible();
      await expect(page.getByText(words('onboarding.passphrase.empty'))).toBeVisible();
      await onboarding.passphrase().fill('short');
      await expect(
        page.getByText(words('onboarding.passphrase.short', { floor: 8 })),
      ).toBeVisible();
      await onboarding.passphrase().fill(MARA.passphrase);
      await expect(page.getByText(words('onboarding.passphrase.different'))).toBeVisible();
      await onboarding.name().fill('x'.repeat(61));
      await expect(page.getByText(words('ui.field.over', { over: 1, limit: 60 }))).toBeVisible();
    },
  );

  test(
    'the second person may decline without a reason, and nothing of them is kept',
    { tag: '@browser' },
    async ({ app }) => {
      const onboarding = onboardingPage(app.page());
      await onboarding.begin();
      await onboarding.continueTogether();
      await onboarding.makeProfile(MARA);
      await onboarding.wordsLater();
      await onboarding.secondIsHere(MARA);
      await onboarding.decline();
      await app.closedBy(() => onboarding.closeDeclined());
      await expect(app.page().getByRole('radio')).toHaveCount(1);
      await lockPage(app.page()).openAs(MARA);
      await shellPage(app.page()).lookAround();
      await expect(app.page().getByText(words('today.invite.title'))).toBeVisible();
    },
  );

  test('a partner invited later joins, and sees nothing of what was private', async ({ app }) => {
    let page = app.page();
    await beginAlone(app);
    await onboardingPage(page).wordsLater();
    await shellPage(page).lookAround();
    await shellPage(page).goTo('milestones');
    await milestonesPage(page).hopeFor('A quiet Sunday');
    await milestonesPage(page).keepPrivate();
    await expect(milestonesPage(page).card('hoped', 'A quiet Sunday')).toBeVisible();
    await shellPage(page).goTo('today');
    await page.getByRole('button', { name: words('today.invite.do'), exact: true }).click();
    await onboardingPage(page).secondPerson(MARA, JONAS);
    await app.closedBy(() => onboardingPage(page).closeBook());

    page = app.page();
    await lockPage(page).openAs(JONAS);
    await shellPage(page).lookAround();
    await shellPage(page).goTo('milestones');
    await expect(page.getByRole('main')).not.toContainText('A quiet Sunday');

    await changeOver(app, MARA);
    page = app.page();
    await shellPage(page).goTo('milestones');
    await milestonesPage(page).open('hoped', 'A quiet Sunday');
    await milestonesPage(page).offerOpened();
    await changeOver(app, JONAS);
    page = app.page();
    await shellPage(page).goTo('milestones');
    await expect(milestonesPage(page).card('hoped', 'A quiet Sunday')).toBeVisible();
  });
});

test.describe('the closed book', () => {
  test.setTimeout(120_000);

  test(
    'a wrong passphrase says so, waits a little longer each time, and locks nobody out',
    { tag: '@browser' },
    async ({ couple }) => {
      const page = couple.page();
      const lock = lockPage(page);
      const wrong = { ...MARA, passphrase: 'not this one at all' };
      await lock.type(wrong);
      await expect(lock.wrong(MARA.name)).toBeVisible();
      await lock.type(wrong);
      await expect(lock.wrong(MARA.name)).toBeVisible();
      await expect(page.getByText(words('onboarding.lock.wait', { seconds: 1 }))).toBeVisible();
      await lock.type(wrong);
      await expect(page.getByText(words('onboarding.lock.wait', { seconds: 2 }))).toBeVisible();
      await lock.openAs(MARA);
    },
  );

  test('a forgotten passphrase: twelve words, a new passphrase, and everything is there', async ({
    app,
  }) => {
    const onboarding = onboardingPage(app.page());
    await beginAlone(app);
    const recoveryWords = await onboarding.recoveryWords();
    await onboarding.keepWords();
    await shellPage(app.page()).lookAround();
    await shellPage(app.page()).goTo('milestones');
    await milestonesPage(app.page()).hopeFor('A quiet Sunday');
    await milestonesPage(app.page()).keepPrivate();
    await expect(milestonesPage(app.page()).card('hoped', 'A quiet Sunday')).toBeVisible();
    await closeBook(app);

    const page = app.page();
    const lock = lockPage(page);
    await test.step('a mistyped word is named with its nearest one', async () => {
      const mistyped = [...recoveryWords.slice(0, 4), 'ankl', ...recoveryWords.slice(5)];
      await lock.typeWords(MARA.name, `${mistyped.join(' ')} `);
      await expect(page.getByText(/Word 5, “ankl”/)).toContainText('“ankle”');
      await lock.button('onboarding.lock.use-passphrase').click();
    });
    const next = { ...MARA, passphrase: 'candle ribbon ninety forests' };
    await lock.recover(MARA.name, recoveryWords, next.passphrase);
    const asked = lock.button('onboarding.shared.keep');
    const { sidebar } = shellPage(page);
    await expect(sidebar.or(asked)).toBeVisible();
    if (await asked.isVisible()) await asked.click();
    await shellPage(page).goTo('milestones');
    await expect(milestonesPage(page).card('hoped', 'A quiet Sunday')).toBeVisible();

    await closeBook(app);
    await lockPage(app.page()).type(MARA);
    await expect(lockPage(app.page()).wrong(MARA.name)).toBeVisible();
    await lockPage(app.page()).openAs(next);
  });

  test(
    'a profile folder that can’t be written says so before anything is typed',
    {
      tag: '@shell',
    },
    async ({ launch }) => {
      const stub = join(import.meta.dirname, '..', 'support', 'stub-dialogs.cjs');
      const { window: page } = await launch({
        failure: 'not-writable',
        args: ['-r', stub],
      });
      await expect(
        page.getByRole('heading', { name: words('onboarding.unwritable.title') }),
      ).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveCount(0);
      await expect(
        page.getByRole('button', { name: words('onboarding.welcome.begin') }),
      ).toHaveCount(0);
      await page.getByRole('button', { name: words('onboarding.unwritable.retry') }).click();
      await expect(
        page.getByRole('heading', { name: words('onboarding.unwritable.title') }),
      ).toBeVisible();
    },
  );
});
