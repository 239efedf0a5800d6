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

  /** The draft's own editor. It places its cursor as it comes: who types before that types elsewhere. */
  const written = () => editor().and(page.locator('[contenteditable="true"]'));

  const begin = async (text: string) => {
    const isEmpty = button('agreements.empty.keep');
    const write = button('agreements.write');
    await expect(isEmpty.or(write)).toBeVisible();
    if (await isEmpty.isVisible()) {
      await editor().fill(text);
      await isEmpty.click();
      await expect(write).toBeVisible();
      await expect(written()).toBeFocused();
    } else {
      await write.click();
      await expect(written()).toBeFocused();
      await editor().fill(text);
    }
  };
  const choose = (kind: ClauseKind) =>
    main.getByRole('radio', { name: words(`agreements.draft.kind.${kind}`) }).check();
  const send = () => press('agreements.offer.send', sheet());
  /** The draft that is open: others may be folded above and below it. */
  const openDraft = () =>
    main.getByRole('article').filter({
      has: page.getByRole('textbox', { name: words('agreements.draft.label') }),
    });
  const offer = async () => {
    await press('agreements.draft.offer', openDraft());
    await send();
    await expect(sheet()).toBeHidden();
  };

  return {
    sheet,
    clause,
    editor,
    written,
    button,
    press,
    /** The first words of a clause, kept private; its draft stays open. */
    begin,
    choose,
    send,
    offer,
    /** The sheet before the open draft is offered. */
    beginOffer: () => press('agreements.draft.offer', openDraft()),
    /** From nothing to offered. */
    propose: async (text: string, kind: ClauseKind = 'agreement') => {
      await begin(text);
      await choose(kind);
      await offer();
      await expect(clause(text)).toBeVisible();
    },
    /** The day on which the open draft is to be looked at again, written as a person would. */
    lookAgainOn: async (date: string) => {
      await openDraft().getByLabel(words('agreements.draft.review'), { exact: true }).fill(date);
    },
    /** Everything that is to be looked at again, one after another. */
    beginReview: async () => {
      await press('agreements.review.begin');
      await expect(sheet()).toBeVisible();
    },
    /** Closes the open draft, which stays private. */
    keepDraft: () => press('agreements.offer.keep'),
    readAndAnswer: async (text?: string) => {
      await press('agreements.act.answer', text === undefined ? main : clause(text));
      await expect(sheet()).toBeVisible();
    },
    /** Goes to the first place of some words. */
    find: async (text: string) => {
      await page.keyboard.press('Control+f');
      await main.getByRole('textbox', { name: words('agreements.find.label') }).fill(text);
      await expect(main.getByRole('search')).toContainText('1');
    },
    endFind: async () => {
      await press('agreements.find.close');
      await expect(main.getByRole('search')).toHaveCount(0);
    },
    /** Redlines side by side, or in one line again. */
    showSides: () => press('agreements.redline.sides'),
    /** Every wording of the first clause that has had several. */
    showHistory: () => button('agreements.history.show').first().click(),
    /** The first slider through all wordings. */
    slider: () =>
      main.getByRole('slider', { name: words('agreements.versions.label'), exact: true }).first(),
    /** The sheets of paper; resolves once they are laid out, with how many there are. */
    showPaper: async () => {
      await press('agreements.paper.open');
      const sheets = page.locator('[data-paper-page]');
      await expect(sheets.first()).toBeVisible();
      return sheets.count();
    },
    savePaper: async () => {
      await press('ui.paper.save', sheet());
      await expect(sheet().getByText(words('ui.paper.saved'))).toBeVisible();
    },
    showReviewDates: () => press('agreements.dates.open', sheet()),
    showEnded: () => press('agreements.ended'),
    /** The first of the two clicks, on the first clause that can be withdrawn. */
    askToWithdraw: () => button('agreements.act.withdraw').first().click(),
    agree: () => press('agreements.sheet.agree', sheet()),
    backToPage: async () => {
      await press('agreements.sheet.back', sheet());
      await expect(sheet()).toBeHidden();
    },
    /** Together: signs the sheet that is shown with one person's passphrase. */
    agreeTogetherAs: async (name: string, passphrase: string) => {
      // The name that is seen, once the sheet has come to rest: the round mark itself is not drawn.
      const choice = sheet().locator('label:has([type=radio])').filter({ hasText: name });
      const phrase = sheet().getByLabel(words('agreements.sheet.passphrase', { name }), {
        exact: true,
      });
      await expect(choice.or(phrase).first()).toBeVisible();
      // Only whoever hasn't agreed is asked: of one alone there is nothing to choose.
      if (await choice.isVisible()) await choice.click();
      await phrase.fill(passphrase);
      await press('agreements.sheet.agree-as', sheet(), { name });
    },
    withdraw: async (text: string) => {
      await press('agreements.act.withdraw', clause(text));
      await press('agreements.act.withdraw', clause(text));
    },
  };
};
