import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

const press = (page: Page, id: string, values?: Record<string, string | number>) =>
  page.getByRole('button', { name: words(id, values), exact: true }).click();

/** The agreement: drafting, offering, answering, withdrawing. */
export const agreementsPage = (page: Page) => {
  const clause = (text: string) => page.getByRole('article').filter({ hasText: text });
  const editor = () => page.getByRole('textbox', { name: words('agreements.draft.label') });
  return {
    clause,
    editor,
    /** From the empty page: the first sentence, kept private. */
    beginWith: async (text: string) => {
      await editor().fill(text);
      await press(page, 'agreements.empty.keep');
      await expect(clause(text)).toBeVisible();
    },
    write: async (text: string) => {
      await press(page, 'agreements.write');
      await editor().fill(text);
    },
    choose: (kind: 'boundary' | 'agreement' | 'request') =>
      page.getByRole('radio', { name: words(`agreements.draft.kind.${kind}`) }).check(),
    offer: async () => {
      await press(page, 'agreements.draft.offer');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: words('agreements.offer.send'), exact: true })
        .click();
      await expect(page.getByRole('dialog')).toBeHidden();
    },
    readAndAnswer: async () => {
      await press(page, 'agreements.act.answer');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    agree: () => press(page, 'agreements.sheet.agree'),
    backToPage: () => press(page, 'agreements.sheet.back'),
    withdraw: () => press(page, 'agreements.act.withdraw'),
  };
};
