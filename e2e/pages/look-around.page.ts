import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

/** The sample couple, from the first page and back. */
export const lookAroundPage = (page: Page) => {
  const bar = page.getByRole('complementary', { name: words('app.sample.label'), exact: true });
  const enter = page.getByRole('button', { name: words('app.look-around'), exact: true });
  const seeAs = (name: string) =>
    bar.getByRole('button', { name: words('app.sample.see-as', { name }) });
  return {
    bar,
    enter,
    seeAs,
    open: async () => {
      await enter.click();
      await expect(bar).toBeVisible({ timeout: 40_000 });
    },
    leave: () => bar.getByRole('button', { name: words('app.sample.leave'), exact: true }).click(),
  };
};
