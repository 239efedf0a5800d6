import { lookAroundPage } from '../pages/look-around.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { words } from '../support/words.ts';
import { calendarPage } from './calendar.page.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** Years of somebody's calendar, two of its rules made to keep a computer busy. */
const bigFile = (count: number): string => {
  const event = (at: number) => {
    const isBomb = at % 5_000 === 7;
    const day = `${isBomb ? 1950 : 2020 + (at % 12)}${two(1 + (at % 12))}${two(1 + (at % 28))}`;
    return [
      'BEGIN:VEVENT',
      `UID:event-${at}@example.org`,
      `DTSTART;TZID=Europe/Berlin:${day}T080000`,
      `DTEND;TZID=Europe/Berlin:${day}T090000`,
      `SUMMARY:Meeting number ${at}`,
      `LOCATION:Room ${at % 40}`,
      'DESCRIPTION:Something that is written about it\\, in some words.',
      ...(isBomb
        ? ['RRULE:FREQ=DAILY;RSCALE=CHINESE;BYMONTH=13;BYMONTHDAY=31']
        : at % 50 === 0
          ? ['RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=20']
          : []),
      'END:VEVENT',
    ];
  };
  const events = Array.from({ length: count }, (_, at) => event(at)).flat();
  return ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n');
};

test('ten thousand plans come in while the window stays awake, and go again in one step', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const page = app.page();
  await lookAroundPage(page).open();
  await shellPage(page).goTo('calendar');
  const calendar = calendarPage(page);
  await calendar.beginImport();
  await calendar.chooseFile('all.ics', bigFile(10_000));
  await expect(page.getByText(words('calendar.import.note.rule-too-slow')).first()).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('button', { name: words('calendar.import.take') }).click();
  const said = page.getByText(words('calendar.import.done', { count: 10_000 })).first();
  await expect(said).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: words('calendar.do.undo'), exact: true }).click();
  await expect(page.getByText(words('calendar.notice.undone')).first()).toBeVisible();
});
