import { agreementsPage } from '../pages/agreements.page.ts';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test, type AppUnderTest } from '../support/app.ts';
import { words } from '../support/words.ts';

const AGREED = 'We say goodnight in one room, whatever the day was.';
const OFFERED = 'On Sundays we talk for an hour.';
const COUNTERED = 'On Sundays we walk for an hour, and talk as it comes.';
const BOUNDARY = 'I leave the room when voices get loud, and say when I come back.';

const notYet = words('agreements.not-in-force');
const inForce = words('agreements.in-force', {
  ordinal: words('agreements.ordinal', { number: 1 }),
});

/** The sample book, seen by one of the two. */
const as = async (app: AppUnderTest, name: 'Mara' | 'Jonas') => {
  const sample = lookAroundPage(app.page());
  const other = name === 'Mara' ? 'Jonas' : 'Mara';
  await sample.seeAs(name).click();
  await expect(sample.seeAs(other)).toBeVisible();
  await shellPage(app.page()).goTo('agreements');
  return agreementsPage(app.page());
};

test('three clauses go from a draft to being in force, one of them in other words, one withdrawn again', async ({
  app,
}) => {
  await lookAroundPage(app.page()).open();
  await shellPage(app.page()).goTo('agreements');

  await test.step('Mara offers three', async () => {
    const agreements = agreementsPage(app.page());
    await agreements.propose(AGREED);
    await agreements.propose(OFFERED);
    await agreements.propose(BOUNDARY, 'boundary');
    await expect(agreements.clause(AGREED)).toContainText(notYet);
    await expect(agreements.clause(OFFERED)).toContainText(notYet);
    await expect(agreements.clause(BOUNDARY)).not.toContainText(notYet);
  });

  await test.step('Jonas agrees to one, and suggests other words for one', async () => {
    const agreements = await as(app, 'Jonas');
    await agreements.readAndAnswer(AGREED);
    await agreements.agree();
    await agreements.backToPage();
    await expect(agreements.clause(AGREED)).toContainText(inForce);
    await agreements.readAndAnswer(OFFERED);
    await agreements.press('agreements.act.other-words', agreements.sheet());
    await agreements.editor().fill(COUNTERED);
    await agreements.offer();
    await expect(agreements.clause(COUNTERED)).toContainText(notYet);
  });

  await test.step('Mara agrees to his words, and withdraws from the first', async () => {
    const agreements = await as(app, 'Mara');
    await agreements.readAndAnswer(COUNTERED);
    await agreements.agree();
    await agreements.backToPage();
    await expect(agreements.clause(COUNTERED)).not.toContainText(notYet);
    await agreements.withdraw(AGREED);
    await expect(agreements.clause(AGREED)).toHaveCount(0);
  });

  await test.step('for Jonas the same two hold', async () => {
    const agreements = await as(app, 'Jonas');
    await expect(agreements.clause(COUNTERED)).toBeVisible();
    await expect(agreements.clause(BOUNDARY)).toBeVisible();
    await expect(agreements.clause(AGREED)).toHaveCount(0);
    await agreements.showEnded();
    await expect(agreements.clause(AGREED)).toContainText(words('agreements.withdrawn'));
  });
});
