import { lockPage } from '../pages/lock.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { closeBook } from '../support/couple.ts';
import { calendarPage } from './calendar.page.ts';

test.use({ stillAt: '2026-10-15T18:20:00' });

test(
  'what happened stands beside what was planned, as its owner tells it',
  { tag: '@browser' },
  async ({ couple }) => {
    test.setTimeout(120_000);
    await lockPage(couple.page()).openAs(MARA);
    await shellPage(couple.page()).goTo('calendar');
    const hers = calendarPage(couple.page());
    await hers.writePlan(
      { title: 'Lanterns', where: 'Harbour', day: '2026-10-14', from: '19:00', until: '21:00' },
      'full',
    );
    await hers.happened.begin();
    await hers.happened.tell({ until: '22:30', where: 'Boat shed', words: 'The rain came early.' });
    await hers.happened.offer(JONAS.name);
    await expect(hers.happened.region()).toContainText('Boat shed');

    await closeBook(couple);
    await lockPage(couple.page()).openAs(JONAS);
    await shellPage(couple.page()).goTo('calendar');
    const his = calendarPage(couple.page());
    await his.plan('Lanterns').first().click();
    await expect(his.happened.region()).toContainText('Harbour');
    await expect(his.happened.region()).toContainText('Boat shed');
    await expect(his.happened.region()).toContainText('The rain came early.');
    await expect(his.happened.region().getByRole('button')).toHaveCount(0);

    // Taken back, it is gone for both, and nothing says that there was anything.
    await closeBook(couple);
    await lockPage(couple.page()).openAs(MARA);
    await shellPage(couple.page()).goTo('calendar');
    await calendarPage(couple.page()).plan('Lanterns').first().click();
    await calendarPage(couple.page()).happened.takeBack(JONAS.name);
    await closeBook(couple);
    await lockPage(couple.page()).openAs(JONAS);
    await shellPage(couple.page()).goTo('calendar');
    await calendarPage(couple.page()).plan('Lanterns').first().click();
    await expect(calendarPage(couple.page()).panel()).toBeVisible();
    await expect(calendarPage(couple.page()).happened.region()).toHaveCount(0);
  },
);
