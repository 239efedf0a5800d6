import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

type Term = 'detail' | 'grace';

/** Of the calendar's page: what two agreed for their plans. */
export const termsPart = (page: Page) => {
  const termsSheet = () =>
    page.getByRole('dialog', { name: words('calendar.terms.title'), exact: true });
  const term = (about: Term) =>
    termsSheet().getByRole('region', { name: words(`calendar.terms.${about}.name`), exact: true });
  const inTerm = (about: Term, id: string) =>
    term(about).getByRole('button', { name: words(id), exact: true });

  return {
    /** How much detail is agreed on for now; the name of the sheet where nothing is. */
    line: () => page.locator('[data-terms-line="agreed"]'),
    section: term,
    open: async () => {
      await page.locator('[data-terms-line]').click();
      await expect(termsSheet()).toBeVisible();
    },
    close: async () => {
      await page.keyboard.press('Escape');
      await expect(termsSheet()).toBeHidden();
    },
    begin: (about: Term) => inTerm(about, 'calendar.terms.begin'),
    offer: async (about: Term) => {
      await inTerm(about, 'calendar.terms.begin').click();
      await inTerm(about, 'calendar.do.offer').click();
      await expect(inTerm(about, 'calendar.request.takeBack')).toBeVisible();
    },
    agree: async (about: Term) => {
      await inTerm(about, 'calendar.terms.agree').click();
      await expect(inTerm(about, 'calendar.terms.withdraw')).toBeVisible();
    },
    decline: async (about: Term) => {
      await inTerm(about, 'calendar.request.decline').click();
      await expect(inTerm(about, 'calendar.terms.begin')).toBeVisible();
    },
    withdraw: (about: Term) => inTerm(about, 'calendar.terms.withdraw').click(),
  };
};
