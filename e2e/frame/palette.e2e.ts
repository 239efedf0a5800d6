import { agreementsPage } from '../pages/agreements.page.ts';
import { calendarPage } from '../calendar/calendar.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { MARA } from '../pages/onboarding.page.ts';
import { palettePage } from '../pages/palette.page.ts';
import { privatePage } from '../pages/private.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { words } from '../support/words.ts';

test.describe('the palette', () => {
  test.setTimeout(120_000);

  test('goes anywhere by a few letters, and Esc goes back to where one was', async ({ couple }) => {
    const page = couple.page();
    await lockPage(page).openAs(MARA);
    const palette = palettePage(page);
    const heading = page.getByRole('main').getByRole('heading', { level: 1 }).first();
    await palette.choose('mil', words('app.room.milestones'));
    await expect(heading).toHaveText(words('app.room.milestones'));

    const start = shellPage(page).link('app.room.calendar');
    await start.focus();
    await palette.open();
    await page.keyboard.press('Escape');
    await expect(palette.palette).toBeHidden();
    await expect(start).toBeFocused();

    await palette.open();
    await expect(palette.section(words('app.palette.recent'))).toContainText(
      words('app.room.milestones'),
    );
    await page.keyboard.press('Control+k');
    await expect(palette.palette).toBeHidden();
  });

  test(
    'begins a clause, a milestone, a plan and a note from anywhere',
    { tag: '@browser' },
    async ({ couple }) => {
      const page = couple.page();
      await lockPage(page).openAs(MARA);
      const palette = palettePage(page);
      await palette.choose('clause', words('agreements.write'));
      await expect(agreementsPage(page).editor()).toBeVisible();
      await palette.choose('hope', words('milestones.hope'));
      await expect(milestonesPage(page).newTitle()).toBeFocused();
      await palette.choose('new plan', words('calendar.newPlan'));
      await expect(
        calendarPage(page).panel().getByLabel(words('calendar.field.title'), { exact: true }),
      ).toBeFocused();
      // Private asks first; the note is begun once it is open.
      await palette.choose('private note', words('app.do.note'));
      await privatePage(page).door().fill(MARA.passphrase);
      await page.keyboard.press('Enter');
      const note = page.getByRole('main').getByRole('textbox', { name: words('private.note') });
      await expect(note).toBeFocused();
    },
  );

  test('by mouse: what can be done here stands first, with its keys', async ({ couple }) => {
    const page = couple.page();
    await lockPage(page).openAs(MARA);
    await shellPage(page).goTo('calendar');
    const palette = palettePage(page);
    await palette.open();
    const here = palette.section(words('app.palette.here'));
    await expect(here.getByRole('option').first()).toContainText(words('calendar.newPlan'));
    await expect(here.getByRole('option').first()).toContainText('N');
    await here
      .getByRole('option', { name: `${words('calendar.view.week')} W`, exact: true })
      .click();
    await expect(palette.palette).toBeHidden();
    await expect(
      page.getByRole('radio', { name: words('calendar.view.week'), exact: true }),
    ).toBeChecked();
  });

  test(
    'finds words in the agreement, once it has some',
    { tag: '@browser' },
    async ({ couple }) => {
      const page = couple.page();
      await lockPage(page).openAs(MARA);
      await shellPage(page).goTo('agreements');
      const palette = palettePage(page);
      const find = words('agreements.find.label');
      await palette.open();
      await expect(palette.section(words('app.palette.here'))).toBeVisible();
      await expect(palette.option(find)).toHaveCount(0);
      await page.keyboard.press('Escape');
      await agreementsPage(page).begin('We call before sleep.');
      await agreementsPage(page).keepDraft();
      await palette.choose('find in the agr', find);
      const field = page.getByRole('main').getByRole('textbox', { name: find });
      await expect(field).toBeFocused();
      await field.fill('sleep');
      await expect(page.getByRole('main').getByRole('search')).toContainText('1');
    },
  );

  test(
    'changes the colours of the window, and offers only what is not so already',
    { tag: '@browser' },
    async ({ couple }) => {
      const page = couple.page();
      await lockPage(page).openAs(MARA);
      await palettePage(page).choose('night', words('app.do.theme.dark'));
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await palettePage(page).open();
      await expect(palettePage(page).option(words('app.do.theme.dark'))).toHaveCount(0);
    },
  );

  test(
    'S13, S32: finds what both may read by its words, never Private, places or people',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      await lookAroundPage(page).open();
      await shellPage(page).goTo('private');
      const main = page.getByRole('main');
      await main.getByRole('button', { name: words('app.sample.private.open') }).click();
      await expect(main.getByText('A list of good hours')).toBeVisible();

      const palette = palettePage(page);
      const look = async (letters: string) => {
        await palette.open();
        await page.keyboard.type(letters);
        await expect(palette.field).toHaveValue(letters);
      };
      await look('tea by the window');
      const agreements = palette.section(words('app.room.agreements')).getByRole('option');
      await expect(agreements).toContainText(['tea by the window']);
      await expect(palette.section(words('app.room.milestones'))).toContainText(
        'Tea by the window',
      );
      await agreements.first().click();
      await expect(page.locator('[data-clause]:focus')).toContainText('tea by the window');

      await look('Choir');
      await palette.section(words('app.room.calendar')).getByRole('option').first().click();
      await expect(page.getByRole('heading', { level: 2, name: 'Choir' })).toBeVisible();

      // A private note, where the choir sings, and whom Jonas meets.
      for (const letters of ['list of good hours', 'St Anna', 'platform four']) {
        await look(letters);
        await expect(palette.palette).toContainText(words('app.palette.nothing'));
        await page.keyboard.press('Escape');
      }
    },
  );

  test(
    'takes anything that is typed as letters to look for',
    { tag: '@browser' },
    async ({ couple }) => {
      const page = couple.page();
      await lockPage(page).openAs(MARA);
      const palette = palettePage(page);
      await palette.open();
      for (const typed of [
        '<img src=x onerror=alert(1)>',
        '(.*',
        '🌱'.repeat(200),
        'ש'.repeat(5_000),
      ]) {
        await palette.field.fill(typed);
        await expect(palette.palette).toContainText(words('app.palette.nothing'));
      }
      await palette.field.fill('calendar');
      await expect(palette.marked).toContainText(words('app.room.calendar'));
    },
  );
});
