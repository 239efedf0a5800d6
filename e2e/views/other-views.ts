import { lookAroundPage } from '../pages/look-around.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { palettePage } from '../pages/palette.page.ts';
import { pausePage } from '../pages/pause.page.ts';
import { privatePage } from '../pages/private.page.ts';
import { settingsPage } from '../pages/settings.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { todayPage } from '../pages/today.page.ts';
import { agreementsPage } from '../pages/agreements.page.ts';
import { words } from '../support/words.ts';
import type { View, Walk } from './view.ts';

export const today: Walk = {
  scene: 'sample',
  views: [
    { name: 'today', reach: (app) => shellPage(app.page()).goTo('today') },
    { name: 'palette', reach: (app) => palettePage(app.page()).open() },
    {
      name: 'today-as-jonas',
      reach: async (app) => {
        await app.page().keyboard.press('Escape');
        const sample = lookAroundPage(app.page());
        await sample.seeAs(JONAS.name).click();
        await sample.seeAs(MARA.name).waitFor();
        await shellPage(app.page()).goTo('today');
      },
    },
  ],
};

/** Today of the first line, before anything else is there. */
export const firstLine: Walk = {
  scene: 'rooms',
  views: [
    {
      name: 'today-own-line',
      reach: (app) => todayPage(app.page()).keepLine('Today I noticed the tea.'),
    },
    {
      name: 'today-offering-line',
      reach: (app) =>
        todayPage(app.page()).button('today.line.offer', { partner: JONAS.name }).click(),
    },
  ],
};

export const pause: Walk = {
  scene: 'sample',
  views: [
    { name: 'pause', reach: (app) => shellPage(app.page()).goTo('pause') },
    { name: 'pause-running', reach: (app) => pausePage(app.page()).begin() },
    { name: 'today-in-pause', reach: (app) => shellPage(app.page()).goTo('today') },
    {
      name: 'pause-theirs',
      reach: async (app) => {
        const sample = lookAroundPage(app.page());
        await sample.seeAs(JONAS.name).click();
        await sample.seeAs(MARA.name).waitFor();
        await shellPage(app.page()).goTo('pause');
      },
    },
    {
      name: 'pause-back',
      reach: async (app) => {
        const sample = lookAroundPage(app.page());
        await sample.seeAs(MARA.name).click();
        await sample.seeAs(JONAS.name).waitFor();
        await shellPage(app.page()).goTo('pause');
        await pausePage(app.page()).back();
      },
    },
  ],
};

export const privateNotes: Walk = {
  scene: 'sample',
  views: [
    { name: 'private-sample-door', reach: (app) => shellPage(app.page()).goTo('private') },
    { name: 'private', reach: (app) => privatePage(app.page()).openSample() },
    { name: 'private-note', reach: (app) => privatePage(app.page()).openNote(0) },
    { name: 'private-bin', reach: (app) => privatePage(app.page()).deleteNote() },
  ],
};

export const privateDoor: Walk = {
  scene: 'rooms',
  views: [
    {
      name: 'private-wrong',
      reach: async (app) => {
        await shellPage(app.page()).goTo('private');
        await privatePage(app.page()).knock(JONAS.passphrase);
        await app.page().getByText(words('private.door.wrong')).waitFor();
      },
    },
    { name: 'private-empty', reach: (app) => privatePage(app.page()).open(MARA.passphrase) },
  ],
};

/** The frame: what every room stands in, and the pages beside the rooms. */
export const frame: Walk = {
  scene: 'rooms',
  views: [
    { name: 'more', reach: (app) => shellPage(app.page()).goTo('more') },
    {
      name: 'help',
      reach: async (app) => {
        await shellPage(app.page()).goTo('help');
        await app.page().getByText(words('onboarding.safety.for.title')).waitFor();
      },
    },
    { name: 'settings', reach: (app) => shellPage(app.page()).goTo('settings') },
    {
      name: 'keys',
      reach: async (app) => {
        await shellPage(app.page()).goTo('today');
        await shellPage(app.page()).showKeys();
      },
    },
  ],
};

/** Side by side: only what is shared is open. Mara has offered a clause before. */
export const together: Walk = {
  scene: 'rooms',
  views: [
    {
      name: 'settings-together',
      reach: async (app) => {
        await shellPage(app.page()).goTo('agreements');
        await agreementsPage(app.page()).propose('We tell each other before plans change.');
        await shellPage(app.page()).goTo('settings');
        await settingsPage(app.page()).sitTogether();
      },
    },
    ...(['today', 'calendar', 'milestones', 'private', 'pause', 'agreements'] as const).map(
      (room): View => ({
        name: `${room}-together`,
        reach: (app) => shellPage(app.page()).goTo(room),
      }),
    ),
    {
      name: 'agreements-sheet-together',
      reach: (app) => agreementsPage(app.page()).readAndAnswer(),
    },
  ],
};
