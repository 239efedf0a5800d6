import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

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
  const panel = () => page.getByRole('complementary');
  const press = (id: string) => page.getByRole('button', { name: words(id), exact: true }).click();

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
    day: (date: string) => grid().locator(`[role="gridcell"][data-date="${date}"]`),
    /** A plan in the month, by its title. */
    plan: (title: string) => grid().getByRole('button', { name: title }),
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
    join: () => press('calendar.do.join'),
    withdraw: () => press('calendar.do.withdraw'),
    closePanel: () => page.keyboard.press('Escape'),
  };
};
