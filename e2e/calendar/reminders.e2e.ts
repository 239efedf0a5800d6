import { lockPage } from '../pages/lock.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { settingsPage } from '../pages/settings.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { closeBook } from '../support/couple.ts';
import { calendarPage } from './calendar.page.ts';

test.use({ stillAt: '2026-10-15T18:20:00' });

test('S33: reminders start off, say nothing of the plan, and are for its owner alone @shell', async ({
  couple,
}) => {
  test.setTimeout(120_000);
  const { shown, wakesAt } = await couple.notifications();
  await wakesAt('2026-10-15T18:20:00');
  const page = couple.page();
  await lockPage(page).openAs(MARA);
  const calendar = calendarPage(page);
  await shellPage(page).goTo('calendar');
  await calendar.writePlan({ title: 'Doctor Weiss', from: '19:00', until: '20:00' });
  await calendar.plan('Doctor Weiss').first().click();
  await expect(calendar.panel()).toBeVisible();
  await expect(calendar.remindChoice()).toHaveCount(0);

  await shellPage(page).goTo('settings');
  await settingsPage(page).wantReminders();
  await shellPage(page).goTo('calendar');
  await calendar.remindBefore(30);
  await wakesAt('2026-10-15T18:29:50');
  expect(await shown()).toEqual([]);
  await wakesAt('2026-10-15T18:30:01');
  const said = ['Common Ground', 'You have something today.'];
  await expect.poll(shown).toEqual([said]);

  // The book is closed: the shell still knows when, and nothing else.
  await calendar.remindBefore(10);
  await closeBook(couple);
  await wakesAt('2026-10-15T18:50:01');
  await expect.poll(shown).toEqual([said, said]);

  await wakesAt('2026-10-15T18:40:00');
  await lockPage(couple.page()).openAs(MARA);
  await expect(couple.page().getByRole('navigation')).toBeVisible();
  await closeBook(couple);
  await lockPage(couple.page()).openAs(JONAS);
  await shellPage(couple.page()).goTo('calendar');
  await expect(calendarPage(couple.page()).grid()).toBeVisible();
  await wakesAt('2026-10-15T18:50:01');
  expect(await shown()).toEqual([said, said]);
});
