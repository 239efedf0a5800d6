import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

/** Today: one line, what waits, leave to stop. */
export const todayPage = (page: Page) => {
  const main = page.getByRole('main');
  const button = (id: string, values?: Record<string, string>) =>
    main.getByRole('button', { name: words(id, values), exact: true });
  const line = () => main.getByLabel(words('today.line.label'), { exact: true });
  const leave = button('today.waits.leave');
  const slip = main
    .locator('section')
    .filter({ has: page.getByRole('button', { name: words('today.waits.leave'), exact: true }) });
  return {
    line,
    button,
    /**
     * Leaves what waits where it lies, one slip after another, until one says this; true where one does. Something
     * has to wait.
     */
    leaveUntil: async (title: string): Promise<boolean> => {
      await expect(slip).toBeVisible();
      while (await leave.isVisible()) {
        if ((await slip.innerText()).includes(words(title))) return true;
        // oxlint-disable-next-line no-await-in-loop -- one slip after another, as they come
        await leave.click();
      }
      return false;
    },
    /** What would help now? */
    help: (need: 'quiet' | 'hold' | 'words' | 'look') =>
      main.getByRole('button', { name: words(`today.help.${need}`) }).click(),
    smallPlan: () => main.getByLabel(words('today.small.what'), { exact: true }),
    keepLine: async (text: string) => {
      await line().fill(text);
      await button('today.line.keep').click();
      await expect(line()).toBeHidden();
    },
    offerLine: async (partner: string) => {
      await button('today.line.offer', { partner }).click();
      await expect(main.getByText(words('today.line.offer.sees', { partner }))).toBeVisible();
      await button('today.line.offer.do').click();
      await expect(button('today.line.take-back')).toBeVisible();
    },
    enough: () => button('today.enough').click(),
  };
};
