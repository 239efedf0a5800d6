import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { Bench, Figure } from '../../figure.ts';
import type { Sheet } from '../../peers/static-grid/sheet.ts';
import {
  countMainThread,
  goTo,
  pause,
  readMainThread,
  startApp,
  unlock,
  waitForQuiet,
  type MainThread,
} from '../../support/app.ts';
import { manyPlans, profileWith, whoMeasures } from '../../support/seeded-profiles.ts';
import { startElectron } from '../../support/start-electron.ts';
import { median, round } from '../../support/statistics.ts';
import { countPlans, readSheet } from './read-sheet.ts';

/** Whatever a month sets off, also when idle, is over by then; both grids wait as long. */
const settleTime = 800;

const turnMonth = async (page: Page, protocol: CDPSession): Promise<MainThread> => {
  await page.getByRole('button', { name: 'Next month' }).hover();
  await pause(settleTime);
  const before = await readMainThread(protocol);
  await page.mouse.down();
  await page.mouse.up();
  await pause(settleTime);
  const after = await readMainThread(protocol);
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
  };
};

const showSheets = async (page: Page, sheets: readonly Sheet[]): Promise<void> => {
  await page.waitForFunction(() => 'showSheets' in globalThis);
  await page.evaluate((shown) => {
    (globalThis as unknown as { showSheets(sheets: readonly Sheet[]): void }).showSheets(shown);
  }, sheets);
};

const words = (name: string, turns: readonly MainThread[]): string => {
  const of = (part: keyof MainThread) => round(median(turns.map((turn) => turn[part])), 1);
  return `${name} ${of('task')} ms (script ${of('script')}, style ${of('style')}, layout ${of('layout')})`;
};

const target = 2;

const measure = async (bench: Bench) => {
  const profile = await profileWith(bench, manyPlans);
  const app = await startApp(bench, profile.folder);
  const grid = await startElectron({
    electron: bench.electron,
    app: join(bench.project, 'bench/peers/static-grid/shell'),
    profile: await bench.freshFolder('static-grid'),
  });
  try {
    const still = await grid.open();
    await countMainThread(app.protocol);
    await countMainThread(still.protocol);
    await unlock(app.page, whoMeasures(profile));
    await goTo(app.page, 'Calendar');
    await app.page.locator('[role="gridcell"] [data-plan]').first().waitFor();
    await waitForQuiet(app.protocol);
    const sheets = [await readSheet(app.page)];
    const ours: MainThread[] = [];
    const limits: MainThread[] = [];
    const months = bench.isLong ? 14 : 10;
    for (let month = 0; month < months; month += 1) {
      const turned = await turnMonth(app.page, app.protocol);
      sheets.push(await readSheet(app.page));
      await showSheets(still.page, sheets);
      const turnedStill = await turnMonth(still.page, still.protocol);
      // The first turn of each compiles code: it is shown to both, and counted for neither.
      if (month === 0) continue;
      ours.push(turned);
      limits.push(turnedStill);
    }
    const task = (turns: readonly MainThread[]) => median(turns.map((turn) => turn.task));
    const value = round(task(ours) / task(limits));
    const visible = median(sheets.map(countPlans));
    return {
      value,
      holds: value <= target,
      beside: `${words('calendar', ours)}, ${words('static grid', limits)}, ${visible} plans in sight`,
    };
  } finally {
    await app.running.kill();
    await grid.kill();
  }
};

export const nextMonth: Figure = {
  area: 'foundation',
  name: 'next month with 10,000 plans',
  unit: '× a static grid',
  target: `main-thread task ≤ ${String(target)} × a static hand-written grid with the same visible plans`,
  measure,
};
