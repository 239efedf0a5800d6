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
  const newTitle = () => page.getByLabel(words('milestones.new.label'), { exact: true });
  /** The form closes once what was said is kept. */
  const finish = async (id: string) => {
    await page.getByRole('button', { name: words(id), exact: true }).click();
    await expect(newTitle()).toBeHidden();
  };
  return {
    newTitle,
    column,
    card: (name: Column, title: string) => column(name).getByRole('row', { name: title }),
    /** Begins one; the form stays until it is kept or offered. */
    hopeFor: async (title: string) => {
      await page
        .getByRole('main')
        .getByRole('button', { name: words('milestones.hope') })
        .first()
        .click();
      await newTitle().fill(title);
    },
    keepPrivate: () => finish('milestones.new.keep'),
    offerNew: () => finish('milestones.new.offer'),
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
