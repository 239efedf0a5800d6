import type { Page } from '@playwright/test';
import type { Sheet } from '../peers/static-grid/sheet.ts';

/** Reads off the app's screen what its month shows: every word, and what its style depends on. */
export const readSheet = (page: Page): Promise<Sheet> =>
  page.evaluate(() => {
    const textOf = (element: Element | null) => element?.textContent ?? '';
    const dataOf = (element: HTMLElement) =>
      Object.fromEntries(
        [...element.attributes]
          .filter(({ name }) => name.startsWith('data-'))
          .map(({ name, value }) => [name, value]),
      );
    const styleOf = (element: HTMLElement) =>
      Object.fromEntries(
        [...element.style].map((name) => [name, element.style.getPropertyValue(name)]),
      );
    const markOf = (element: HTMLElement, day: number, index: number) => {
      const title = textOf(element.querySelector('bdi'));
      return {
        key: `${String(day)}/${String(index)}/${element.dataset['plan'] ?? ''}`,
        time: textOf(element).slice(0, -title.length).trim(),
        title,
        data: dataOf(element),
        style: styleOf(element),
      };
    };
    const dayOf = (cell: HTMLElement, day: number) => {
      const plans = [...cell.querySelectorAll<HTMLElement>('[data-plan]')];
      const isSpan = (plan: HTMLElement) => plan.parentElement === cell;
      const note = cell.lastElementChild;
      return {
        date: cell.dataset['date'] ?? '',
        number: textOf(cell.firstElementChild),
        isToday: cell.getAttribute('aria-current') === 'date',
        data: dataOf(cell),
        style: styleOf(cell),
        spans: plans.filter(isSpan).map((plan, index) => markOf(plan, day, index)),
        marks: plans.filter((plan) => !isSpan(plan)).map((plan, index) => markOf(plan, day, index)),
        more: textOf(cell.querySelector('[data-more]')),
        note:
          note instanceof HTMLSpanElement && note !== cell.firstElementChild ? textOf(note) : '',
      };
    };
    const view = document.querySelector('[data-place="calendar"]') ?? document.body;
    const grid = view.querySelector('[role="grid"]') ?? view;
    const rows = [...grid.querySelectorAll('[role="rowgroup"] > [role="row"]')];
    const panel = view.querySelector('aside');
    return {
      title: textOf(view.querySelector('h1')),
      weekdays: [...grid.querySelectorAll('[role="columnheader"]')].map(textOf),
      weeks: rows.map((row, week) =>
        [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')].map((cell, column) =>
          dayOf(cell, week * 7 + column),
        ),
      ),
      panel: {
        kicker: textOf(panel?.querySelector('p') ?? null),
        title: textOf(panel?.querySelector('h2') ?? null),
        plans: [...(panel?.querySelectorAll<HTMLElement>('li > button') ?? [])].map((plan, index) =>
          markOf(plan, -1, index),
        ),
      },
    };
  });

/** How many plans one can see in it. */
export const countPlans = ({ weeks }: Sheet): number =>
  weeks.flat().reduce((sum, { spans, marks }) => sum + spans.length + marks.length, 0);
