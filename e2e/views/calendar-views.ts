import { calendarPage } from '../calendar/calendar.page.ts';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { JONAS } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import type { AppUnderTest } from '../support/app.ts';
import { words } from '../support/words.ts';
import type { Walk } from './view.ts';

const calendarOf = (app: AppUnderTest) => calendarPage(app.page());

/** The calendar with a full month in it. */
export const calendar: Walk = {
  scene: 'sample',
  views: [
    {
      name: 'calendar',
      reach: async (app) => {
        await shellPage(app.page()).goTo('calendar');
        await calendarOf(app).planAt(0).waitFor();
      },
    },
    { name: 'calendar-own-plan', reach: (app) => calendarOf(app).openToday('first') },
    { name: 'calendar-their-plan', reach: (app) => calendarOf(app).openToday('second') },
    {
      name: 'calendar-joint-plan',
      reach: (app) => calendarOf(app).openToday('joint'),
    },
    {
      name: 'calendar-what-happened',
      reach: (app) => calendarOf(app).openPast('Passport office'),
    },
    {
      name: 'calendar-say-what-happened',
      reach: (app) => calendarOf(app).happened.sayOtherwise(),
    },
    {
      name: 'calendar-form',
      reach: async (app) => {
        await calendarOf(app).beginPlan();
      },
    },
    {
      name: 'calendar-form-line',
      reach: (app) => calendarOf(app).writeLine('Inge 19:30-21:00 @ Rosso'),
    },
    { name: 'calendar-ask', reach: (app) => calendarOf(app).beginToAsk() },
    {
      name: 'calendar-agreed',
      reach: async (app) => {
        await calendarOf(app).backToForm();
        await calendarOf(app).leaveForm();
        await calendarOf(app).terms.open();
      },
    },
    {
      name: 'calendar-import',
      reach: async (app) => {
        await calendarOf(app).terms.close();
        await calendarOf(app).beginImport();
      },
    },
    {
      name: 'calendar-export',
      reach: async (app) => {
        await calendarOf(app).closePanel();
        await calendarOf(app).beginExport();
      },
    },
    {
      name: 'calendar-week',
      reach: async (app) => {
        await calendarOf(app).closePanel();
        await calendarOf(app).showAs('week');
      },
    },
    {
      name: 'calendar-week-on-paper',
      reach: (app) => calendarOf(app).printWeek(),
    },
    {
      name: 'calendar-day',
      reach: async (app) => {
        await calendarOf(app).closePanel();
        await calendarOf(app).showAs('day');
      },
    },
    { name: 'calendar-agenda', reach: (app) => calendarOf(app).showAs('agenda') },
    { name: 'calendar-find-empty', reach: (app) => calendarOf(app).finding.open() },
    {
      name: 'calendar-find',
      reach: async (app) => {
        await calendarOf(app).finding.field().fill('Inge');
        await calendarOf(app).finding.chosen().waitFor();
      },
    },
    {
      name: 'calendar-free-times',
      reach: async (app) => {
        const calendar = calendarOf(app);
        await calendar.closePanel();
        await calendar.free.open();
        await calendar.free.found().waitFor();
      },
    },
    {
      name: 'calendar-templates',
      reach: async (app) => {
        await calendarOf(app).closePanel();
        await calendarOf(app).beginPlan();
        await calendarOf(app).templates.fromForm();
        await calendarOf(app).templates.panel().waitFor();
      },
    },
    {
      name: 'calendar-template-days',
      reach: async (app) => {
        const { templates } = calendarOf(app);
        await templates.template(words('calendar.template.business')).click();
        await templates.plans().first().waitFor();
      },
    },
    {
      name: 'calendar-as-jonas',
      reach: async (app) => {
        await lookAroundPage(app.page()).seeAs(JONAS.name).click();
        await shellPage(app.page()).goTo('calendar');
        await calendarOf(app).planAt(0).waitFor();
      },
    },
  ],
};
