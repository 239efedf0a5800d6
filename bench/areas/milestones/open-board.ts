import { join } from 'node:path';
import type { Bench } from '../../figure.ts';
import { peers, type PeerColumn, type PeerName } from '../../peers/boards/peer-column.ts';
import {
  countMainThread,
  goTo,
  readMainThread,
  startApp,
  unlock,
  waitForQuiet,
  type RunningApp,
} from '../../support/app.ts';
import { boardWith, whoMeasures } from '../../support/seeded-profiles.ts';
import { startElectron } from '../../support/start-electron.ts';

export { peers, type PeerColumn, type PeerName };

export interface OpenBoard extends RunningApp {
  /** Milliseconds of the main thread's own processor time until the board rested. */
  readonly mount: number;
}

/** The app's board, put up for the first time since the book was opened; its cards were read while it opened. */
export const openBoard = async (bench: Bench, milestones: number): Promise<OpenBoard> => {
  const profile = await boardWith(bench, milestones);
  const app = await startApp(bench, profile.folder);
  await countMainThread(app.protocol);
  await unlock(app.page, whoMeasures(profile));
  await waitForQuiet(app.protocol);
  const before = await readMainThread(app.protocol);
  await goTo(app.page, 'Milestones');
  await app.page.locator('[data-key]').first().waitFor();
  await waitForQuiet(app.protocol);
  return { ...app, mount: (await readMainThread(app.protocol)).task - before.task };
};

/** What stands on the app's board, column by column; cards out of sight have the words of those in it. */
export const readColumns = async ({ page }: RunningApp): Promise<readonly PeerColumn[]> =>
  page.locator('[data-column]').evaluateAll((columns) =>
    columns.map((column) => {
      const count = Number(
        column.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') ?? 0,
      );
      const seen = [...column.querySelectorAll('[data-key]')].map((card) => ({
        title: card.querySelector('h3')?.textContent ?? '',
        meta: card.querySelector('p')?.textContent ?? '',
      }));
      const name = column.getAttribute('data-column') ?? '';
      return {
        name,
        title: column.querySelector('h2')?.textContent ?? '',
        cards: Array.from({ length: count }, (_, index) => ({
          id: `${name}-${String(index)}`,
          title: seen[index % seen.length]?.title ?? '',
          meta: seen[index % seen.length]?.meta ?? '',
        })),
      };
    }),
  );

/** The same cards on a peer's board. */
export const openPeer = async (
  bench: Bench,
  peer: PeerName,
  columns: readonly PeerColumn[],
): Promise<OpenBoard> => {
  const running = await startElectron({
    electron: bench.electron,
    app: join(bench.project, 'bench/peers/boards/shell'),
    profile: await bench.freshFolder(peer),
  });
  const { page, protocol } = await running.open();
  await countMainThread(protocol);
  await page.waitForFunction(() => 'showBoard' in globalThis);
  await waitForQuiet(protocol);
  const before = await readMainThread(protocol);
  await page.evaluate(
    ([name, shown]) => {
      const { showBoard } = globalThis as unknown as {
        showBoard(name: string, columns: readonly PeerColumn[]): void;
      };
      showBoard(name, shown);
    },
    [peer, columns] as const,
  );
  await page.locator('[data-key]').first().waitFor();
  await waitForQuiet(protocol);
  return { running, page, protocol, mount: (await readMainThread(protocol)).task - before.task };
};
