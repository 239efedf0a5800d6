import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

/** The palette: everything by name, over whatever view is there. */
export const palettePage = (page: Page) => {
  const palette = page.getByRole('dialog', { name: words('app.palette.label'), exact: true });
  const field = palette.getByRole('combobox');
  const options = palette.getByRole('option');
  const option = (name: string) => options.filter({ hasText: name }).first();
  return {
    palette,
    field,
    options,
    option,
    section: (name: string) => palette.getByRole('group', { name, exact: true }),
    /** What Enter would choose. */
    marked: palette.locator('[role="option"][data-focused]'),
    open: async () => {
      await page.keyboard.press('Control+k');
      await expect(field).toBeFocused();
    },
    /** By keyboard alone: its letters, then Enter once it is marked. */
    choose: async (letters: string, name: string) => {
      await page.keyboard.press('Control+k');
      await expect(field).toBeFocused();
      await page.keyboard.type(letters);
      await expect(palette.locator('[role="option"][data-focused]')).toContainText(name);
      await page.keyboard.press('Enter');
      await expect(palette).toBeHidden();
    },
  };
};
