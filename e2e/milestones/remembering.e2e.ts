import { lookAroundPage } from '../pages/look-around.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { milestones as sampleMilestones } from '#shared/sample/milestone-words.ts';
import { expect, test, type AppUnderTest } from '../support/app.ts';
import { changeOver, closeBook } from '../support/couple.ts';
import { readVault } from '../support/read-vault.ts';
import { words } from '../support/words.ts';
import { cameraPhoto, pngThatSwells } from './photo-files.ts';

const BIG = 'Dancing in the kitchen again';
const UNTOLD = 'The first Sunday at the lake';

const boardOf = async (app: AppUnderTest) => {
  await shellPage(app.page()).goTo('milestones');
  return milestonesPage(app.page());
};

test.describe('remembering', () => {
  test.setTimeout(120_000);

  test('a celebration is played once more from the timeline, by keys alone, and Esc ends it', async ({
    app,
  }) => {
    const page = app.page();
    await lookAroundPage(page).open();
    const board = await boardOf(app);
    await page.getByRole('button', { name: words('milestones.back.open'), exact: true }).focus();
    await page.keyboard.press('Enter');
    const entry = page.getByRole('article').filter({ hasText: BIG });
    await entry.getByRole('button', { name: words('milestones.slip.once-more') }).focus();
    await page.keyboard.press('Enter');
    const celebration = page.locator('[data-celebration="big"]');
    await expect(celebration).toContainText(BIG);
    await page.keyboard.press('Escape');
    await expect(celebration).toHaveCount(0);
    // It ended the celebration and went no step further back.
    await expect(entry).toBeVisible();
    await page.getByRole('button', { name: words('milestones.back.board'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(board.card('celebrated', BIG)).toBeVisible();
  });

  test(
    'the board shows mine, or ours, and all of it again',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      await lookAroundPage(page).open();
      const board = await boardOf(app);
      const choose = (whose: 'all' | 'ours' | 'mine') =>
        page.getByText(words(`milestones.filter.${whose}`), { exact: true }).click();
      const own = board.card('practising', 'Sleeping through');
      const ours = board.card('hoped', 'Three days at the sea in spring');
      const his = board.card('hoped', 'Hearing that song in a shop and staying');
      await expect(own).toBeVisible();
      await choose('ours');
      await expect(ours).toBeVisible();
      await expect(own).toHaveCount(0);
      await expect(his).toHaveCount(0);
      await choose('mine');
      await expect(own).toBeVisible();
      await expect(his).toHaveCount(0);
      await choose('all');
      await expect(his).toBeVisible();
    },
  );

  test(
    'the board shows one year, chosen by keys, and every year again; what is private stays',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      await lookAroundPage(page).open();
      const board = await boardOf(app);
      const year = page.getByLabel(words('milestones.filter.year'), { exact: true });
      const years = await year.locator('option').allTextContents();
      // The sample goes back eighteen months: two years at least, newest first.
      expect(years[0]).toBe(words('milestones.filter.every-year'));
      expect(years.slice(1)).toEqual(years.slice(1).toSorted().toReversed());
      expect(years.length).toBeGreaterThan(2);
      const own = board.card('practising', 'Sleeping through');
      const cards = board.column('celebrated').getByRole('row');
      const all = await cards.count();
      const thisYear = String(new Date().getFullYear());
      let sum = 0;
      await year.focus();
      for (const each of years.slice(1)) {
        await page.keyboard.press('ArrowDown');
        await expect(year).toHaveValue(each);
        // A card says its year where it isn't this one.
        const said = each === thisYear ? /^(?!.*\b20\d\d\b)/ : each;
        for (const card of await cards.all()) await expect(card).toContainText(said);
        await expect(own).toBeVisible();
        sum += await cards.count();
      }
      expect(sum).toBe(all);
      await page.keyboard.press('Home');
      await expect(cards).toHaveCount(all);
    },
  );

  test('the sample couple’s photos stand on their cards, whole where one is taken up; each takes back their own alone', async ({
    app,
  }) => {
    const page = app.page();
    const around = lookAroundPage(page);
    await around.open();
    for (const [side, name] of ['Mara', 'Jonas'].entries()) {
      if (side === 1) await around.seeAs(name).click();
      const board = await boardOf(app);
      for (const { title, photos: [first] = [] } of sampleMilestones) {
        if (first === undefined) continue;
        const card = page.getByRole('row', { name: title });
        await card.scrollIntoViewIfNeeded();
        await expect(card.getByRole('img', { name: first.words })).toBeVisible();
      }
      await board.open('celebrated', UNTOLD);
      await expect(board.slip().getByRole('img')).toHaveCount(2);
      await expect(
        board.slip().getByRole('button', { name: words('milestones.photo.withdraw') }),
      ).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(board.slip()).toHaveCount(0);
    }
  });

  test('a photo is dropped on a card that was taken up', { tag: '@browser' }, async ({ app }) => {
    const page = app.page();
    await lookAroundPage(page).open();
    const board = await boardOf(app);
    await board.open('celebrated', UNTOLD);
    await board.dropFile({ name: 'lake.jpg', buffer: await cameraPhoto(page, 600, 400) });
    await board.photoWords().fill('The far shore');
    await board.press('milestones.new.offer');
    await expect(board.photo('The far shore').last()).toBeVisible();
  });

  test(
    'a picture that swells to a gigabyte takes no more than it shows, and the board stays alive',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      await lookAroundPage(page).open();
      const board = await boardOf(app);
      await board.open('celebrated', UNTOLD);
      await board.choosePhotos([{ name: 'small.png', buffer: pngThatSwells() }]);
      // Only the pixels it names are drawn; all the rest of its data is never unpacked.
      await expect(board.photoWords()).toBeVisible();
      await board.press('milestones.photo.leave');
      await expect(board.photoWords()).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(board.card('celebrated', UNTOLD)).toBeFocused();
    },
  );
});

test.describe('what is said to oneself', { tag: '@shell' }, () => {
  test.setTimeout(180_000);

  test('S9 “not yet” is in its author’s drafts only: with the other’s keys nothing of it is there', async ({
    couple: app,
  }) => {
    const title = 'An evening without the telephones';
    const profile = app.profile ?? '';
    await lockPage(app.page()).openAs(MARA);
    const hers = await boardOf(app);
    await hers.hopeFor(title);
    await hers.offerNew();
    await hers.open('hoped', title);
    await hers.notice('You put yours away first.');
    await expect(hers.card('noticed', title)).toBeVisible();
    await changeOver(app, JONAS);
    const before = await readVault(profile, MARA.passphrase);
    const his = await boardOf(app);
    await his.open('noticed', title);
    await his.notYet();
    await expect(his.slip()).toContainText(words('milestones.slip.not-yet-said'));
    await closeBook(app);

    const asMara = await readVault(profile, MARA.passphrase);
    expect(asMara.entries.length).toBe(before.entries.length);
    expect(JSON.stringify(asMara.entries)).not.toContain('not-yet');
    expect(JSON.stringify([asMara.drafts, asMara.privateItems])).not.toContain('not-yet');
    const asJonas = await readVault(profile, JONAS.passphrase);
    expect(JSON.stringify(asJonas.drafts)).toContain('not-yet');

    await lockPage(app.page()).openAs(MARA);
    const again = await boardOf(app);
    await again.open('noticed', title);
    await expect(again.slip()).not.toContainText(words('milestones.slip.not-yet-said'));
    await expect(
      again.slip().getByRole('button', { name: words('milestones.slip.celebrate'), exact: true }),
    ).toBeVisible();
  });
});
