import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

/** Private: the door, the notes. */
export const privatePage = (page: Page) => {
  const main = page.getByRole('main');
  const button = (id: string) => main.getByRole('button', { name: words(id), exact: true });
  const door = () => main.getByLabel(words('private.door.passphrase'), { exact: true });
  const note = () => main.getByLabel(words('private.note'), { exact: true });
  const saved = words('private.saved', { time: '' }).trim();
  return {
    door,
    note,
    button,
    knock: async (passphrase: string) => {
      await door().fill(passphrase);
      await button('private.door.open').click();
    },
    open: async (passphrase: string) => {
      await door().fill(passphrase);
      await button('private.door.open').click();
      await expect(button('private.new')).toBeVisible();
    },
    /** In the sample, where there is no passphrase to type. */
    openSample: async () => {
      await button('app.sample.private.open').click();
      await expect(button('private.new')).toBeVisible();
    },
    openNote: (index: number) => main.getByRole('list').getByRole('button').nth(index).click(),
    /** Puts the open note into the bin and looks there. */
    deleteNote: async () => {
      await button('private.delete').click();
      await button('private.bin').click();
    },
    /** A note, acknowledged by "Saved". */
    write: async (text: string) => {
      await button('private.new').click();
      await note().fill(text);
      await expect(main.getByRole('status').filter({ hasText: saved })).toBeVisible();
      await button('private.back').click();
    },
    close: () => button('private.close').click(),
  };
};
