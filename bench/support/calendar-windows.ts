import { join } from 'node:path';
import type { Bench } from '../figure.ts';
import type { PeerName, PeerPlans } from '../peers/calendars/peer-plans.ts';
import type { Sheet } from '../peers/static-grid/sheet.ts';
import { countMainThread, goTo, startApp, unlock, waitForQuiet, type RunningApp } from './app.ts';
import { whoMeasures, type OpenedProfile } from './seeded-profiles.ts';
import { startElectron } from './start-electron.ts';

/** The app's calendar with this month, at rest. */
export const openCalendar = async (bench: Bench, profile: OpenedProfile): Promise<RunningApp> => {
  const app = await startApp(bench, profile.folder);
  await countMainThread(app.protocol);
  await unlock(app.page, whoMeasures(profile));
  await goTo(app.page, 'Calendar');
  await app.page.locator('[role="gridcell"] [data-plan]').first().waitFor();
  await waitForQuiet(app.protocol);
  return app;
};

const openShell = async (bench: Bench, shell: string): Promise<RunningApp> => {
  const running = await startElectron({
    electron: bench.electron,
    app: join(bench.project, 'bench/peers', shell, 'shell'),
    profile: await bench.freshFolder(shell),
  });
  const { page, protocol } = await running.open();
  await countMainThread(protocol);
  return { running, page, protocol };
};

/** The setting up of a peer that is given everything may take minutes. */
const setUp = 180_000;

const untilShown = async ({ page, protocol }: RunningApp): Promise<void> => {
  await page.getByRole('button', { name: 'Next month' }).waitFor({ timeout: setUp });
  await waitForQuiet(protocol);
};

/** The static grid with the first of the sheets, at rest. */
export const openGrid = async (bench: Bench, sheets: readonly Sheet[]): Promise<RunningApp> => {
  const opened = await openShell(bench, 'static-grid');
  await opened.page.waitForFunction(() => 'showSheets' in globalThis);
  await opened.page.evaluate((shown) => {
    (globalThis as unknown as { showSheets(sheets: readonly Sheet[]): void }).showSheets(shown);
  }, sheets);
  await untilShown(opened);
  return opened;
};

/** Another calendar with these plans, at rest. */
export const openPeer = async (
  bench: Bench,
  peer: PeerName,
  plans: PeerPlans,
): Promise<RunningApp> => {
  const opened = await openShell(bench, 'calendars');
  await opened.page.waitForFunction(() => 'showCalendar' in globalThis);
  await opened.page.evaluate(
    ([name, shown]) => {
      const { showCalendar } = globalThis as unknown as {
        showCalendar(peer: PeerName, plans: PeerPlans): Promise<void>;
      };
      // Not waited for: what it draws may take longer than a call to the page.
      void showCalendar(name, shown);
    },
    [peer, plans] as const,
  );
  await untilShown(opened);
  return opened;
};
