import type { CDPSession, Page } from '@playwright/test';
import type { Bench } from '../figure.ts';
import { startElectron, type OpenPage, type RunningElectron } from './start-electron.ts';

export interface RunningApp extends OpenPage {
  readonly running: RunningElectron;
}

type Who = { readonly name: string; readonly passphrase: string };

export const startApp = async (bench: Bench, profile: string): Promise<RunningApp> => {
  const running = await startElectron({ electron: bench.electron, app: bench.project, profile });
  return { running, ...(await running.open()) };
};

/** A hundred thousand entries are rebuilt before the first page, where the database is empty. */
const longestOpening = 600_000;

/** From the closed book to the rooms. Resolves with the milliseconds from the press to the first page. */
export const unlock = async (page: Page, { name, passphrase }: Who): Promise<number> => {
  await page.getByRole('radio', { name }).check();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  const pressed = performance.now();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Calendar' }).waitFor({ timeout: longestOpening });
  return performance.now() - pressed;
};

export const goTo = (
  page: Page,
  room: 'Today' | 'Calendar' | 'Milestones' | 'Agreements',
): Promise<void> => page.getByRole('navigation').getByRole('button', { name: room }).click();

/** Counters of the page's main thread in milliseconds of its own processor time, not of the clock. */
export interface MainThread {
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/** Other programs on the machine then count little. */
export const countMainThread = async (protocol: CDPSession): Promise<void> => {
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
};

export const readMainThread = async (protocol: CDPSession): Promise<MainThread> => {
  const { metrics } = await protocol.send('Performance.getMetrics');
  const of = (name: string) =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return {
    task: of('TaskDuration'),
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
  };
};

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

const quiet = { share: 0.02, samples: 3, every: 500, patience: 180_000 };

/** Waits until the main thread has next to nothing to do: what is checked after unlocking is done. */
export const waitForQuiet = async (protocol: CDPSession): Promise<void> => {
  const until = performance.now() + quiet.patience;
  let before = (await readMainThread(protocol)).task;
  for (let calm = 0; calm < quiet.samples;) {
    await pause(quiet.every);
    const now = (await readMainThread(protocol)).task;
    calm = now - before <= quiet.share * quiet.every ? calm + 1 : 0;
    before = now;
    if (performance.now() > until) throw new Error('The main thread does not come to rest.');
  }
};
