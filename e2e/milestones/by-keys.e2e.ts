import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { readPdf } from '../agreements/read-pdf.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { expect, test, type AppUnderTest } from '../support/app.ts';
import { changeOver } from '../support/couple.ts';
import { goByNumber, tabTo } from '../support/keyboard.ts';
import { words } from '../support/words.ts';
import { cameraPhoto } from './photo-files.ts';

const TITLE = 'One honest talk';
const SEEN = 'You knocked first.';

/** Tab to it and press Enter: all that these journeys do with a button. A closed book has another page. */
const keysOf = (app: AppUnderTest) => {
  const press = async (target: Locator) => {
    await tabTo(app.page(), target);
    await app.page().keyboard.press('Enter');
  };
  const button = (id: string, within: Locator = app.page().getByRole('main')) =>
    press(within.getByRole('button', { name: words(id), exact: true }));
  return { press, button };
};

/** A card of the board, taken up by Enter. */
const takeUp = async (app: AppUnderTest, column: 'hoped' | 'noticed') => {
  const page = app.page();
  const board = milestonesPage(page);
  const card = board.card(column, TITLE);
  await expect(card).toBeVisible();
  await tabTo(page, card);
  await page.keyboard.press('Enter');
  await expect(board.slip()).toBeFocused();
  return board;
};

test.describe('a milestone by keys alone', { tag: '@shell' }, () => {
  test.setTimeout(240_000);

  test('noticed, “not yet”, celebrated by both, and printed as a book', async ({
    couple: app,
    folder,
  }) => {
    const { press, button } = keysOf(app);

    await test.step('Mara hopes for it and says that it happened', async () => {
      const page = app.page();
      await lockPage(page).openAs(MARA);
      await goByNumber(page, '4');
      await button('milestones.hope');
      await page.keyboard.type(TITLE);
      await button('milestones.new.offer');
      const board = await takeUp(app, 'hoped');
      await button('milestones.slip.notice', board.slip());
      await expect(board.slip().getByLabel(words('milestones.slip.notice-field'))).toBeFocused();
      await page.keyboard.type(SEEN);
      await button('milestones.slip.notice-say', board.slip());
      await expect(board.card('noticed', TITLE)).toBeVisible();
    });

    await test.step('she adds a photo from her files, out of the menu', async () => {
      const page = app.page();
      const board = milestonesPage(page);
      const buffer = await cameraPhoto(page, 600, 400);
      await button('milestones.slip.more', board.slip());
      const add = page.getByRole('menuitem', { name: words('milestones.photo.add') });
      await page.keyboard.press('A');
      await expect(add).toBeFocused();
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles([{ name: 'hall.jpg', mimeType: 'image/jpeg', buffer }]);
      await tabTo(page, board.photoWords());
      await page.keyboard.type('The hall');
      await button('milestones.new.offer', board.slip());
      await expect(board.photo('The hall').last()).toBeVisible();
    });

    await test.step('she celebrates it, quietly', async () => {
      const board = milestonesPage(app.page());
      await button('milestones.slip.celebrate', board.slip());
      await expect(board.slip()).toHaveCount(0);
    });

    await test.step('Jonas says “not yet” to himself, and on another day celebrates', async () => {
      await changeOver(app, JONAS);
      const page = app.page();
      await goByNumber(page, '4');
      const board = await takeUp(app, 'noticed');
      await button('milestones.slip.not-yet', board.slip());
      await expect(board.slip()).toContainText(words('milestones.slip.not-yet-said'));
      await page.keyboard.press('Escape');
      await expect(board.card('noticed', TITLE)).toBeFocused();
      await page.keyboard.press('Enter');
      await tabTo(page, board.slip().getByRole('radio').first());
      await page.keyboard.press('ArrowRight');
      await expect(
        board.slip().getByRole('radio', { name: words('milestones.slip.size.small') }),
      ).toBeChecked();
      await button('milestones.slip.celebrate', board.slip());
      await expect(board.card('celebrated', TITLE)).toBeVisible();
    });

    await test.step('Mara looks back and saves the book', async () => {
      await changeOver(app, MARA);
      const page = app.page();
      await page.keyboard.press('4');
      await expect(milestonesPage(page).card('celebrated', TITLE)).toBeVisible();
      await button('milestones.back.open');
      await button('milestones.book.open');
      await press(page.getByRole('button', { name: words('milestones.book.lay-out') }));
      const path = join(folder, 'book.pdf');
      await app.savesTo(path);
      const paper = page.getByRole('heading', { name: words('milestones.book.title') });
      await expect(paper).toBeFocused();
      await press(page.getByRole('button', { name: words('ui.paper.save') }));
      await expect(page.getByText(words('ui.paper.saved'))).toBeVisible({ timeout: 30_000 });
      const { text, pages } = readPdf(path);
      expect(pages).toBe(2);
      for (const said of [TITLE, SEEN, 'The hall']) expect(text).toContain(said);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await button('milestones.back.board');
      await expect(milestonesPage(page).card('celebrated', TITLE)).toBeVisible();
    });
  });
});
