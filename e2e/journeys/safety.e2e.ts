import type { Page } from '@playwright/test';
import { calendarPage } from '../calendar/calendar.page.ts';
import { agreementsPage } from '../pages/agreements.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { pausePage } from '../pages/pause.page.ts';
import { privatePage } from '../pages/private.page.ts';
import { shellPage, type Room } from '../pages/shell.page.ts';
import { todayPage } from '../pages/today.page.ts';
import { expect, test } from '../support/app.ts';
import { changeOver, closeBook } from '../support/couple.ts';
import { words } from '../support/words.ts';

const rooms: readonly Room[] = ['today', 'calendar', 'agreements', 'milestones'];
const CLAUSE = 'We tell each other before plans change.';
const notYet = words('agreements.not-in-force');
const inForce = (number: number) =>
  words('agreements.in-force', { ordinal: words('agreements.ordinal', { number }) });

/** Everything that stands in the window, words for screen readers included. */
const textOf = async (page: Page): Promise<string> =>
  (await page.locator('body').innerText()) + (await page.locator('body').ariaSnapshot());

test.describe('safety', () => {
  test.setTimeout(120_000);

  test('S1: a clause, a milestone, a plan and a line are private until their author offers them', async ({
    couple,
  }) => {
    const kept = {
      clause: 'I sleep at my sister’s on Mondays.',
      milestone: 'Sleeping through a night',
      plan: 'Locksmith',
      line: 'Today I noticed the tea.',
    };
    const seenByJonas = async (): Promise<string> => {
      const page = couple.page();
      const seen: string[] = [];
      for (const room of rooms) {
        await shellPage(page).goTo(room);
        seen.push(await textOf(page));
      }
      return seen.join('\n');
    };

    await lockPage(couple.page()).openAs(MARA);
    let page = couple.page();
    await todayPage(page).keepLine(kept.line);
    await shellPage(page).goTo('agreements');
    await agreementsPage(page).begin(kept.clause);
    await agreementsPage(page).keepDraft();
    await shellPage(page).goTo('milestones');
    await milestonesPage(page).hopeFor(kept.milestone);
    await milestonesPage(page).keepPrivate();
    await expect(milestonesPage(page).card('hoped', kept.milestone)).toBeVisible();
    await shellPage(page).goTo('calendar');
    await calendarPage(page).writePlan({ title: kept.plan });
    await expect(calendarPage(page).plan(kept.plan).first()).toBeVisible();

    await changeOver(couple, JONAS);
    const before = await seenByJonas();
    for (const text of Object.values(kept)) expect(before).not.toContain(text);

    await changeOver(couple, MARA);
    page = couple.page();
    await todayPage(page).offerLine(JONAS.name);
    await changeOver(couple, JONAS);
    const after = await seenByJonas();
    expect(after).toContain(kept.line);
    for (const text of [kept.clause, kept.milestone, kept.plan]) expect(after).not.toContain(text);
  });

  test('S2: sitting together, nobody’s passphrase consents for the other', async ({ couple }) => {
    await lockPage(couple.page()).openAs(MARA);
    await shellPage(couple.page()).goTo('agreements');
    await agreementsPage(couple.page()).propose(CLAUSE);
    await closeBook(couple);
    const page = couple.page();
    await lockPage(page).openTogether(MARA);
    await shellPage(page).goTo('agreements');
    const agreements = agreementsPage(page);
    await agreements.readAndAnswer();
    await agreements.agreeTogetherAs(JONAS.name, MARA.passphrase);
    await expect(
      agreements.sheet().getByText(words('agreements.sheet.wrong', { name: JONAS.name })),
    ).toBeVisible();
    await agreements.backToPage();

    // Nothing was consented: Jonas, alone, is still asked.
    await changeOver(couple, JONAS);
    await shellPage(couple.page()).goTo('agreements');
    await agreementsPage(couple.page()).readAndAnswer(CLAUSE);
    await expect(
      agreementsPage(couple.page()).button(
        'agreements.sheet.agree',
        agreementsPage(couple.page()).sheet(),
      ),
    ).toBeVisible();
  });

  test('S3: other words ask again, and the old wording stays in force meanwhile', async ({
    couple,
  }) => {
    const otherWords = 'We tell each other the evening before plans change.';
    await lockPage(couple.page()).openAs(MARA);
    await shellPage(couple.page()).goTo('agreements');
    await agreementsPage(couple.page()).propose(CLAUSE);
    await changeOver(couple, JONAS);
    await shellPage(couple.page()).goTo('agreements');
    let agreements = agreementsPage(couple.page());
    await agreements.readAndAnswer();
    await agreements.agree();
    await agreements.backToPage();
    await expect(agreements.clause(CLAUSE)).toContainText(inForce(1));

    await changeOver(couple, MARA);
    await shellPage(couple.page()).goTo('agreements');
    agreements = agreementsPage(couple.page());
    await agreements.press('agreements.act.other-words');
    await agreements.editor().fill(otherWords);
    await agreements.offer();
    await expect(agreements.clause(otherWords)).toContainText(notYet);

    await changeOver(couple, JONAS);
    const page = couple.page();
    await expect(
      page.getByText(words('today.waits.clause.title', { partner: MARA.name })),
    ).toBeVisible();
    await shellPage(page).goTo('agreements');
    agreements = agreementsPage(page);
    const shown = agreements.clause(otherWords);
    await expect(shown).toContainText(notYet);
    await expect(shown).toContainText(
      words('agreements.meanwhile', {
        name: MARA.name,
        ordinal: words('agreements.ordinal', { number: 1 }),
      }),
    );
    await agreements.press('agreements.now-in-force', shown);
    await expect(shown).toContainText(CLAUSE);
    await agreements.readAndAnswer(otherWords);
    await agreements.agree();
    await agreements.backToPage();
    await expect(agreements.clause(otherWords)).toContainText(inForce(2));
  });

  test('S4: withdrawing takes two clicks, no reason, no permission, and shames nobody', async ({
    couple,
  }) => {
    await lockPage(couple.page()).openAs(MARA);
    await shellPage(couple.page()).goTo('agreements');
    await agreementsPage(couple.page()).propose(CLAUSE);
    await changeOver(couple, JONAS);
    const page = couple.page();
    await shellPage(page).goTo('agreements');
    const agreements = agreementsPage(page);
    await agreements.readAndAnswer();
    await agreements.agree();
    await agreements.backToPage();

    await page.evaluate(() => {
      const counted = { clicks: 0 };
      Object.assign(globalThis, { counted });
      addEventListener('click', (event) => (counted.clicks += event.isTrusted ? 1 : 0), true);
    });
    const clause = agreements.clause(CLAUSE);
    await agreements.press('agreements.act.withdraw', clause);
    await expect(clause.getByRole('textbox')).toHaveCount(0);
    await expect(clause.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await agreements.press('agreements.act.withdraw', clause);
    await expect(page.getByText(inForce(1))).toHaveCount(0);
    const clicks = await page.evaluate(
      () => (globalThis as unknown as { counted: { clicks: number } }).counted.clicks,
    );
    expect(clicks).toBe(2);

    const shaming =
      /\b(?:broke|broken|violat|fail|refus|against|despite|already agreed|sorry|sure\?)/i;
    expect(await page.getByRole('main').innerText()).not.toMatch(shaming);
    await changeOver(couple, MARA);
    await shellPage(couple.page()).goTo('agreements');
    const seenByMara = await couple.page().getByRole('main').innerText();
    expect(seenByMara).not.toContain(inForce(1));
    expect(seenByMara).not.toMatch(shaming);
  });

  test(
    'S11: no view shows a score, a percentage or a streak',
    { tag: '@browser' },
    async ({ couple }) => {
      await lockPage(couple.page()).openAs(MARA);
      const page = couple.page();
      await todayPage(page).keepLine('Today I noticed the tea.');
      await todayPage(page).offerLine(JONAS.name);
      await shellPage(page).goTo('agreements');
      await agreementsPage(page).propose(CLAUSE);
      await shellPage(page).goTo('milestones');
      await milestonesPage(page).hopeFor('One honest talk');
      await milestonesPage(page).offerNew();
      await shellPage(page).goTo('calendar');
      await calendarPage(page).writePlan({ title: 'Choir', isWeekly: true }, 'full');
      const judging =
        /\d\s?%|per ?cent|\bscores?\b|\bstreaks?\b|\bpoints?\b|\branks?\b|\brating\b|in a row|\bmissed\b|last seen|\d+ days? (?:since|without)/i;
      for (const place of [...rooms, 'private', 'pause', 'more', 'help', 'settings'] as const) {
        await shellPage(page).goTo(place);
        expect(await textOf(page), place).not.toMatch(judging);
      }
      await shellPage(page).goTo('pause');
      await pausePage(page).begin();
      expect(await textOf(page), 'a running pause').not.toMatch(judging);
      await pausePage(page).back();
      expect(await textOf(page), 'after a pause').not.toMatch(judging);
    },
  );

  test('S26: consent given together starts later, reads "Not in force yet" for both, and its owner may undo it', async ({
    couple,
  }) => {
    await lockPage(couple.page()).openAs(MARA);
    await shellPage(couple.page()).goTo('milestones');
    await milestonesPage(couple.page()).hopeFor('Only for me');
    await milestonesPage(couple.page()).keepPrivate();
    await shellPage(couple.page()).goTo('agreements');
    await agreementsPage(couple.page()).propose(CLAUSE);
    const undecided = await agreementsPage(couple.page()).clause(CLAUSE).innerText();

    await closeBook(couple);
    const page = couple.page();
    await lockPage(page).openTogether(MARA);
    await test.step('nothing private is reachable', async () => {
      await shellPage(page).goTo('milestones');
      await expect(page.getByRole('main')).not.toContainText('Only for me');
      await expect(page.getByRole('button', { name: words('milestones.hope') })).toHaveCount(0);
      await shellPage(page).goTo('private');
      await expect(page.getByText(words('private.door.together'))).toBeVisible();
      await expect(privatePage(page).door()).toHaveCount(0);
      await shellPage(page).goTo('agreements');
      await expect(agreementsPage(page).button('agreements.write')).toHaveCount(0);
    });
    await test.step('Jonas consents with his own passphrase', async () => {
      const agreements = agreementsPage(page);
      await agreements.readAndAnswer();
      const asked = await agreements.sheet().innerText();
      await agreements.agreeTogetherAs(JONAS.name, JONAS.passphrase);
      await expect(
        page.getByText(words('agreements.sheet.consent-announced')).first(),
      ).toBeAttached();
      await agreements.backToPage();
      await expect(agreements.clause(CLAUSE)).toContainText(notYet);
      await expect(agreements.clause(CLAUSE)).not.toContainText(inForce(1));
      // It asks for the same name with the same words: who decided what can't be read off the sheet.
      await agreements.readAndAnswer();
      expect(await agreements.sheet().innerText()).toBe(asked);
      await agreements.backToPage();
    });
    await test.step('Mara reads the same as before', async () => {
      await changeOver(couple, MARA);
      await shellPage(couple.page()).goTo('agreements');
      expect(await agreementsPage(couple.page()).clause(CLAUSE).innerText()).toBe(undecided);
    });
    await test.step('Jonas undoes it alone, and nobody can read that he did', async () => {
      await changeOver(couple, JONAS);
      await shellPage(couple.page()).goTo('agreements');
      const agreements = agreementsPage(couple.page());
      await expect(agreements.clause(CLAUSE)).toContainText(notYet);
      await agreements.press('agreements.sheet.take-back', agreements.clause(CLAUSE));
      await expect(agreements.button('agreements.act.answer')).toBeVisible();
      await expect(agreements.clause(CLAUSE)).toContainText(notYet);
      await changeOver(couple, MARA);
      await shellPage(couple.page()).goTo('agreements');
      expect(await agreementsPage(couple.page()).clause(CLAUSE).innerText()).toBe(undecided);
    });
  });
});
