import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

/** Pause: asking for quiet, the quiet, coming back. */
export const pausePage = (page: Page) => {
  const main = page.getByRole('main');
  const button = (id: string) => main.getByRole('button', { name: words(id), exact: true });
  const welcome = () => main.getByLabel(words('pause.start.welcome'), { exact: true });
  return {
    button,
    welcome,
    /** Twenty minutes, unless something else was chosen. */
    begin: async () => {
      await button('pause.start.do').click();
      await expect(button('pause.running.back')).toBeVisible();
    },
    back: async () => {
      await button('pause.running.back').click();
      await expect(main.getByText(words('pause.back.title'))).toBeVisible();
    },
  };
};
