import { agreementsPage } from '../pages/agreements.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { words } from '../support/words.ts';
import type { Walk } from './view.ts';

/** The agreement with a history, read and answered by Mara. */
export const agreements: Walk = {
  scene: 'sample',
  views: [
    {
      name: 'agreements',
      reach: async (app) => {
        await shellPage(app.page()).goTo('agreements');
        await app.page().getByRole('article').first().waitFor();
      },
    },
    {
      name: 'agreements-find',
      reach: (app) => agreementsPage(app.page()).find('line'),
    },
    {
      name: 'agreements-redline-sides',
      reach: async (app) => {
        await agreementsPage(app.page()).endFind();
        await agreementsPage(app.page()).showSides();
      },
    },
    {
      name: 'agreements-history',
      reach: async (app) => {
        await agreementsPage(app.page()).showSides();
        await agreementsPage(app.page()).showHistory();
      },
    },
    {
      name: 'agreements-versions',
      reach: async (app) => {
        await agreementsPage(app.page()).slider().focus();
        await app.page().keyboard.press('ArrowLeft');
      },
    },
    {
      name: 'agreements-paper',
      reach: (app) => agreementsPage(app.page()).showPaper(),
    },
    {
      name: 'agreements-review-dates',
      reach: (app) => agreementsPage(app.page()).showReviewDates(),
    },
    {
      name: 'agreements-sheet',
      reach: async (app) => {
        await app.page().keyboard.press('Escape');
        await app.page().keyboard.press('Escape');
        await agreementsPage(app.page()).readAndAnswer();
      },
    },
    {
      name: 'agreements-sheet-agreed',
      reach: async (app) => {
        await agreementsPage(app.page()).agree();
        await app.page().getByText(words('agreements.sheet.both')).first().waitFor();
      },
    },
    {
      name: 'agreements-withdrawing',
      reach: async (app) => {
        await agreementsPage(app.page()).backToPage();
        await agreementsPage(app.page()).askToWithdraw();
      },
    },
    {
      name: 'agreements-ended',
      reach: async (app) => {
        await app.page().keyboard.press('Escape');
        await agreementsPage(app.page()).showEnded();
      },
    },
    {
      name: 'agreements-beginnings',
      reach: async (app) => {
        await agreementsPage(app.page()).press('agreements.write');
        await app.page().getByText(words('agreements.beginning.lead')).waitFor();
      },
    },
    {
      name: 'agreements-draft',
      reach: (app) =>
        agreementsPage(app.page()).editor().fill('On Sundays I tell you how the week went.'),
    },
    {
      name: 'agreements-offer-sheet',
      reach: async (app) => {
        await agreementsPage(app.page()).choose('agreement');
        await agreementsPage(app.page()).beginOffer();
      },
    },
    {
      name: 'agreements-guarded',
      reach: async (app) => {
        const page = agreementsPage(app.page());
        await page.press('agreements.offer.keep', page.sheet());
        await page.editor().fill('We know each other’s passwords.');
        await app.page().getByText(words('agreements.guarded.difference')).waitFor();
      },
    },
    {
      name: 'agreements-beside',
      reach: async (app) => {
        await agreementsPage(app.page()).button('agreements.comment.show').first().click();
        await app.page().getByLabel(words('agreements.comment.label')).first().waitFor();
      },
    },
    {
      name: 'agreements-review',
      reach: (app) => agreementsPage(app.page()).beginReview(),
    },
  ],
};
