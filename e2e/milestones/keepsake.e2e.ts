import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../agreements/read-pdf.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { mayTellOfItsMaking } from '#shared/formats/photo/jpeg-header.ts';
import { photosFolder, profileFolder } from '#shared/formats/journal-files.ts';
import { exifCanary } from '#shared/formats/photo/photo.fixture.ts';
import { expect, test, type AppUnderTest } from '../support/app.ts';
import { changeOver } from '../support/couple.ts';
import { filesWith } from '../support/find-text.ts';
import { readVault } from '../support/read-vault.ts';
import { words } from '../support/words.ts';
import { cameraPhoto } from './photo-files.ts';

const TITLE = 'One honest talk';
const HERS = 'Canary of a telling that is hers alone.';
const SEEN = 'You knocked first.';

const profileOf = ({ profile }: AppUnderTest): string => {
  if (profile === null) throw new Error('A browser has no profile.');
  return profile;
};

test.describe('from hoping to a book', { tag: '@shell' }, () => {
  test.setTimeout(180_000);

  test('S37 S28: a photo lies sealed without its making, and is gone once taken back; the book has what may stand in it', async ({
    couple: app,
    folder,
  }) => {
    const open = async () => {
      await shellPage(app.page()).goTo('milestones');
      return milestonesPage(app.page());
    };
    await test.step('Mara hopes, notices, shows two photos, tells and celebrates', async () => {
      await lockPage(app.page()).openAs(MARA);
      const board = await open();
      await board.hopeFor(TITLE);
      await board.offerNew();
      await board.open('hoped', TITLE);
      await board.notice(SEEN);
      const buffer = await cameraPhoto(app.page());
      await board.choosePhotos([{ name: 'one.jpg', buffer }]);
      await board.photoWords().fill('The hall');
      await board.press('milestones.new.offer');
      await expect(board.photo('The hall').last()).toBeVisible();
      await board.choosePhotos([{ name: 'two.jpg', buffer }]);
      await board.photoWords().fill('The stairs');
      await board.press('milestones.new.offer');
      await expect(board.photo('The stairs')).toBeVisible();
      await board.choose('milestones.voice.tell');
      await board.tell(TITLE, HERS);
      await board.celebrate();
      await expect(board.slip()).toHaveCount(0);
    });

    await test.step('with Jonas’s keys: two photos of pixels only, and no word of her telling', async () => {
      const { photos, entries } = await readVault(profileOf(app), JONAS.passphrase);
      expect(photos.size).toBe(2);
      for (const bytes of photos.values()) {
        expect(bytes.length).toBeLessThanOrEqual(500_000);
        expect(mayTellOfItsMaking(bytes)).toBe(false);
        expect(Buffer.from(bytes).includes(exifCanary)).toBe(false);
      }
      expect(JSON.stringify(entries)).not.toContain(HERS);
      expect(filesWith(profileOf(app), [exifCanary, HERS])).toEqual([]);
    });

    await test.step('one photo is taken back: its file is gone', async () => {
      const board = milestonesPage(app.page());
      await board.open('noticed', TITLE);
      await board
        .slip()
        .getByRole('button', { name: words('milestones.photo.withdraw') })
        .last()
        .click();
      await expect(board.photo('The stairs')).toHaveCount(0);
      await expect
        .poll(() => readdirSync(join(profileOf(app), profileFolder, photosFolder)).length)
        .toBe(1);
    });

    await test.step('Jonas celebrates too, and keeps his words out of books', async () => {
      await changeOver(app, JONAS);
      const board = await open();
      await board.open('noticed', TITLE);
      await expect(board.photo('The hall').last()).toBeVisible();
      await board.choose('milestones.slip.notice-add');
      await board.slip().getByLabel(words('milestones.slip.notice-field')).fill('Jonas’s canary');
      await board.press('milestones.slip.notice-say');
      await board.celebrate();
      await expect(board.card('celebrated', TITLE)).toBeVisible();
    });

    await test.step('Mara’s book has her words and photo, and not his words', async () => {
      await changeOver(app, MARA);
      const page = app.page();
      const board = await open();
      await expect(board.card('celebrated', TITLE)).toBeVisible();
      await board.lookBack();
      await page.getByRole('button', { name: words('milestones.book.open'), exact: true }).click();
      await page.getByRole('button', { name: words('milestones.book.lay-out') }).click();
      const path = join(folder, 'book.pdf');
      await app.savesTo(path);
      await page.getByRole('button', { name: words('ui.paper.save') }).click();
      await expect(page.getByText(words('ui.paper.saved'))).toBeVisible({ timeout: 30_000 });
      const pdf = readPdf(path);
      expect(pdf.pages).toBe(2);
      expect(pdf.text).toContain(TITLE);
      expect(pdf.text).toContain(SEEN);
      expect(pdf.text).toContain('The hall');
      expect(pdf.text).not.toContain('Jonas’s canary');
    });
  });
});
