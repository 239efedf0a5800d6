import type { Locator, Page } from '@playwright/test';
import { CLAUSE_LIMITS } from '#shared/domain/agreements/kinds.ts';
import { PLAN_LIMITS } from '#shared/domain/calendar/kinds.ts';
import { MILESTONE_LIMITS } from '#shared/domain/milestones/kinds.ts';
import { PAUSE_WELCOME_CHARACTERS } from '#shared/domain/pause/kinds.ts';
import { LINE_CHARACTERS } from '#shared/domain/today/kinds.ts';
import { textLimits } from '#shared/lib/limits.ts';
import { calendarPage } from '../calendar/calendar.page.ts';
import { agreementsPage } from '../pages/agreements.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA, onboardingPage } from '../pages/onboarding.page.ts';
import { pausePage } from '../pages/pause.page.ts';
import { privatePage } from '../pages/private.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { todayPage } from '../pages/today.page.ts';
import { expect, test } from '../support/app.ts';
import { changeOver, closeBook } from '../support/couple.ts';
import { hostileLine, longText, steeringLine } from '../support/hostile-words.ts';
import { readVault } from '../support/read-vault.ts';
import { words } from '../support/words.ts';

const planFields = ['title', 'where', 'with', 'reach', 'call', 'note'] as const;

const planWith = (text: string) =>
  Object.fromEntries(planFields.map((field) => [field, text])) as Record<
    (typeof planFields)[number],
    string
  >;

/** Nothing that was typed became part of the page: no element, no script, no handler. */
const expectPlainText = async (page: Page): Promise<void> => {
  const made = await page.evaluate(
    () => document.querySelectorAll('img, body script, [onerror]').length,
  );
  expect(made).toBe(0);
};

const clauseField = (page: Page, id: string): Locator =>
  page.getByRole('main').getByLabel(words(id), { exact: true });

/** That much is too much, said with the limit; and everything that was typed still stands there. */
const expectRefused = async (page: Page, field: Locator, limit: number): Promise<void> => {
  const over = words('ui.field.over', { over: longText.length - limit, limit });
  await expect(page.getByText(over).first()).toBeVisible();
  expect((await field.inputValue()).length).toBe(longText.length);
};

