import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

/** Of the calendar's page: what happened, beside what was planned. */
export const happenedPart = (page: Page) => {
  const happenedRegion = () =>
    page.getByRole('region', { name: words('calendar.happened.heading'), exact: true });
  const pressHappened = (id: string) =>
    happenedRegion()
      .getByRole('button', { name: words(id), exact: true })
      .click();

  return {
    region: happenedRegion,
    begin: () => pressHappened('calendar.happened.begin'),
    sayOtherwise: () => pressHappened('calendar.happened.again'),
    tell: async (told: {
      readonly until: string;
      readonly where: string;
      readonly words: string;
    }) => {
      const region = happenedRegion();
      await region
        .getByRole('radio', { name: words('calendar.happened.how.otherwise'), exact: true })
        .check();
      await region.getByLabel(words('calendar.form.until'), { exact: true }).fill(told.until);
      await region.getByLabel(words('calendar.field.where'), { exact: true }).fill(told.where);
      await region.getByLabel(words('calendar.happened.words'), { exact: true }).fill(told.words);
    },
    offer: async (name: string) => {
      await pressHappened('calendar.do.offer');
      await expect(
        page.getByText(words('calendar.notice.updated', { name })).first(),
      ).toBeVisible();
    },
    takeBack: async (name: string) => {
      await pressHappened('calendar.update.takeBack');
      await expect(
        page.getByText(words('calendar.notice.happenedBack', { name })).first(),
      ).toBeVisible();
    },
  };
};
