import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

type Column = 'hoped' | 'practising' | 'noticed' | 'celebrated';

/** The board. */
export const milestonesPage = (page: Page) => {
  const column = (name: Column) =>
    page.getByRole('region', { name: words(`milestones.column.${name}`) });
  const slip = () => page.getByRole('dialog');
  const press = (id: string) =>
    slip()
      .getByRole('button', { name: words(id), exact: true })
      .click();
  return {
    column,
    card: (name: Column, title: string) => column(name).getByRole('row', { name: title }),
    hopeFor: async (title: string) => {
      await page
        .getByRole('main')
        .getByRole('button', { name: words('milestones.hope') })
        .first()
        .click();
      await page.getByLabel(words('milestones.new.label')).fill(title);
    },
    keepPrivate: () =>
      page.getByRole('button', { name: words('milestones.new.keep'), exact: true }).click(),
    offerNew: () =>
      page.getByRole('button', { name: words('milestones.new.offer'), exact: true }).click(),
    /** Offers the private card that is open. */
    offerOpened: async () => {
      await press('milestones.new.offer');
      await expect(slip()).toBeHidden();
    },
    open: async (name: Column, title: string) => {
      await column(name).getByRole('row', { name: title }).click();
      await expect(slip()).toBeVisible();
    },
    notice: async (text: string) => {
      await press('milestones.slip.notice');
      await slip().getByLabel(words('milestones.slip.notice-field')).fill(text);
      await press('milestones.slip.notice-say');
    },
    celebrate: () => press('milestones.slip.celebrate'),
    notYet: () => press('milestones.slip.not-yet'),
    close: () => press('milestones.slip.close'),
    slip,
  };
};
