import { agreementsPage } from '../pages/agreements.page.ts';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { todayPage } from '../pages/today.page.ts';
import { expect, test } from '../support/app.ts';
import { words } from '../support/words.ts';

/** In the sample its review has come. */
const DUE = 'When one of us is sad, the other asks “company or quiet?”';
const CHANGED = 'When one of us is sad, the other makes tea before asking anything.';
const MINE = 'On Mondays I write down what I want to ask.';
const GUARDED = 'We know each other’s passwords.';

test('a guided review: one clause changed, one lapsed, and nothing more is asked', async ({
  app,
}) => {
  const page = app.page();
  await lookAroundPage(page).open();
  const today = todayPage(page);
  const agreements = agreementsPage(page);
  const sheet = agreements.sheet();
  const lookAt = async (clause: string) => {
    while (!(await sheet.innerText()).includes(clause)) {
      // oxlint-disable-next-line no-await-in-loop -- one clause after another, as they are looked at
      await agreements.press('agreements.review.later', sheet);
    }
  };

  await test.step('Today says that something may be looked at again, and leads there', async () => {
    expect(await today.leaveUntil('today.waits.review.title')).toBe(true);
    await today.button('today.waits.review.look').click();
    await expect(agreements.clause(DUE)).toBeVisible();
  });

  await test.step('a boundary is to be looked at again today', async () => {
    await agreements.begin(MINE);
    await agreements.choose('boundary');
    await agreements.lookAgainOn('today');
    await agreements.offer();
  });

  await test.step('one is changed: other words are offered, the old ones hold meanwhile', async () => {
    await agreements.beginReview();
    await lookAt(DUE);
    await agreements.press('agreements.review.change', sheet);
    await expect(sheet).toBeHidden();
    await agreements.editor().fill(CHANGED);
    await agreements.offer();
    await expect(agreements.clause(CHANGED)).toContainText(words('agreements.not-in-force'));
  });

  await test.step('one lapses', async () => {
    await agreements.beginReview();
    await lookAt(MINE);
    await agreements.press('agreements.review.let-lapse', sheet);
    await expect(agreements.clause(MINE)).toHaveCount(0);
  });

  await test.step('Today asks for nothing more', async () => {
    await shellPage(page).goTo('today');
    expect(await today.leaveUntil('today.waits.review.title')).toBe(false);
  });
});

test('S31: a guarded topic is met with what a boundary is, may be written, and is looked at again soon', async ({
  app,
}) => {
  const page = app.page();
  await lookAroundPage(page).open();
  await shellPage(page).goTo('agreements');
  const agreements = agreementsPage(page);
  const main = page.getByRole('main');
  const difference = words('agreements.guarded.difference');

  await agreements.begin('We know each other’s friends.');
  await agreements.choose('agreement');
  await expect(main.getByText(difference)).toHaveCount(0);
  await agreements.editor().fill(GUARDED);
  await expect(main.getByText(difference)).toBeVisible();
  await expect(main.getByText(words('agreements.guarded.writer'))).toBeVisible();

  await test.step('a review three months on is refused, with the reason', async () => {
    await agreements.beginOffer();
    await agreements.send();
    await expect(agreements.sheet()).toContainText(
      words('agreements.refused.review-guarded', { limit: 30 }),
    );
    await agreements.press('agreements.offer.keep', agreements.sheet());
  });

  await main.getByRole('button', { name: /^Look at it again on / }).click();
  await agreements.offer();
  await lookAroundPage(page).seeAs('Jonas').click();
  await expect(lookAroundPage(page).seeAs('Mara')).toBeVisible();
  await shellPage(page).goTo('agreements');
  await agreements.readAndAnswer(GUARDED);
  await expect(agreements.sheet()).toContainText(difference);
  await expect(agreements.sheet()).toContainText(words('agreements.guarded.reader'));
});
