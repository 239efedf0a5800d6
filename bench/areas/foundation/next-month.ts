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
import {
  leafThrough,
  middleAfter,
  middleTask,
  turnMonth,
  turnsInWords,
  type Turn,
} from '../../support/turning.ts';
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

type Three<Of> = { readonly ours: Of; readonly grid: Of; readonly peer: Of };

interface Turns {
  /** Each month for the first time, from rest. */
  readonly first: readonly Turn[];
  /** The same months once more, in turn with the two others, which have shown them before as well. */
  readonly turns: Three<Turn[]>;
  /** What a month takes where nobody rests between two presses. */
  readonly leafed: Three<number>;
  readonly visible: number;
  readonly entries: number;
}

const turnInTurn = async (bench: Bench): Promise<Turns> => {
  const profile = await sampleWith(bench, longHistory);
  const app = await openCalendar(bench, profile);
  const grid = await openPeer(bench, 'static-grid');
  const peer = await openPeer(bench, 'full-calendar');
  try {
    const months = bench.isLong ? 12 : 6;
    const sheets = [await readSheet(app.page)];
    const first: Turn[] = [];
    for (let month = 0; month < months; month += 1) {
      first.push(await turnMonth(app.page, app.protocol));
      sheets.push(await readSheet(app.page));
    }
    for (const { page } of [grid, peer]) await showSheets(page, sheets);
    for (const { page, protocol } of [grid, peer]) await leafThrough(page, protocol, months);
    const back = ({ page, protocol }: Pick<RunningApp, 'page' | 'protocol'>) =>
      leafThrough(page, protocol, months, 'Previous');
    const leafed = { ours: await back(app), grid: await back(grid), peer: await back(peer) };
    const turns = { ours: [] as Turn[], grid: [] as Turn[], peer: [] as Turn[] };
    for (let month = 0; month < months; month += 1) {
      turns.ours.push(await turnMonth(app.page, app.protocol));
      turns.grid.push(await turnMonth(grid.page, grid.protocol));
      turns.peer.push(await turnMonth(peer.page, peer.protocol));
    }
    const visible = median(sheets.map(countPlans));
    return { first, turns, leafed, visible, entries: profile.entries };
  } finally {
    await app.running.kill();
    await grid.running.kill();
    await peer.running.kill();
  }
};

const turnsOf = (bench: Bench) => bench.once('months', () => turnInTurn(bench));

const most = 2;
const fromRest = 'from rest, all of them alike: main-thread task until the month stands there';

export const nextMonth: Figure = {
  area: 'foundation',
  name: 'next month at 100× history',
  unit: '× a static grid',
  target: `${fromRest} ≤ ${String(most)} × a static hand-written grid with the same visible plans`,
  async measure(bench): Promise<Measured> {
    const { first, turns, leafed, visible, entries } = await turnsOf(bench);
    const value = round(middleTask(turns.ours) / middleTask(turns.grid));
    const words = [
      turnsInWords('calendar', turns.ours),
      turnsInWords('static grid', turns.grid),
      `each month's first time ${round(middleTask(first), 1)} ms`,
      `a neighbour drawn beforehand, while nobody turns, ${round(middleAfter(turns.ours), 1)} ms`,
      `leafed through without a rest, a month: calendar ${round(leafed.ours, 1)} ms, static grid ${round(leafed.grid, 1)} ms`,
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
  target: `${fromRest}, FullCalendar 7, fed only the visible range, takes ≥ ${String(least)} × as long`,
  async measure(bench): Promise<Measured> {
    const { turns, leafed } = await turnsOf(bench);
    const value = round(middleTask(turns.peer) / middleTask(turns.ours));
    const words = [
      turnsInWords('calendar', turns.ours),
      turnsInWords('FullCalendar', turns.peer),
      `afterwards, until at rest again: calendar ${round(middleAfter(turns.ours), 1)} ms, FullCalendar ${round(middleAfter(turns.peer), 1)} ms`,
      `leafed through without a rest, a month: calendar ${round(leafed.ours, 1)} ms, FullCalendar ${round(leafed.peer, 1)} ms`,
    ];
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
      const months = bench.isLong ? 10 : 5;
      // Without a rest between them: nothing is drawn before it is asked for.
      const task = await leafThrough(app.page, app.protocol, months);
      const seen = countPlans(await readSheet(app.page));
      return {
        value: round(task, 1),
        holds: true,
        beside: `${String(months)} months leafed through without a rest, ${seen} plans in sight of ${profile.entries} entries, ${String(series)} weekly series among them`,
      };
    } finally {
      await app.running.kill();
    }
  },
};
