import { expect, type Page } from '@playwright/test';
import { JONAS } from '../pages/onboarding.page.ts';
import { words } from '../support/words.ts';
import { happenedPart } from './happened.page.ts';
import { termsPart } from './terms.page.ts';

export interface PlanWords {
  readonly title: string;
  readonly where?: string;
  readonly with?: string;
  readonly reach?: string;
  readonly call?: string;
  readonly note?: string;
  readonly day?: string;
  readonly from?: string;
  readonly until?: string;
  readonly untilDay?: string;
  readonly isWholeDay?: boolean;
  readonly isWeekly?: boolean;
  readonly isTentative?: boolean;
}

type Level = 'full' | 'busy' | 'none';

const wordFields = ['title', 'where', 'with', 'reach', 'call', 'note'] as const;
const whenFields = ['day', 'from', 'until', 'untilDay'] as const;

/** The month and what stands beside it. */
export const calendarPage = (page: Page) => {
  const grid = () => page.getByRole('grid');
  // The sample's bar is one too, beside the rooms.
  const panel = () => page.getByRole('main').getByRole('complementary');
  const press = (id: string) => page.getByRole('button', { name: words(id), exact: true }).click();

  /** What brings in and takes out stands in one menu. */
  const takeTool = async (id: string) => {
    await press('calendar.tools');
    await page.getByRole('menuitem', { name: words(id), exact: true }).click();
  };

  const exportSheet = () =>
    page.getByRole('dialog', { name: words('calendar.export.title'), exact: true });

  const freePanel = () =>
    page.getByRole('complementary', {
      name: words('calendar.free.title', { isForTwo: 'yes' }),
      exact: true,
    });

  const formIsClosed = () =>
    expect(panel().getByLabel(words('calendar.field.title'), { exact: true })).toBeHidden();

  const fill = async (plan: PlanWords) => {
    for (const field of wordFields) {
      const text = plan[field];
      if (text === undefined) continue;
      await panel()
        .getByLabel(words(`calendar.field.${field}`), { exact: true })
        .fill(text);
    }
    if (plan.isWholeDay === true) await panel().getByLabel(words('calendar.form.allDay')).check();
    for (const field of whenFields) {
      const text = plan[field];
      if (text === undefined) continue;
      await panel()
        .getByLabel(words(`calendar.form.${field}`), { exact: true })
        .fill(text);
    }
    if (plan.isWeekly === true) await panel().getByRole('checkbox').last().check();
    if (plan.isTentative === true) {
      await panel()
        .getByRole('radio', { name: words('calendar.form.tentative') })
        .check({ force: true });
    }
  };

  const choose = (level: Level) => press(`calendar.show.${level}`);

  const offer = async () => {
    await panel()
      .getByRole('button', { name: words('calendar.do.offer'), exact: true })
      .click();
    await formIsClosed();
  };

  return {
    grid,
    panel,
    /** What the partner would get, under the form. */
    preview: (name: string) =>
      panel()
        .locator('section')
        .filter({ has: page.getByText(words('calendar.preview.willSeeThis', { name })) }),
    /** What happened, beside what was planned. */
    happened: happenedPart(page),
    /** What two agreed for their plans. */
    terms: termsPart(page),
    day: (date: string) => grid().locator(`[role="gridcell"][data-date="${date}"]`),
    /** A plan in the month, by its title. */
    plan: (title: string) => grid().getByRole('button', { name: title }),
    planOn: (date: string, title: string) =>
      grid().locator(`[data-date="${date}"] [data-plan]`).filter({ hasText: title }),
    openPlan: async (date: string, title: string) => {
      await grid().locator(`[data-date="${date}"] [data-plan]`).filter({ hasText: title }).click();
      await expect(panel().getByRole('heading', { name: title })).toBeVisible();
    },
    /** By mouse, from day to day of the month. */
    dragTo: async (from: string, title: string, to: string) => {
      await grid().locator(`[data-date="${from}"] [data-plan]`).filter({ hasText: title }).hover();
      await page.mouse.down();
      const box = await grid().locator(`[role="gridcell"][data-date="${to}"]`).boundingBox();
      if (box === null) throw new Error('no such day');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
      await page.mouse.up();
    },
    press,
    /** Whatever stands in the month. */
    planAt: (index: number) => grid().locator('[data-plan]').nth(index),
    /** One of today's plans, by whose it is. */
    openToday: async (side: 'first' | 'second' | 'joint') => {
      const today = grid().locator('[aria-current="date"]');
      const of =
        side === 'joint' ? '[data-together]' : `[data-side="${side}"]:not([data-together])`;
      await today.locator(`[data-plan]${of}`).first().click();
      await expect(panel()).toBeVisible();
    },
    showAs: (view: 'month' | 'week' | 'day' | 'agenda') =>
      page
        .getByRole('radio', { name: words(`calendar.view.${view}`), exact: true })
        .check({ force: true }),
    month: () => page.getByRole('heading', { level: 1 }),
    nextMonth: () => press('calendar.nextMonth'),
    previousMonth: () => press('calendar.previousMonth'),
    beginPlan: async () => {
      await page
        .getByRole('main')
        .getByRole('button', { name: words('calendar.newPlan'), exact: true })
        .click();
      await expect(
        panel().getByLabel(words('calendar.field.title'), { exact: true }),
      ).toBeFocused();
    },
    fill,
    choose,
    offer,
    keepPrivate: async () => {
      await press('calendar.do.keep');
      await formIsClosed();
    },
    writePlan: async (plan: PlanWords, level: Level = 'none') => {
      await page
        .getByRole('main')
        .getByRole('button', { name: words('calendar.newPlan'), exact: true })
        .click();
      await fill(plan);
      if (level === 'none') await press('calendar.do.keep');
      else {
        await choose(level);
        await offer();
      }
      await formIsClosed();
    },
    /** A weekly plan from today on, offered in full. */
    shareWeeklyPlan: async (plan: PlanWords) => {
      await page
        .getByRole('main')
        .getByRole('button', { name: words('calendar.newPlan'), exact: true })
        .click();
      await fill({ ...plan, isWeekly: true });
      await choose('full');
      await offer();
    },
    remindChoice: () => panel().getByLabel(words('calendar.remind.label')),
    remindBefore: async (minutes: number) => {
      await panel().getByLabel(words('calendar.remind.label')).selectOption(String(minutes));
      await expect(page.getByText(words('calendar.notice.remind')).first()).toBeVisible();
    },
    join: () => press('calendar.do.join'),
    withdraw: () => press('calendar.do.withdraw'),
    /** Types a line into a form that is open, and sees what was read from it. */
    writeLine: async (line: string) => {
      await fill({ title: line });
      await expect(
        panel().getByRole('region', { name: words('calendar.quick.heading') }),
      ).toBeVisible();
    },
    /** From a form, what the other would be asked; nothing is asked yet. */
    beginToAsk: async () => {
      await panel()
        .getByRole('button', { name: words('calendar.request.begin', { name: JONAS.name }) })
        .click();
      await expect(
        panel().getByText(words('calendar.request.before', { name: JONAS.name })),
      ).toBeVisible();
    },
    ask: () =>
      panel()
        .getByRole('button', { name: words('calendar.request.ask', { name: JONAS.name }) })
        .click(),
    finding: {
      field: () => page.getByRole('combobox', { name: words('calendar.find.label') }),
      found: () => page.getByRole('option'),
      /** The one that Enter opens. */
      chosen: () => page.getByRole('option', { selected: true }),
      count: () => page.getByRole('search').getByRole('status'),
      open: async () => {
        await page.keyboard.press('Control+f');
        await expect(
          page.getByRole('combobox', { name: words('calendar.find.label') }),
        ).toBeFocused();
      },
    },
    /** Times that are free for both. */
    free: {
      panel: freePanel,
      open: () =>
        page
          .getByRole('button', {
            name: words('calendar.free.title', { isForTwo: 'yes' }),
            exact: true,
          })
          .click(),
      found: () => freePanel().locator('[data-date]').first(),
      choice: (which: 'length' | 'within' | 'part') =>
        freePanel().getByLabel(words(`calendar.free.${which}`), { exact: true }),
      times: (date: string) => freePanel().locator(`[data-date="${date}"]`).getByRole('button'),
    },
    /** One's own past plan, by its title; found however long ago it was. */
    openPast: async (title: string) => {
      await page.keyboard.press('Control+f');
      await page.getByRole('combobox', { name: words('calendar.find.label') }).fill(title);
      await page.getByRole('option', { selected: true }).filter({ hasText: title }).waitFor();
      await page.keyboard.press('Enter');
      await expect(happenedPart(page).region()).toBeVisible();
    },
    /** Plans that come again. */
    templates: {
      panel: () => page.getByRole('complementary', { name: words('calendar.template.title') }),
      template: (name: string) =>
        panel().getByRole('button', { name: new RegExp(`^${name}`, 'u') }),
      keep: async (name: string, others: readonly string[]) => {
        await press('calendar.template.keep');
        await panel().getByLabel(words('calendar.template.name')).fill(name);
        for (const other of others) await panel().getByRole('checkbox', { name: other }).check();
        await press('calendar.template.keep');
        await expect(page.getByText(words('calendar.template.notice.kept')).first()).toBeVisible();
      },
      fromForm: () => press('calendar.template.from'),
      firstDay: () => panel().getByLabel(words('calendar.template.first'), { exact: true }),
      plans: () =>
        panel()
          .getByRole('list', { name: words('calendar.template.plans') })
          .getByRole('listitem'),
    },
    beginImport: async () => {
      await takeTool('calendar.import.begin');
      await expect(page.getByLabel(words('calendar.import.paste'))).toBeVisible();
    },
    chooseFile: (name: string, text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) }),
    /** Takes over what a pasted calendar file brings. */
    importPasted: async (text: string) => {
      await page.getByLabel(words('calendar.import.paste')).fill(text);
      await press('calendar.import.look');
      await press('calendar.import.take');
      await expect(page.getByLabel(words('calendar.import.paste'))).toBeHidden();
    },
    exportSheet,
    beginExport: async () => {
      await takeTool('calendar.export.begin');
      await expect(exportSheet()).toBeVisible();
    },
    /** The week that is looked at, once its sheet is laid out; how many sheets there are. */
    printWeek: async (): Promise<number> => {
      await takeTool('calendar.print.open');
      const sheets = page.locator('[data-paper-page]');
      await expect(sheets.first()).toBeVisible();
      return sheets.count();
    },
    /** From what the other would be asked, to the words it was written in. */
    backToForm: async () => {
      await page.keyboard.press('Escape');
      await expect(
        panel().getByLabel(words('calendar.field.title'), { exact: true }),
      ).toBeVisible();
    },
    /** Leaves a form although something in it isn't kept: asked once, then done. */
    leaveForm: async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await formIsClosed();
    },
    closePanel: () => page.keyboard.press('Escape'),
  };
};
