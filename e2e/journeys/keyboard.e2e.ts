import { calendarPage } from '../calendar/calendar.page.ts';
import { agreementsPage } from '../pages/agreements.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA, onboardingPage } from '../pages/onboarding.page.ts';
import { privatePage } from '../pages/private.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { todayPage } from '../pages/today.page.ts';
import { expect, test } from '../support/app.ts';
import { goByNumber, tabTo, walkByTab } from '../support/keyboard.ts';
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
    // Esc folds the clause that is being written; its words stay, and so does the place.
    await expect(agreements.written()).toBeFocused();
    await keyboard.press('Escape');
    await expect(agreements.editor()).toHaveCount(0);
    await expect(main.getByText(CLAUSE)).toBeVisible();
    await expect(agreements.button('agreements.draft.edit')).toBeFocused();
    await keyboard.press('Enter');
    await expect(agreements.written()).toBeFocused();
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
    await goByNumber(page, '4');
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
      await tabTo(page, board.slip().getByRole('button', { name: words('milestones.slip.more') }));
      await keyboard.press('Enter');
      const item = page.getByRole('menuitem', {
        name: words('milestones.slip.move-to', { column: words('milestones.column.noticed') }),
      });
      await expect(page.getByRole('menuitem').first()).toBeFocused();
      // By its first letter: the other column, then this one.
      await keyboard.press('M');
      await keyboard.press('M');
      await expect(item).toBeFocused();
      await keyboard.press('Enter');
      await expect(board.card('noticed', 'One honest talk')).toBeVisible();
    });
    await test.step('Ctrl+Z takes the move back', async () => {
      // The move is said once it is kept; from then on it can be taken back.
      await expect(
        page.getByRole('button', { name: words('milestones.moved.undo') }),
      ).toBeVisible();
      await keyboard.press('Control+z');
      await expect(board.card('practising', 'One honest talk')).toBeVisible();
    });
  });

  test('a plan is written from the grid, shown and offered', async ({ couple }) => {
    const page = couple.page();
    const { keyboard } = page;
    await lockPage(page).openAs(MARA);
    await goByNumber(page, '2');
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

  test('the first ten minutes: from the first page to one small thing kept, and closed', async ({
    app,
  }) => {
    const page = app.page();
    const { keyboard } = page;
    const button = (id: string) => page.getByRole('button', { name: words(id) });
    const press = async (id: string) => {
      await tabTo(page, button(id));
      await keyboard.press('Enter');
    };
    /** Each page begins at its title, so that a screen reader reads it and Tab goes on from there. */
    const beginsAt = (id: string) =>
      expect(page.getByRole('heading', { level: 1, name: words(id) })).toBeFocused();

    await expect(button('onboarding.welcome.begin')).toBeVisible();
    await press('onboarding.welcome.begin');
    await beginsAt('onboarding.safety.title');
    await press('onboarding.safety.alone');
    await beginsAt('onboarding.profile.title');
    await tabTo(page, onboardingPage(page).name());
    await keyboard.type(MARA.name);
    await keyboard.press('Tab');
    const colours = page.getByRole('radio');
    await keyboard.press('ArrowRight');
    await expect(colours.nth(1)).toBeChecked();
    await tabTo(page, page.getByLabel(words('onboarding.passphrase.label'), { exact: true }));
    await keyboard.type(MARA.passphrase);
    await tabTo(page, page.getByLabel(words('onboarding.passphrase.repeat'), { exact: true }));
    await keyboard.type(MARA.passphrase);
    await keyboard.press('Enter');
    await beginsAt('onboarding.recovery.title');
    await press('onboarding.recovery.later');

    await expect(page.getByRole('heading', { name: words('today.help.title') })).toBeVisible();
    await press('today.help.hold');
    await expect(todayPage(page).smallPlan()).toBeVisible();
    await tabTo(page, todayPage(page).smallPlan());
    await keyboard.type('Walk to the river');
    await press('today.small.keep');
    await expect(page.getByRole('heading', { name: words('today.kept.title') })).toBeVisible();
    await press('today.kept.continue');
    await tabTo(page, button('today.enough'));
    await app.closedBy(() => keyboard.press('Enter'));
    await lockPage(app.page()).seen();
  });

  test(
    'what is done is said: a live region tells each act that moves no focus',
    { tag: '@browser' },
    async ({ couple }) => {
      const page = couple.page();
      await lockPage(page).openAs(MARA);
      // What a screen reader would have read out, in order.
      await page.evaluate(() => {
        const said: string[] = [];
        Object.assign(globalThis, { said });
        const isLive = (node: Node) =>
          (node instanceof Element ? node : node.parentElement)?.closest('[role="status"]');
        new MutationObserver((changes) => {
          for (const { target } of changes) {
            const words = isLive(target)?.textContent.trim() ?? '';
            if (words !== '') said.push(words);
          }
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      const said = () =>
        page.evaluate(() => (globalThis as unknown as { said: readonly string[] }).said.join('\n'));

      await shellPage(page).goTo('agreements');
      await agreementsPage(page).propose(CLAUSE);
      await expect.poll(said).toContain(words('agreements.offer.announced'));

      await shellPage(page).goTo('milestones');
      const board = milestonesPage(page);
      await board.hopeFor('One honest talk');
      await board.offerNew();
      const offered = words('milestones.new.offered', { partner: JONAS.name });
      await expect.poll(said).toContain(offered);

      await shellPage(page).goTo('calendar');
      await calendarPage(page).writePlan({ title: 'Choir' }, 'full');
      await expect.poll(said).toContain(words('calendar.notice.offered', { name: JONAS.name }));
      await calendarPage(page).nextMonth();
      const month = await calendarPage(page).month().innerText();
      await expect.poll(said).toContain(month);

      await shellPage(page).goTo('private');
      await privatePage(page).open(MARA.passphrase);
      await privatePage(page).write('For nobody’s ears');
      await expect.poll(said).toContain(words('private.saved', { time: '' }).trim());
    },
  );

  test('every stop of every room can be seen', { tag: '@browser' }, async ({ couple }) => {
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
