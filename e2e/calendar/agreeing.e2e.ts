import { lockPage } from '../pages/lock.page.ts';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { closeBook } from '../support/couple.ts';
import { calendarPage } from './calendar.page.ts';

test(
  'S25: two agree on a taper and a grace, each for themselves, and either ends it',
  { tag: '@browser' },
  async ({ couple }) => {
    test.setTimeout(120_000);
    await lockPage(couple.page()).openAs(MARA);
    await shellPage(couple.page()).goTo('calendar');
    const hers = calendarPage(couple.page());
    await hers.terms.open();
    await hers.terms.offer('detail');
    await hers.terms.offer('grace');
    await hers.terms.close();

    await closeBook(couple);
    await lockPage(couple.page()).openAs(JONAS);
    await shellPage(couple.page()).goTo('calendar');
    const his = calendarPage(couple.page());
    await his.terms.open();
    await his.terms.agree('detail');
    await his.terms.decline('grace');
    await his.terms.close();

    await closeBook(couple);
    await lockPage(couple.page()).openAs(MARA);
    await shellPage(couple.page()).goTo('calendar');
    const again = calendarPage(couple.page());
    await again.terms.open();
    await expect(again.terms.section('grace')).toContainText(JONAS.name);
    await expect(again.terms.section('grace').getByRole('button')).toHaveCount(0);
    await again.terms.withdraw('detail');
    await expect(again.terms.begin('detail')).toBeVisible();
  },
);

test(
  'a taper that is agreed is where a new plan begins, said beforehand, and less is chosen there',
  { tag: '@browser' },
  async ({ app }) => {
    test.setTimeout(90_000);
    await lookAroundPage(app.page()).open();
    await shellPage(app.page()).goTo('calendar');
    const calendar = calendarPage(app.page());
    await expect(calendar.terms.line()).toBeVisible();
    await calendar.beginPlan();
    await calendar.fill({ title: 'Lanterns', where: 'Harbour' });
    await expect(calendar.preview(JONAS.name)).toContainText('Harbour');
    await calendar.choose('busy');
    await expect(calendar.preview(JONAS.name)).not.toContainText('Harbour');
    await calendar.keepPrivate();
  },
);
