import { calendarPage } from '../calendar/calendar.page.ts';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { JONAS } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { todayPage } from '../pages/today.page.ts';
import { expect, test } from '../support/app.ts';
import { words } from '../support/words.ts';

const file = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:one',
  'DTSTART;VALUE=DATE:20261224',
  'SUMMARY:Brought along',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

test('a plan written in one line is asked for, found on Today, and agreed to; a file brings in plans of one’s own', async ({
  app,
}) => {
  test.setTimeout(90_000);
  const page = app.page();
  const sample = lookAroundPage(page);
  const shell = shellPage(page);
  const calendar = calendarPage(page);
  await sample.open();
  await shell.goTo('calendar');
  await calendar.beginPlan();
  await calendar.writeLine('Lanterns tomorrow 19:30-21:00 @Rosso');
  await page.keyboard.press('Enter');
  await calendar.beginToAsk();
  await calendar.ask();
  await expect(
    calendar.panel().getByText(words('calendar.request.mine', { name: JONAS.name })),
  ).toBeVisible();
  await calendar.closePanel();

  await calendar.beginImport();
  await calendar.importPasted(file);
  await expect(page.getByText(words('calendar.import.done', { count: 1 })).first()).toBeVisible();

  await sample.seeAs(JONAS.name).click();
  await shell.goTo('today');
  const today = todayPage(page);
  // The sample's own offer lies on top.
  await today.button('today.waits.leave').click();
  await today.button('today.waits.request.read').click();
  await expect(calendar.panel().getByRole('heading', { name: 'Lanterns' })).toBeVisible();
  await expect(calendar.panel().getByText('Rosso')).toBeVisible();
  await calendar
    .panel()
    .getByRole('button', { name: words('calendar.request.accept') })
    .click();
  await expect(
    calendar.panel().getByText(words('calendar.request.accepted')).first(),
  ).toBeVisible();
  await expect(page.getByText('Brought along')).toHaveCount(0);
});
