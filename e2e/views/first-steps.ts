import { lockPage } from '../pages/lock.page.ts';
import { JONAS, MARA, onboardingPage } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { todayPage } from '../pages/today.page.ts';
import { words } from '../support/words.ts';
import type { Walk } from './view.ts';

/** What two people see before there is anything: from welcome to the closed book. */
export const firstSteps: Walk = {
  scene: 'door',
  views: [
    {
      name: 'welcome',
      reach: (app) => app.page().getByText(words('onboarding.welcome.lead')).waitFor(),
    },
    {
      name: 'safety',
      reach: async (app) => {
        await onboardingPage(app.page()).begin();
        const title = words('onboarding.safety.title');
        await app.page().getByRole('heading', { name: title }).waitFor();
      },
    },
    {
      name: 'profile',
      reach: async (app) => {
        await onboardingPage(app.page()).continueTogether();
        await onboardingPage(app.page()).name().waitFor();
      },
    },
    { name: 'profile-missing', reach: (app) => onboardingPage(app.page()).goOn() },
    {
      name: 'recovery',
      reach: async (app) => {
        await onboardingPage(app.page()).makeProfile(MARA);
        await onboardingPage(app.page()).recoveryWords();
      },
    },
    {
      name: 'hand-over',
      reach: async (app) => {
        await onboardingPage(app.page()).keepWords();
        const title = words('onboarding.handover.title', { first: MARA.name });
        await app.page().getByRole('heading', { name: title }).waitFor();
      },
    },
    {
      name: 'safety-second',
      reach: async (app) => {
        await onboardingPage(app.page()).secondIsHere(MARA);
        const title = words('onboarding.safety.title.second');
        await app.page().getByRole('heading', { name: title }).waitFor();
      },
    },
    {
      name: 'both-made',
      reach: (app) => onboardingPage(app.page()).joinAfterSafety(JONAS),
    },
    {
      name: 'lock-recovery',
      reach: async (app) => {
        await app.closedBy((page) => onboardingPage(page).closeBook());
        await lockPage(app.page()).typeWords(MARA.name, 'anchor basket ankl ');
      },
    },
    {
      name: 'shared-passphrase',
      reach: async (app) => {
        await lockPage(app.page()).button('onboarding.lock.use-passphrase').click();
        await lockPage(app.page()).type(MARA);
        await lockPage(app.page()).button('onboarding.shared.keep').waitFor();
      },
    },
  ],
};

/** The first day of one person who begins alone. */
export const firstDayAlone: Walk = {
  scene: 'door',
  views: [
    {
      name: 'today-first-help',
      reach: async (app) => {
        const onboarding = onboardingPage(app.page());
        await onboarding.begin();
        await onboarding.continueAlone();
        await onboarding.makeProfile(MARA);
        await onboarding.wordsLater();
        await app
          .page()
          .getByRole('heading', { name: words('today.help.title') })
          .waitFor();
      },
    },
    {
      name: 'today-first-note',
      reach: async (app) => {
        await todayPage(app.page()).help('words');
        const title = words('today.note.title');
        await app.page().getByRole('heading', { name: title }).waitFor();
      },
    },
    {
      name: 'today-first-plan',
      reach: async (app) => {
        await todayPage(app.page()).button('today.help.back').click();
        await todayPage(app.page()).help('hold');
        await todayPage(app.page()).smallPlan().waitFor();
      },
    },
    {
      name: 'today-first-kept',
      reach: async (app) => {
        await todayPage(app.page()).smallPlan().fill('Walk to the river');
        await todayPage(app.page()).button('today.small.keep').click();
        const title = words('today.kept.title');
        await app.page().getByRole('heading', { name: title }).waitFor();
      },
    },
    {
      name: 'today-alone',
      reach: async (app) => {
        await todayPage(app.page()).button('today.kept.continue').click();
        await app.page().getByText(words('today.invite.title')).waitFor();
      },
    },
    { name: 'agreements-alone', reach: (app) => shellPage(app.page()).goTo('agreements') },
    { name: 'settings-alone', reach: (app) => shellPage(app.page()).goTo('settings') },
  ],
};

/** The closed book. */
export const lock: Walk = {
  scene: 'closed',
  views: [
    { name: 'lock', reach: (app) => lockPage(app.page()).seen() },
    {
      name: 'lock-wrong',
      reach: async (app) => {
        await lockPage(app.page()).type({ ...MARA, passphrase: 'not this one' });
        await lockPage(app.page()).wrong(MARA.name).waitFor();
      },
    },
    {
      name: 'lock-together',
      reach: (app) => lockPage(app.page()).button('onboarding.lock.together').click(),
    },
  ],
};

const rooms = ['today', 'calendar', 'agreements', 'milestones', 'private'] as const;

/** The rooms of two people before there is anything in them. */
export const emptyRooms: Walk = {
  scene: 'rooms',
  views: rooms.map((room) => ({
    name: room === 'private' ? 'private-door' : `${room}-empty`,
    reach: (app) => shellPage(app.page()).goTo(room),
  })),
};
