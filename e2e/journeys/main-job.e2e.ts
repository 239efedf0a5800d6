import { agreementsPage } from '../pages/agreements.page.ts';
import { calendarPage } from '../calendar/calendar.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { changeOver, makeCouple } from '../support/couple.ts';
import { words } from '../support/words.ts';

const CLAUSE = 'We tell each other before plans change.';
const MILESTONE = 'One honest talk';
const inForce = words('agreements.in-force', {
  ordinal: words('agreements.ordinal', { number: 1 }),
});

test.describe('the main job', () => {
  test.setTimeout(240_000);

  test('two people agree on a clause, celebrate a milestone, share a weekly plan, and find every word after a kill', async ({
    app,
  }, info) => {
    await makeCouple(app);

    await test.step('Mara offers a clause, a milestone and a weekly plan', async () => {
      const page = app.page();
      await lockPage(page).openAs(MARA);
      await shellPage(page).lookAround();
      await shellPage(page).goTo('agreements');
      const agreements = agreementsPage(page);
      await agreements.propose(CLAUSE);
      await expect(agreements.clause(CLAUSE)).toContainText(words('agreements.not-in-force'));

      await shellPage(page).goTo('milestones');
      const board = milestonesPage(page);
      await board.hopeFor(MILESTONE);
      await board.offerNew();
      await expect(board.card('hoped', MILESTONE)).toBeVisible();
      await board.open('hoped', MILESTONE);
      await board.notice('You knocked first.');
      await expect(board.card('noticed', MILESTONE)).toBeVisible();
      await board.close();

      await shellPage(page).goTo('calendar');
      await calendarPage(page).shareWeeklyPlan({ title: 'Choir', where: 'Parish hall' });
    });

    await test.step('Jonas consents and celebrates', async () => {
      await changeOver(app, JONAS);
      const page = app.page();
      await shellPage(page).lookAround();
      await shellPage(page).goTo('agreements');
      const agreements = agreementsPage(page);
      await agreements.readAndAnswer();
      await agreements.agree();
      await expect(page.getByRole('dialog')).toContainText(words('agreements.sheet.both'));
      await agreements.backToPage();
      await expect(agreements.clause(CLAUSE)).toContainText(inForce);

      await shellPage(page).goTo('milestones');
      const board = milestonesPage(page);
      await board.open('noticed', MILESTONE);
      await board.celebrate();

      await shellPage(page).goTo('calendar');
      await expect(calendarPage(page).plan('Choir').first()).toBeVisible();
    });

    await test.step('Mara celebrates too', async () => {
      await changeOver(app, MARA);
      const page = app.page();
      await shellPage(page).goTo('milestones');
      const board = milestonesPage(page);
      await board.open('noticed', MILESTONE);
      await board.celebrate();
      await expect(board.card('celebrated', MILESTONE)).toBeVisible();
    });

    await test.step('everything is there afterwards', async () => {
      if (info.project.name === 'electron') {
        await app.killAndRestart();
        await lockPage(app.page()).openAs(MARA);
      } else {
        await changeOver(app, MARA);
      }
      const page = app.page();
      await shellPage(page).goTo('agreements');
      await expect(agreementsPage(page).clause(CLAUSE)).toContainText(inForce);
      await shellPage(page).goTo('milestones');
      await expect(milestonesPage(page).card('celebrated', MILESTONE)).toBeVisible();
      await shellPage(page).goTo('calendar');
      await expect(calendarPage(page).plan('Choir').first()).toBeVisible();
    });
  });
});
