import { lookAroundPage } from '../pages/look-around.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import {
  heic,
  pngThatSays,
  renamedProgram,
  svgWithScript,
} from '#shared/formats/photo/photo.fixture.ts';
import { expect, test, type AppUnderTest } from '../support/app.ts';
import { words } from '../support/words.ts';
import { cameraPhoto } from './photo-files.ts';

const TITLE = 'The first Sunday at the lake';
const HERS = 'I had stopped counting the minutes.';
const HIS = 'I had brought a book and never opened it.';

const boardOf = async (app: AppUnderTest) => {
  await shellPage(app.page()).goTo('milestones');
  return milestonesPage(app.page());
};

test.describe('telling a milestone', () => {
  test.setTimeout(120_000);

  test('by keys alone: a photo pasted and offered, a telling that opens once both have one', async ({
    app,
  }) => {
    const page = app.page();
    const around = lookAroundPage(page);
    await around.open();
    const board = await boardOf(app);

    await test.step('a photo is pasted, described and offered', async () => {
      await board.card('celebrated', TITLE).focus();
      await page.keyboard.press('Enter');
      await expect(board.slip()).toBeFocused();
      await board.pastePhoto({ name: 'lake.jpg', buffer: await cameraPhoto(page, 600, 400) });
      await board.photoWords().focus();
      await page.keyboard.type('Two on a pier');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(board.slip().getByRole('img', { name: 'Two on a pier' })).toBeVisible();
    });

    await test.step('Mara tells hers; nobody reads it yet', async () => {
      await board
        .slip()
        .getByRole('button', { name: words('milestones.voice.tell') })
        .focus();
      await page.keyboard.press('Enter');
      const sheet = board.tellSheet(TITLE);
      await expect(sheet).toBeVisible();
      await sheet.getByLabel(words('milestones.voice.field')).focus();
      await page.keyboard.type(HERS);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(
        sheet.getByText(words('milestones.voice.ready-said', { partner: 'Jonas' })),
      ).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(board.card('celebrated', TITLE)).toBeFocused();
    });

    await test.step('Jonas sees the photo and that hers is told, not what', async () => {
      await around.seeAs('Jonas').click();
      await boardOf(app);
      await board.open('celebrated', TITLE);
      await expect(board.photo('Two on a pier').last()).toBeVisible();
      // His own among them can be taken back, hers can't.
      const hers = board
        .slip()
        .getByRole('figure')
        .filter({ has: board.photo('Two on a pier') });
      await expect(
        hers.getByRole('button', { name: words('milestones.photo.withdraw') }),
      ).toHaveCount(0);
      await board.press('milestones.voice.tell');
      await expect(
        page.getByText(words('milestones.voice.other-ready', { partner: 'Mara' })),
      ).toBeVisible();
      await expect(page.getByText(HERS)).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(board.tellSheet(TITLE)).toHaveCount(0);
      await board.press('milestones.voice.tell');
      await board.tell(TITLE, HIS);
    });

    await test.step('both read both once Mara is here again', async () => {
      await page.keyboard.press('Escape');
      await around.seeAs('Mara').click();
      await boardOf(app);
      await board.open('celebrated', TITLE);
      await board.press('milestones.voice.read');
      await expect(board.tellSheet(TITLE).getByText(HERS)).toBeVisible();
      await expect(board.tellSheet(TITLE).getByText(HIS)).toBeVisible();
    });
  });

  test(
    'files that aren’t photos, or too many of them, are named and left; the board stays alive',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      await lookAroundPage(page).open();
      const board = await boardOf(app);
      await board.open('noticed', 'She let me be late, and hummed');
      const said = (id: string, values = {}) =>
        expect(
          board
            .slip()
            .getByRole('alert')
            .filter({ hasText: words(id, values) }),
        ).toBeVisible();
      const photo = await cameraPhoto(page, 60, 40);
      const refused = [
        ['milestones.photo.too-many-pixels', pngThatSays(20_000, 10_000), { limit: 64 }],
        ['milestones.photo.drawing', svgWithScript(), {}],
        ['milestones.photo.not-a-photo', renamedProgram(), {}],
        ['milestones.photo.heic', heic(), {}],
        ['milestones.photo.broken-off', photo.subarray(0, photo.length - 40), {}],
      ] as const;
      await board.choosePhotos(
        refused.map(([, bytes], at) => ({ name: `${String(at)}.jpg`, buffer: Buffer.from(bytes) })),
      );
      for (const [id, , values] of refused) await said(id, values);
      await expect(board.photoWords()).toHaveCount(0);

      const many = Array.from({ length: 100 }, (_, at) => ({
        name: `${String(at)}.jpg`,
        buffer: photo,
      }));
      await board.choosePhotos(many);
      await said('milestones.photo.too-many', { limit: 12, count: 88 });
      await page.keyboard.press('Escape');
      await expect(board.slip()).toHaveCount(0);
      await expect(board.card('noticed', 'She let me be late, and hummed')).toBeFocused();
    },
  );
});
