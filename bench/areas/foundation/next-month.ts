import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bench, Figure, Measured } from '../../figure.ts';
import type { Sheet } from '../../peers/static-grid/sheet.ts';
import {
  countMainThread,
  goTo,
  startApp,
  unlock,
  waitForQuiet,
  type MainThread,
  type RunningApp,
} from '../../support/app.ts';
import {
  longHistory,
  profileWith,
  sampleWith,
  whoMeasures,
  type OpenedProfile,
} from '../../support/seeded-profiles.ts';
import { startElectron } from '../../support/start-electron.ts';
import { median, round } from '../../support/statistics.ts';
import { middleTask, turnMonth, turnsInWords } from '../../support/turning.ts';
import { countPlans, readSheet } from './read-sheet.ts';

const openCalendar = async (bench: Bench, profile: OpenedProfile): Promise<RunningApp> => {
  const app = await startApp(bench, profile.folder);
  await countMainThread(app.protocol);
  await unlock(app.page, whoMeasures(profile));
  await goTo(app.page, 'Calendar');
  await app.page.locator('[role="gridcell"] [data-plan]').first().waitFor();
  await waitForQuiet(app.protocol);
  return app;
};

const openPeer = async (bench: Bench, name: 'static-grid' | 'full-calendar') => {
  const running = await startElectron({
    electron: bench.electron,
    app: join(bench.project, 'bench/peers', name, 'shell'),
    profile: await bench.freshFolder(name),
  });
  const { page, protocol } = await running.open();
  await countMainThread(protocol);
  return { running, page, protocol };
};

const showSheets = async (page: Page, sheets: readonly Sheet[]): Promise<void> => {
  await page.waitForFunction(() => 'showSheets' in globalThis);
  await page.evaluate((shown) => {
    (globalThis as unknown as { showSheets(sheets: readonly Sheet[]): void }).showSheets(shown);
  }, sheets);
  await page.getByRole('button', { name: 'Next month' }).waitFor();
};

interface Turns {
  /** Each month for the first time. */
  readonly first: readonly MainThread[];
  /** The same months once more, in turn with the two others, which have shown them before as well. */
  readonly ours: readonly MainThread[];
  readonly grid: readonly MainThread[];
  readonly peer: readonly MainThread[];
  readonly visible: number;
  readonly entries: number;
}

const turnInTurn = async (bench: Bench): Promise<Turns> => {
  const profile = await sampleWith(bench, longHistory);
  const app = await openCalendar(bench, profile);
  const grid = await openPeer(bench, 'static-grid');
  const peer = await openPeer(bench, 'full-calendar');
  try {
    const months = bench.isLong ? 14 : 8;
    const sheets = [await readSheet(app.page)];
    const first: MainThread[] = [];
    for (let month = 0; month < months; month += 1) {
      first.push(await turnMonth(app.page, app.protocol));
      sheets.push(await readSheet(app.page));
    }
    for (const { page } of [grid, peer]) await showSheets(page, sheets);
    for (const { page, protocol } of [grid, peer]) {
      for (let month = 0; month < months; month += 1) await turnMonth(page, protocol);
    }
    for (const { page, protocol } of [app, grid, peer]) {
      for (let month = 0; month < months; month += 1) await turnMonth(page, protocol, 'Previous');
    }
    const turns = { ours: [] as MainThread[], grid: [] as MainThread[], peer: [] as MainThread[] };
    for (let month = 0; month < months; month += 1) {
      turns.ours.push(await turnMonth(app.page, app.protocol));
      turns.grid.push(await turnMonth(grid.page, grid.protocol));
      turns.peer.push(await turnMonth(peer.page, peer.protocol));
    }
    const visible = median(sheets.map(countPlans));
    return { first, ...turns, visible, entries: profile.entries };
  } finally {
    await app.running.kill();
    await grid.running.kill();
    await peer.running.kill();
  }
};

const turnsOf = (bench: Bench) => bench.once('months', () => turnInTurn(bench));

const most = 2;

export const nextMonth: Figure = {
  area: 'foundation',
  name: 'next month at 100× history',
  unit: '× a static grid',
  target: `main-thread task ≤ ${String(most)} × a static hand-written grid with the same visible plans`,
  async measure(bench): Promise<Measured> {
    const { first, ours, grid, visible, entries } = await turnsOf(bench);
    const value = round(middleTask(ours) / middleTask(grid));
    const words = [
      turnsInWords('calendar', ours),
      turnsInWords('static grid', grid),
      `each month's first time ${round(middleTask(first), 1)} ms`,
      `${visible} plans in sight of ${entries} entries`,
    ];
    return { value, holds: value <= most, beside: words.join(', ') };
  },
};

const least = 2;

export const nextMonthBesidePeer: Figure = {
  area: 'foundation',
  name: 'next month at 100× history beside FullCalendar 7',
  unit: '× as fast',
  target: `FullCalendar 7, fed only the visible range, takes ≥ ${String(least)} × as long`,
  async measure(bench): Promise<Measured> {
    const { ours, peer } = await turnsOf(bench);
    const value = round(middleTask(peer) / middleTask(ours));
    const words = [turnsInWords('calendar', ours), turnsInWords('FullCalendar', peer)];
    return { value, holds: value >= least, beside: words.join(', ') };
  },
};

const series = 200;

export const coldMonth: Figure = {
  area: 'foundation',
  name: 'a month seen for the first time, with 200 series',
  unit: 'ms',
  target: 'told for itself, without a limit: main-thread task, expanding included',
  async measure(bench): Promise<Measured> {
    const profile = await profileWith(bench, series * 50, { series });
    const app = await openCalendar(bench, profile);
    try {
      const turns: MainThread[] = [];
      const seen: number[] = [];
      for (let month = 0; month < (bench.isLong ? 10 : 5); month += 1) {
        turns.push(await turnMonth(app.page, app.protocol));
        seen.push(countPlans(await readSheet(app.page)));
      }
      return {
        value: round(middleTask(turns), 1),
        holds: true,
        beside: `${turnsInWords('calendar', turns)}, ${median(seen)} plans in sight of ${profile.entries} entries, ${String(series)} weekly series among them`,
      };
    } finally {
      await app.running.kill();
    }
  },
};
