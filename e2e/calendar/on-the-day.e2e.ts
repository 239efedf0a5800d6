import type { Page } from '@playwright/test';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { words } from '../support/words.ts';
import { calendarPage } from './calendar.page.ts';

/** A Thursday, a while before the plan begins; so early that it stands first on every day. */
test.use({ stillAt: '2026-10-15T04:30:00' });

const TITLE = 'Rowing';
const LATE = { minutes: 15 };

/** The sample's calendar, with a weekly plan of hers that he sees. */
const begin = async (page: Page) => {
  await lookAroundPage(page).open();
  await shellPage(page).goTo('calendar');
  const calendar = calendarPage(page);
  await calendar.shareWeeklyPlan({ title: TITLE, from: '05:00', until: '06:00' });
  return calendar;
};

const seeAs = async (page: Page, name: string, other: string) => {
  await lookAroundPage(page).seeAs(name).click();
  await expect(lookAroundPage(page).seeAs(other)).toBeVisible();
  await shellPage(page).goTo('calendar');
};

test('one tap says that one runs late, the other reads it on the day alone, and it is taken back', async ({
  app,
}) => {
  test.setTimeout(90_000);
  const page = app.page();
  const calendar = await begin(page);
  const said = () =>
    calendar.panel().getByRole('region', {
      name: words('calendar.update.heading', { name: MARA.name }),
    });
  const late = words('calendar.update.late', LATE);
  await calendar.openPlan('2026-10-15', TITLE);
  await said().getByRole('button', { name: late, exact: true }).click();
  await expect(said().getByRole('listitem')).toContainText(late);

  await test.step('he reads it, and has nothing to ask for it with', async () => {
    await seeAs(page, JONAS.name, MARA.name);
    await calendar.openPlan('2026-10-15', TITLE);
    await expect(said().getByRole('listitem')).toContainText(late);
    await expect(said().getByRole('button')).toHaveCount(0);
    await calendar.openPlan('2026-10-22', TITLE);
    await expect(said().getByRole('listitem')).toHaveCount(0);
  });

  await test.step('taken back, it is nowhere', async () => {
    await seeAs(page, MARA.name, JONAS.name);
    await calendar.openPlan('2026-10-15', TITLE);
    const back = words('calendar.update.takeBackThis', { words: late });
    await said().getByRole('button', { name: back, exact: true }).click();
    await expect(said().getByRole('listitem')).toHaveCount(0);
    await seeAs(page, JONAS.name, MARA.name);
    await calendar.openPlan('2026-10-15', TITLE);
    await expect(said().getByRole('listitem')).toHaveCount(0);
  });
});

test('one of a series is dragged to another day, then those that follow are like it, and the other sees both', async ({
  app,
}) => {
  test.setTimeout(90_000);
  const page = app.page();
  const calendar = await begin(page);
  const stands = async (...days: readonly string[]) => {
    for (const day of days) {
      // oxlint-disable-next-line no-await-in-loop -- one day after another, so that a failure names it
      await expect(calendar.planOn(`2026-10-${day}`, TITLE), day).toHaveCount(1);
    }
  };
  await stands('15', '22', '29');

  await test.step('this one, by mouse', async () => {
    await calendar.dragTo('2026-10-22', TITLE, '2026-10-23');
    await stands('15', '23', '29');
    await expect(calendar.planOn('2026-10-22', TITLE)).toHaveCount(0);
    await calendar.openPlan('2026-10-23', TITLE);
    await calendar.offer();
    await expect(
      page.getByText(words('calendar.notice.changed', { name: JONAS.name })).first(),
    ).toBeVisible();
    await seeAs(page, JONAS.name, MARA.name);
    await stands('15', '23', '29');
  });

  await test.step('those that follow', async () => {
    await seeAs(page, MARA.name, JONAS.name);
    await calendar.openPlan('2026-10-23', TITLE);
    await calendar.press('calendar.one.following');
    await stands('15', '23', '30');
    await seeAs(page, JONAS.name, MARA.name);
    await stands('15', '23', '30');
  });
});
