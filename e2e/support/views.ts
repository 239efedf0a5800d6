import { calendarPage } from '../calendar/calendar.page.ts';
import { agreementsPage } from '../pages/agreements.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA, onboardingPage } from '../pages/onboarding.page.ts';
import { pausePage } from '../pages/pause.page.ts';
import { privatePage } from '../pages/private.page.ts';
import { settingsPage } from '../pages/settings.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { todayPage } from '../pages/today.page.ts';
import type { AppUnderTest } from './app.ts';
import { changeOver, closeBook } from './couple.ts';
import { words } from './words.ts';

/** Looks at the view that stands there now. */
export type Look = (name: string) => Promise<void>;

/** What two people see before there is anything: welcome to the closed book, and the empty rooms. */
export const walkFirstDay = async (app: AppUnderTest, look: Look): Promise<void> => {
  let page = app.page();
  const onboarding = onboardingPage(page);
  await page.getByText(words('onboarding.welcome.lead')).waitFor();
  await look('welcome');
  await onboarding.begin();
  await page.getByRole('heading', { name: words('onboarding.safety.title') }).waitFor();
  await look('safety');
  await onboarding.continueTogether();
  await onboarding.name().waitFor();
  await look('profile');
  await onboarding.goOn();
  await look('profile with what is missing');
  await onboarding.makeProfile(MARA);
  await onboarding.recoveryWords();
  await look('recovery');
  await onboarding.keepWords();
  await page
    .getByRole('heading', { name: words('onboarding.handover.title', { first: MARA.name }) })
    .waitFor();
  await look('hand-over');
  await onboarding.secondPerson(MARA, JONAS);
  await look('both made');
  await app.closedBy(() => onboarding.closeBook());
  page = app.page();
  await lockPage(page).seen();
  await look('lock');
  await lockPage(page).type({ ...MARA, passphrase: 'not this one' });
  await lockPage(page).wrong(MARA.name).waitFor();
  await look('lock, wrong passphrase');
  await lockPage(page).typeWords(MARA.name, 'one two ');
  await look('lock, recovery key');
  await lockPage(page).button('onboarding.lock.use-passphrase').click();
  await lockPage(page).type(MARA);
  await lockPage(page).button('onboarding.shared.keep').waitFor();
  await look('could anyone know it');
  await lockPage(page).button('onboarding.shared.keep').click();
  await page.getByRole('heading', { name: words('today.help.title') }).waitFor();
  await look('what would help now');
  await shellPage(page).lookAround();
  for (const room of ['today', 'calendar', 'agreements', 'milestones', 'private'] as const) {
    await shellPage(page).goTo(room);
    await look(`${room}, empty`);
  }
};

/** The rooms of two people with something in them, then the rest. Begins at the closed book. */
export const walkRooms = async (app: AppUnderTest, look: Look): Promise<void> => {
  const clause = 'We tell each other before plans change.';
  await lockPage(app.page()).openAs(MARA);
  let page = app.page();
  await todayPage(page).keepLine('Today I noticed the tea.');
  await look('today, a private line');
  await todayPage(page).offerLine(JONAS.name);

  await shellPage(page).goTo('agreements');
  const agreements = agreementsPage(page);
  await agreements.begin(clause);
  await agreements.choose('agreement');
  await look('agreements, a draft');
  await agreements.press('agreements.draft.offer');
  await look('agreements, the sheet before offering');
  await agreements.send();
  await agreements.clause(clause).waitFor();

  await shellPage(page).goTo('milestones');
  const board = milestonesPage(page);
  for (const title of ['One honest talk', 'A walk without the phone']) {
    await board.hopeFor(title);
    if (title === 'One honest talk') await look('milestones, a new one');
    await board.offerNew();
  }
  await board.open('hoped', 'One honest talk');
  await look('milestones, the slip');
  await board.notice('You knocked first.');
  await board.close();

  await shellPage(page).goTo('calendar');
  const calendar = calendarPage(page);
  await calendar.beginPlan();
  await look('calendar, the form');
  await page.keyboard.press('Escape');
  await calendar.writePlan(
    { title: 'Choir', where: 'Parish hall', with: 'Ana', reach: 'In the break', isWeekly: true },
    'full',
  );
  await calendar.plan('Choir').first().click();
  await calendar.panel().waitFor();
  await look('calendar, a plan');
  for (const view of ['week', 'day', 'agenda'] as const) {
    await page.getByRole('radio', { name: words(`calendar.view.${view}`) }).check({ force: true });
    await look(`calendar, ${view}`);
  }
  await page.getByRole('radio', { name: words('calendar.view.month') }).check({ force: true });

  await changeOver(app, JONAS);
  page = app.page();
  await look('today, what waits');
  await shellPage(page).goTo('agreements');
  await agreementsPage(page).readAndAnswer(clause);
  await look('agreements, the sheet');
  await agreementsPage(page).agree();
  await page.getByText(words('agreements.sheet.both')).first().waitFor();
  await look('agreements, both agree');
  await agreementsPage(page).backToPage();
  await look('agreements, in force');
  await agreementsPage(page).press('agreements.act.withdraw', agreementsPage(page).clause(clause));
  await look('agreements, withdrawing');
  await shellPage(page).goTo('milestones');
  await milestonesPage(page).open('noticed', 'One honest talk');
  await milestonesPage(page).notYet();
  await look('milestones, not yet');
  await milestonesPage(page).close();
  await shellPage(page).goTo('calendar');
  await calendarPage(page).plan('Choir').first().click();
  await look('calendar, the other’s plan');

  await shellPage(page).goTo('private');
  await privatePage(page).knock(MARA.passphrase);
  await page.getByText(words('private.door.wrong')).waitFor();
  await look('private, the door');
  await privatePage(page).open(JONAS.passphrase);
  await look('private, empty');
  await privatePage(page).write('A thing for nobody’s ears');
  await look('private, notes');
  for (const place of ['more', 'help', 'settings'] as const) {
    await shellPage(page).goTo(place);
    await look(place);
  }
  await shellPage(page).goTo('pause');
  await look('pause');
  await pausePage(page).begin();
  await look('pause, running');
  await pausePage(page).back();
  await look('pause, back');

  await shellPage(page).goTo('settings');
  await settingsPage(page).sitTogether();
  await look('settings, together');
  for (const room of ['today', 'agreements', 'milestones', 'calendar', 'private'] as const) {
    await shellPage(page).goTo(room);
    await look(`${room}, together`);
  }
  await closeBook(app);
  await lockPage(app.page()).button('onboarding.lock.together').click();
  await look('lock, together');
};
