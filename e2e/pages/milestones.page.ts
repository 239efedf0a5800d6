import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

interface PhotoFile {
  readonly name: string;
  readonly buffer: Buffer;
}

type Column = 'hoped' | 'practising' | 'noticed' | 'celebrated';

/** The board. */
export const milestonesPage = (page: Page) => {
  const column = (name: Column) =>
    page.getByRole('region', { name: words(`milestones.column.${name}`) });
  const slip = () => page.getByRole('dialog');
  const press = (id: string) =>
    slip()
      .getByRole('button', { name: words(id), exact: true })
      .click();
  /** From the menu of the card that is open, by name. */
  const choose = async (id: string, values?: Record<string, string>) => {
    await press('milestones.slip.more');
    await page.getByRole('menuitem', { name: words(id, values), exact: true }).click();
  };
  const newTitle = () => page.getByLabel(words('milestones.new.label'), { exact: true });
  /** The form closes once what was said is kept. */
  const finish = async (id: string) => {
    await page.getByRole('button', { name: words(id), exact: true }).click();
    await expect(newTitle()).toBeHidden();
  };
  const cardAt = (name: Column, index: number) => column(name).getByRole('row').nth(index);
  return {
    newTitle,
    column,
    card: (name: Column, title: string) => column(name).getByRole('row', { name: title }),
    /** Begins one; the form stays until it is kept or offered. */
    hopeFor: async (title: string) => {
      await page
        .getByRole('main')
        .getByRole('button', { name: words('milestones.hope') })
        .first()
        .click();
      await newTitle().fill(title);
    },
    keepPrivate: () => finish('milestones.new.keep'),
    offerNew: () => finish('milestones.new.offer'),
    /** Offers the private card that is open. */
    offerOpened: async () => {
      await press('milestones.new.offer');
      await expect(slip()).toBeHidden();
    },
    open: async (name: Column, title: string) => {
      await column(name).getByRole('row', { name: title }).click();
      await expect(slip()).toBeVisible();
    },
    notice: async (text: string) => {
      await press('milestones.slip.notice');
      await slip().getByLabel(words('milestones.slip.notice-field')).fill(text);
      await press('milestones.slip.notice-say');
    },
    cardAt,
    openAt: async (name: Column, index: number) => {
      await cardAt(name, index).click();
      await expect(slip()).toBeVisible();
    },
    openCelebrated: async (title: string) => {
      await column('celebrated').getByRole('row', { name: title }).click();
      await expect(slip()).toBeVisible();
    },
    /** By the pointer, from the middle of its card to the middle of a column. */
    dragTo: async (title: string, from: Column, to: Column) => {
      const card = await column(from).getByRole('row', { name: title }).boundingBox();
      const place = await column(to).boundingBox();
      if (card === null || place === null) throw new Error('nothing there to drag');
      await page.mouse.move(card.x + card.width / 2, card.y + card.height / 2);
      await page.mouse.down();
      await page.mouse.move(place.x + place.width / 2, card.y + card.height, { steps: 8 });
      await page.mouse.up();
    },
    /** Plays the celebration of the open card once more. */
    celebrateAgain: async () => {
      await press('milestones.slip.once-more');
      await page.locator('[data-celebration]').waitFor({ state: 'attached' });
    },
    /** From files; each is looked at before it is offered. */
    choosePhotos: (files: readonly PhotoFile[]) =>
      slip()
        .locator('input[type="file"]')
        .setInputFiles(files.map((file) => ({ mimeType: 'image/jpeg', ...file }))),
    /** Dropped from outside of the window on the card that is open. */
    dropFile: (file: PhotoFile) =>
      slip().evaluate(
        (element, { name, bytes }) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(bytes)], name, { type: 'image/jpeg' }));
          for (const type of ['dragover', 'drop']) {
            element.dispatchEvent(
              new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
            );
          }
        },
        { name: file.name, bytes: [...file.buffer] },
      ),
    /** From the clipboard, into whatever has the focus. */
    pastePhoto: (file: PhotoFile) =>
      slip().evaluate(
        (element, { name, bytes }) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(bytes)], name, { type: 'image/jpeg' }));
          const target = document.activeElement ?? element;
          target.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
          );
        },
        { name: file.name, bytes: [...file.buffer] },
      ),
    photo: (seen: string) => page.getByRole('img', { name: seen }),
    photoWords: () => slip().getByLabel(words('milestones.photo.words')),
    press,
    choose,
    /** The sheet on which a milestone is told. */
    tellSheet: (title: string) =>
      page.getByRole('dialog', { name: words('milestones.voice.label', { title }) }),
    /** The sheet is open already; it closes again. */
    tell: async (title: string, text: string) => {
      const sheet = page.getByRole('dialog', { name: words('milestones.voice.label', { title }) });
      await sheet.getByLabel(words('milestones.voice.field')).fill(text);
      await sheet.getByRole('button', { name: words('milestones.voice.ready') }).click();
      await expect(
        sheet.getByRole('button', { name: words('milestones.voice.take-back') }),
      ).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
    },
    /** Esc leaves the sheet, and the slip has the focus again. */
    leaveTelling: async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(1);
    },
    /** Outside of any card. */
    pressOnPage: (id: string) =>
      page
        .getByRole('button', { name: words(id), exact: true })
        .first()
        .click(),
    lookBack: () =>
      page.getByRole('button', { name: words('milestones.back.open'), exact: true }).click(),
    celebrate: () => press('milestones.slip.celebrate'),
    notYet: () => press('milestones.slip.not-yet'),
    close: () => press('milestones.slip.close'),
    slip,
  };
};
