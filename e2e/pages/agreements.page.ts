import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

export type ClauseKind = 'boundary' | 'agreement' | 'request';

/** The agreement: drafting, offering, answering, withdrawing. */
export const agreementsPage = (page: Page) => {
  const main = page.getByRole('main');
  const sheet = () => page.getByRole('dialog');
  // By its name where its words stand in a redline, in pieces.
  const clause = (text: string) =>
    main
      .getByRole('article')
      .filter({ hasText: text })
      .or(main.getByRole('article', { name: text }));
  const editor = () => main.getByRole('textbox', { name: words('agreements.draft.label') });
  const button = (id: string, within: Locator = main, values?: Record<string, string>) =>
    within.getByRole('button', { name: words(id, values), exact: true });
  const press = (id: string, within?: Locator, values?: Record<string, string>) =>
    button(id, within, values).click();

  const begin = async (text: string) => {
    const isEmpty = button('agreements.empty.keep');
    const write = button('agreements.write');
    await expect(isEmpty.or(write)).toBeVisible();
    if (await isEmpty.isVisible()) {
      await editor().fill(text);
      await isEmpty.click();
      await expect(write).toBeVisible();
    } else {
      await write.click();
      await editor().fill(text);
    }
  };
  const choose = (kind: ClauseKind) =>
    main.getByRole('radio', { name: words(`agreements.draft.kind.${kind}`) }).check();
  const send = () => press('agreements.offer.send', sheet());
  const offer = async () => {
    await press('agreements.draft.offer');
    await send();
    await expect(sheet()).toBeHidden();
  };

  return {
    sheet,
    clause,
    editor,
    button,
    press,
    /** The first words of a clause, kept private; its draft stays open. */
    begin,
    choose,
    send,
    offer,
    /** From nothing to offered. */
    propose: async (text: string, kind: ClauseKind = 'agreement') => {
      await begin(text);
      await choose(kind);
      await offer();
      await expect(clause(text)).toBeVisible();
    },
    /** Closes the open draft, which stays private. */
    keepDraft: () => press('agreements.offer.keep'),
    readAndAnswer: async (text?: string) => {
      await press('agreements.act.answer', text === undefined ? main : clause(text));
      await expect(sheet()).toBeVisible();
    },
    agree: () => press('agreements.sheet.agree', sheet()),
    backToPage: async () => {
      await press('agreements.sheet.back', sheet());
      await expect(sheet()).toBeHidden();
    },
    /** Together: signs the sheet that is shown with one person's passphrase. */
    agreeTogetherAs: async (name: string, passphrase: string) => {
      await sheet().getByRole('radio', { name, exact: true }).check({ force: true });
      await sheet()
        .getByLabel(words('agreements.sheet.passphrase', { name }), { exact: true })
        .fill(passphrase);
      await press('agreements.sheet.agree-as', sheet(), { name });
    },
    withdraw: async (text: string) => {
      await press('agreements.act.withdraw', clause(text));
      await press('agreements.act.withdraw', clause(text));
    },
  };
};
