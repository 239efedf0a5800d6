import { calendarPage } from '../calendar/calendar.page.ts';
import { agreementsPage } from '../pages/agreements.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { tabTo, walkByTab } from '../support/keyboard.ts';
import { words } from '../support/words.ts';

const CLAUSE = 'I say when I am running late.';

test.describe('by keyboard alone', () => {
  test.setTimeout(120_000);

  test('the book opens, the sidebar is walked by arrows, a clause is written and offered', async ({
    couple,
  }) => {
    const page = couple.page();
    const { keyboard } = page;
    await lockPage(page).seen();
    // The arrows choose who is here without leaving the passphrase.
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: JONAS.name })).toBeChecked();
    await keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: MARA.name })).toBeChecked();
    await keyboard.type(MARA.passphrase);
    await keyboard.press('Enter');

    const shell = shellPage(page);
    await expect(shell.sidebar).toBeVisible();
    await tabTo(page, shell.link('app.room.today'));
    for (const id of ['app.room.calendar', 'app.room.private', 'app.more']) {
      await keyboard.press('ArrowDown');
      await expect(shell.link(id)).toBeFocused();
    }
    await keyboard.press('Enter');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(words('app.more.title'));
    await tabTo(page, main.getByRole('button', { name: words('app.room.agreements') }));
    await keyboard.press('Enter');

    const agreements = agreementsPage(page);
    await expect(agreements.editor()).toBeVisible();
    await tabTo(page, agreements.editor());
    await keyboard.type(CLAUSE);
    await tabTo(page, agreements.button('agreements.empty.keep'));
    await keyboard.press('Enter');
    await tabTo(page, main.getByRole('radio', { name: words('agreements.draft.kind.boundary') }));
    await keyboard.press('ArrowDown');
    await expect(
      main.getByRole('radio', { name: words('agreements.draft.kind.agreement') }),
    ).toBeChecked();
    await tabTo(page, agreements.button('agreements.draft.offer'));
    await keyboard.press('Enter');
    await expect(agreements.button('agreements.offer.send', agreements.sheet())).toBeFocused();
    await keyboard.press('Enter');
    await expect(agreements.sheet()).toBeHidden();
    await expect(agreements.clause(CLAUSE)).toContainText(words('agreements.not-in-force'));
    // Esc goes one step back.
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await expect(main.getByRole('heading', { level: 1 })).not.toHaveText(CLAUSE);
  });

  test('a milestone is moved by its handle, by its menu, and back', async ({ couple }) => {
    const page = couple.page();
    const { keyboard } = page;
    await lockPage(page).openAs(MARA);
    await keyboard.press('4');
    const board = milestonesPage(page);
    await tabTo(
      page,
      page.getByRole('main').getByRole('button', { name: words('milestones.hope') }),
    );
    await keyboard.press('Enter');
    await expect(board.newTitle()).toBeFocused();
    await keyboard.type('One honest talk');
    await tabTo(page, page.getByRole('button', { name: words('milestones.new.offer') }));
    await keyboard.press('Enter');
    await expect(board.card('hoped', 'One honest talk')).toBeVisible();

    await test.step('by its handle: Enter, Tab to a column, Enter', async () => {
      const handle = page.getByRole('button', {
        name: words('milestones.card.drag', { title: 'One honest talk' }),
      });
      await tabTo(page, handle);
      await keyboard.press('Enter');
      await expect(page.locator('[data-dragging]')).toHaveCount(1);
      await tabTo(page, page.locator('[data-column="practising"]'), true);
      await keyboard.press('Enter');
      await expect(board.card('practising', 'One honest talk')).toBeVisible();
      await expect(board.card('hoped', 'One honest talk')).toHaveCount(0);
    });
    await test.step('by its menu', async () => {
      await tabTo(page, board.card('practising', 'One honest talk'));
      await keyboard.press('Enter');
      await expect(board.slip()).toBeVisible();
      await tabTo(page, board.slip().getByRole('button', { name: words('milestones.slip.move') }));
      await keyboard.press('Enter');
      const item = page.getByRole('menuitem', {
        name: words('milestones.slip.move-to', { column: words('milestones.column.noticed') }),
      });
      await expect(page.getByRole('menuitem').first()).toBeFocused();
      await keyboard.press('ArrowDown');
      await expect(item).toBeFocused();
      await keyboard.press('Enter');
      await expect(board.card('noticed', 'One honest talk')).toBeVisible();
    });
    await test.step('Ctrl+Z takes the move back', async () => {
      await keyboard.press('Control+z');
      await expect(board.card('practising', 'One honest talk')).toBeVisible();
    });
  });

  test('a plan is written from the grid, shown and offered', async ({ couple }) => {
    const page = couple.page();
    const { keyboard } = page;
    await lockPage(page).openAs(MARA);
    await keyboard.press('2');
    const calendar = calendarPage(page);
    await expect(calendar.grid()).toBeVisible();
    await tabTo(page, calendar.grid().locator('[role="gridcell"][tabindex="0"]'));
    await keyboard.press('ArrowRight');
    await keyboard.press('n');
    const title = calendar.panel().getByLabel(words('calendar.field.title'), { exact: true });
    await expect(title).toBeFocused();
    await keyboard.type('Choir');
    await tabTo(
      page,
      calendar.panel().getByRole('button', { name: words('calendar.show.full'), exact: true }),
    );
    await keyboard.press('Enter');
    await tabTo(
      page,
      calendar.panel().getByRole('button', { name: words('calendar.do.offer'), exact: true }),
    );
    await keyboard.press('Enter');
    await expect(calendar.plan('Choir').first()).toBeVisible();
    await expect(title).toBeHidden();
  });

  test('every stop of every room can be seen', async ({ couple }) => {
    const page = couple.page();
    await lockPage(page).seen();
    expect((await walkByTab(page)).length).toBeGreaterThan(2);
    await lockPage(page).openAs(MARA);
    for (const place of [
      'today',
      'calendar',
      'agreements',
      'milestones',
      'private',
      'pause',
      'more',
      'help',
      'settings',
    ] as const) {
      await shellPage(page).goTo(place);
      await test.step(place, async () => {
        expect((await walkByTab(page)).length).toBeGreaterThan(5);
      });
    }
  });
});
