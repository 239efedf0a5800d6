import type { Locator, Page } from '@playwright/test';
import type { Figure, Measured } from '../../figure.ts';
import { waitForQuiet } from '../../support/app.ts';
import { openCalendar } from '../../support/calendar-windows.ts';
import { nextFrame, readFrames, startFrames, type Frames } from '../../support/frames.ts';
import { killAll } from '../../support/start-electron.ts';
import { round } from '../../support/statistics.ts';
import { historyOf, inWords, largestOf, series } from './histories.ts';

const most = 5;

/** Where a plan of the one who measures, the first of the two, can be taken: in sight, and not at its end. */
const findPlan = async (page: Page): Promise<Locator> => {
  const scroller = await page.locator('[data-scroller]').boundingBox();
  for (const plan of await page.locator('[data-hours] [data-plan][data-side="first"]').all()) {
    const box = await plan.boundingBox();
    if (box === null || scroller === null) continue;
    const isInSight =
      box.y > scroller.y + 120 && box.y + box.height < scroller.y + scroller.height - 120;
    if (isInSight && box.height > 24) return plan;
  }
  throw new Error('There is no plan to carry.');
};

/** Carries a plan over all days of the week, forth, back and forth, a step a frame. */
const carry = async (page: Page, steps: number): Promise<Frames> => {
  const plan = await findPlan(page);
  const box = await plan.boundingBox();
  const first = await page.locator('[data-hours]').first().boundingBox();
  const last = await page.locator('[data-hours]').last().boundingBox();
  if (box === null || first === null || last === null) throw new Error('There is no week.');
  const start = { x: box.x + 8, y: box.y + 8 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  // Past the distance from which on a press is a drag.
  await page.mouse.move(start.x + 12, start.y + 12, { steps: 4 });
  await nextFrame(page);
  if ((await page.locator('[data-dragging]').count()) === 0) {
    throw new Error('The plan was not lifted: nothing was measured.');
  }
  const left = first.x + 16;
  const right = last.x + last.width - 16;
  await startFrames(page);
  for (let step = 0; step <= steps; step += 1) {
    const way = (1 - Math.cos((step / steps) * 3 * Math.PI)) / 2;
    await page.mouse.move(left + (right - left) * way, start.y + 40 * Math.sin(way * Math.PI));
    await nextFrame(page);
  }
  const frames = await readFrames(page);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return frames;
};

export const draggingPlan: Figure = {
  area: 'calendar',
  name: 'a plan carried across a full week',
  unit: '% of frames',
  target: `dropped ≤ ${String(most)} % of 60 a second, among many plans, ${String(series)} series`,
  async measure(bench): Promise<Measured> {
    const { page, protocol } = await openCalendar(bench, await historyOf(bench, largestOf(bench)));
    try {
      await page.getByRole('radio', { name: 'Week', exact: true }).click({ force: true });
      // Next week: what is over can't be moved.
      await page.getByRole('button', { name: 'Next week' }).click();
      await page.locator('[data-hours] [data-plan]').first().waitFor();
      await waitForQuiet(protocol);
      const plans = await page.locator('[data-hours] [data-plan]').count();
      const { dropped, due, share, longest } = await carry(page, bench.isLong ? 480 : 240);
      return {
        value: round(share, 1),
        holds: share <= most,
        beside: `${String(dropped)} of ${String(due)} frames, the longest ${String(round(longest, 0))} ms, ${String(plans)} plans in that week of ${inWords(largestOf(bench))} in all`,
      };
    } finally {
      killAll();
    }
  },
};
