import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

/** Today: one line, what waits, leave to stop. */
export const todayPage = (page: Page) => {
  const main = page.getByRole('main');
  const button = (id: string, values?: Record<string, string>) =>
    main.getByRole('button', { name: words(id, values), exact: true });
  const line = () => main.getByLabel(words('today.line.label'), { exact: true });
  return {
    line,
    button,
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