// The guard of `couple` and `app` fails every test in which something ran, opened or was asked for.
test.describe('hostile text', () => {
  test.setTimeout(180_000);

  test('is kept as typed and never executed, in every field', async ({ couple }) => {
    await lockPage(couple.page()).openAs(MARA);
    let page = couple.page();
    await todayPage(page).keepLine(hostileLine);
    await todayPage(page).offerLine(JONAS.name);

    await shellPage(page).goTo('agreements');
    const agreements = agreementsPage(page);
    await agreements.begin(hostileLine);
    await agreements.choose('agreement');
    await clauseField(page, 'agreements.draft.why').fill(hostileLine);
    await clauseField(page, 'agreements.draft.observable').fill(hostileLine);
    await expectPlainText(page);
    await agreements.offer();

    await shellPage(page).goTo('milestones');
    const board = milestonesPage(page);
    const hostileCard = board.column('hoped').getByRole('row').filter({ hasText: '</textarea>' });
    await board.hopeFor(hostileLine);
    await board.keepPrivate();
    await hostileCard.click();
    const slip = board.slip();
    await slip.getByLabel(words('milestones.slip.note'), { exact: true }).fill(hostileLine);
    await expect(slip.getByLabel(words('milestones.slip.title'), { exact: true })).toHaveValue(
      hostileLine,
    );
    await board.offerOpened();
    await hostileCard.click();
    await board.notice(hostileLine);
    await board.close();
    await expectPlainText(page);

    await shellPage(page).goTo('calendar');
    await calendarPage(page).writePlan(planWith(hostileLine), 'full');
    await expectPlainText(page);

    await shellPage(page).goTo('private');
    await privatePage(page).open(MARA.passphrase);
    await privatePage(page).write(`${hostileLine}\n\n${hostileLine}`);
    await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
    await expect(privatePage(page).note()).toHaveValue(`${hostileLine}\n\n${hostileLine}`);

    await shellPage(page).goTo('pause');
    await pausePage(page).welcome().fill(hostileLine);
    await pausePage(page).begin();
    await expectPlainText(page);
    await pausePage(page).back();

    await changeOver(couple, JONAS);
    page = couple.page();
    for (const room of ['today', 'agreements', 'milestones', 'calendar'] as const) {
      await shellPage(page).goTo(room);
      // innerText leaves out what has no glyph, so the DOM's own text is asked.
      const shown = await page.getByRole('main').evaluate((main) => main.textContent);
      expect(shown, room).toContain(hostileLine);
      await expectPlainText(page);
    }
    await closeBook(couple);

    if (couple.profile === null) return;
    const { entries, drafts, privateItems } = await readVault(couple.profile, MARA.passphrase);
    const typed = JSON.stringify(hostileLine).slice(1, -1);
    const shared = new Map(
      entries.map(({ header, body }) => [
        header.kind,
        JSON.stringify(body).split(typed).length - 1,
      ]),
    );
    expect(Object.fromEntries(shared)).toMatchObject({
      'line-offered': 1,
      'clause-proposed': 3,
      'milestone-proposed': 2,
      'milestone-noticed': 1,
      // All but the note, which is for its owner.
      'plan-shared': 5,
      'pause-started': 1,
    });
    expect(JSON.stringify(drafts)).toContain(typed);
    expect(JSON.stringify(privateItems).split(typed)).toHaveLength(3);
  });

  test(
    'as a name stands in the threads, on the cover and in sentences as it was typed',
    { tag: '@browser' },
    async ({ app }) => {
      const name = 'מרה <b>x</b> 👩‍👩‍👧 </script>';
      const onboarding = onboardingPage(app.page());
      await onboarding.begin();
      await onboarding.continueAlone();
      await onboarding.makeProfile({ name, passphrase: MARA.passphrase });
      await onboarding.wordsLater();
      await shellPage(app.page()).lookAround();
      await expect(shellPage(app.page()).sidebar.getByRole('button').last()).toContainText(name);
      await expectPlainText(app.page());
      await closeBook(app);
      await expect(app.page().getByRole('radio', { name })).toBeChecked();
      await lockPage(app.page()).openAs({ name, passphrase: MARA.passphrase });
      await expectPlainText(app.page());
    },
  );

  test(
    'of 100,000 characters is refused with the limit named, and stands there uncut',
    { tag: '@browser' },
    async ({ couple }) => {
      await lockPage(couple.page()).openAs(MARA);
      const page = couple.page();
      const today = todayPage(page);
      await today.line().fill(longText);
      await expectRefused(page, today.line(), LINE_CHARACTERS);
      await expect(today.button('today.line.keep')).toBeDisabled();

      await shellPage(page).goTo('milestones');
      const board = milestonesPage(page);
      await board.hopeFor(longText);
      await expectRefused(page, board.newTitle(), MILESTONE_LIMITS.title);
      await expect(
        page.getByRole('button', { name: words('milestones.new.keep'), exact: true }),
      ).toBeDisabled();

      await shellPage(page).goTo('pause');
      const pause = pausePage(page);
      await pause.welcome().fill(longText);
      await expectRefused(page, pause.welcome(), PAUSE_WELCOME_CHARACTERS);
      await pause.button('pause.start.do').click();
      await expect(pause.button('pause.running.back')).toHaveCount(0);

      await shellPage(page).goTo('private');
      await privatePage(page).open(MARA.passphrase);
      await privatePage(page).button('private.new').click();
      await privatePage(page).note().fill(longText);
      await expect(page.getByText(words('private.long', { limit: textLimits.text }))).toBeVisible();
      expect((await privatePage(page).note().inputValue()).length).toBe(longText.length);

      await shellPage(page).goTo('calendar');
      const calendar = calendarPage(page);
      await calendar.beginPlan();
      for (const field of planFields) {
        const input = calendar
          .panel()
          .getByLabel(words(`calendar.field.${field}`), { exact: true });
        await input.fill(longText);
        await page.getByRole('button', { name: words('calendar.do.keep'), exact: true }).click();
        const refusal = words('calendar.refused.text-too-long', { limit: PLAN_LIMITS[field] });
        const over = words('ui.field.over', {
          over: longText.length - PLAN_LIMITS[field],
          limit: PLAN_LIMITS[field],
        });
        const { panel } = calendar;
        await expect(panel().getByText(refusal).or(panel().getByText(over)).first()).toBeVisible();
        expect((await input.inputValue()).length).toBe(longText.length);
        await input.fill('');
      }
    },
  );

  test(
    'of 100,000 characters in a clause is refused with the limit named, and closing it loses nothing unsaid',
    { tag: '@browser' },
    async ({ couple }) => {
      await lockPage(couple.page()).openAs(MARA);
      const page = couple.page();
      await shellPage(page).goTo('agreements');
      const agreements = agreementsPage(page);
      await agreements.editor().fill(longText);
      await expectRefused(page, agreements.editor(), CLAUSE_LIMITS.wording);
      await expect(agreements.button('agreements.empty.keep')).toBeDisabled();

      await agreements.begin('A few words.');
      for (const [id, limit] of [
        ['agreements.draft.why', CLAUSE_LIMITS.why],
        ['agreements.draft.observable', CLAUSE_LIMITS.observable],
      ] as const) {
        const field = clauseField(page, id);
        await field.fill(longText);
        await expectRefused(page, field, limit);
        await agreements.press('agreements.draft.offer');
        await agreements.send();
        await expect(
          page.getByText(words('agreements.refused.text-too-long', { limit })).first(),
        ).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(agreements.sheet()).toBeHidden();
        await field.fill('');
      }
      await agreements.editor().fill(longText);
      await expect(
        page.getByText(words('agreements.refused.text-too-long', { limit: CLAUSE_LIMITS.wording })),
      ).toBeVisible();
      await expect(agreements.button('agreements.draft.offer')).toBeDisabled();
      expect((await agreements.editor().innerText()).length).toBeGreaterThanOrEqual(100_000);
    },
  );

  test(
    'that hides or turns other words is kept for oneself, and not offered without a word',
    { tag: '@browser' },
    async ({ couple }) => {
      await lockPage(couple.page()).openAs(MARA);
      const page = couple.page();
      const broken = words('ui.text-broken');
      const today = todayPage(page);
      await today.keepLine(steeringLine);
      await today.button('today.line.offer', { partner: JONAS.name }).click();
      await today.button('today.line.offer.do').click();
      await expect(page.getByText(broken).filter({ visible: true })).toBeVisible();

      await shellPage(page).goTo('milestones');
      const board = milestonesPage(page);
      await board.hopeFor(steeringLine);
      await page.getByRole('button', { name: words('milestones.new.offer'), exact: true }).click();
      await expect(page.getByText(broken).filter({ visible: true })).toBeVisible();
      await expect(board.newTitle()).toHaveValue(steeringLine);

      await shellPage(page).goTo('agreements');
      const agreements = agreementsPage(page);
      await agreements.begin('Plain words.');
      await clauseField(page, 'agreements.draft.observable').fill(steeringLine);
      await agreements.press('agreements.draft.offer');
      await agreements.send();
      await expect(page.getByText(broken).filter({ visible: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(clauseField(page, 'agreements.draft.observable')).toHaveValue(steeringLine);

      await shellPage(page).goTo('pause');
      await pausePage(page).welcome().fill(steeringLine);
      await pausePage(page).button('pause.start.do').click();
      await expect(page.getByText(broken).filter({ visible: true })).toBeVisible();
      await expect(pausePage(page).welcome()).toHaveValue(steeringLine);

      await shellPage(page).goTo('calendar');
      const calendar = calendarPage(page);
      await calendar.beginPlan();
      await calendar.fill({ title: steeringLine });
      await calendar.choose('full');
      await calendar
        .panel()
        .getByRole('button', { name: words('calendar.do.offer') })
        .click();
      await expect(page.getByText(words('calendar.refused.text-broken'))).toBeVisible();
    },
  );

  test(
    'that is empty is not kept, and what is missing is said',
    { tag: '@browser' },
    async ({ couple }) => {
      await lockPage(couple.page()).openAs(MARA);
      const page = couple.page();
      await expect(todayPage(page).button('today.line.keep')).toHaveCount(0);
      await todayPage(page).line().fill('   ');
      await expect(todayPage(page).button('today.line.keep')).toHaveCount(0);

      await shellPage(page).goTo('agreements');
      const agreements = agreementsPage(page);
      await expect(agreements.button('agreements.empty.keep')).toBeDisabled();
      await agreements.begin('Soon gone');
      await expect(agreements.editor()).toHaveText('Soon gone');
      await agreements.editor().fill('');
      await agreements.press('agreements.draft.offer');
      await agreements.send();
      await expect(page.getByText(words('agreements.refused.text-missing'))).toBeVisible();
      await page.keyboard.press('Escape');

      await shellPage(page).goTo('milestones');
      await milestonesPage(page).hopeFor('  ');
      await expect(
        page.getByRole('button', { name: words('milestones.new.keep'), exact: true }),
      ).toBeDisabled();

      await shellPage(page).goTo('private');
      await privatePage(page).open(MARA.passphrase);
      await privatePage(page).button('private.new').click();
      await privatePage(page).button('private.back').click();
      await expect(page.getByText(words('private.empty.title'))).toBeVisible();

      await shellPage(page).goTo('calendar');
      const calendar = calendarPage(page);
      await calendar.beginPlan();
      await page.getByRole('button', { name: words('calendar.do.keep'), exact: true }).click();
      await expect(
        calendar.panel().getByText(words('calendar.problem.title-missing')),
      ).toBeVisible();
      // Left empty on purpose, it reads "my time".
      await calendar.panel().getByLabel(words('calendar.form.myTime')).check();
      await calendar.keepPrivate();
      await expect(calendar.plan(words('calendar.mark.myTime')).first()).toBeVisible();
    },
  );
});
