import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from '../../figure.ts';
import { countMainThread, startApp, unlock, waitForQuiet } from '../../support/app.ts';
import { readPaint } from '../../support/paint.ts';
import { seedProfile } from '../../support/seed-profile.ts';
import { whoMeasures } from '../../support/seeded-profiles.ts';

interface Fetched {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Paths of scripts below the served folder, each once. */
export interface FetchedScripts {
  /** Asked for before the lock screen was painted. */
  readonly untilLockScreen: readonly string[];
  /** Those, and what the lock screen fetched afterwards while waiting. */
  readonly lockScreenAtRest: readonly string[];
  /** Everything up to Today at rest, the key worker included. */
  readonly untilToday: readonly string[];
}

const toPath = (address: string) => new URL(address).pathname;

const unique = (fetched: readonly Fetched[]) => [...new Set(fetched.map(({ path }) => path))];

/** Watches the running app: the document is loaded anew under watch, then someone unlocks it. */
export const watchScripts = async (bench: Bench): Promise<FetchedScripts> => {
  const folder = await bench.freshFolder('scripts');
  const seeded = await seedProfile(folder, { plans: 60, clauses: 4, milestones: 6, lines: 8 });
  const { running, page, protocol } = await startApp(bench, folder);
  try {
    const fetched: Fetched[] = [];
    await countMainThread(protocol);
    protocol.on('Network.requestWillBeSent', ({ request, wallTime }) => {
      const path = toPath(request.url);
      if (path.endsWith('.js')) fetched.push({ path, at: wallTime * 1000 });
    });
    page.on('worker', (worker) => {
      fetched.push({ path: toPath(worker.url()), at: Date.now() });
    });
    await protocol.send('Network.enable');
    await page.reload();
    await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
    await waitForQuiet(protocol);
    const painted = await readPaint(page);
    const untilLockScreen = unique(fetched.filter(({ at }) => at <= painted));
    const lockScreenAtRest = unique(fetched);
    await unlock(page, whoMeasures(seeded));
    await waitForQuiet(protocol);
    return { untilLockScreen, lockScreenAtRest, untilToday: unique(fetched) };
  } finally {
    await running.kill();
  }
};

export interface Weighed {
  readonly path: string;
  /** Bytes, gzip at its strongest. */
  readonly bytes: number;
  readonly text: string;
}

export const weigh = (bench: Bench, paths: readonly string[]): Promise<readonly Weighed[]> =>
  Promise.all(
    paths.map(async (path) => {
      const content = await readFile(join(bench.project, 'out/renderer', path));
      const bytes = gzipSync(content, { level: 9 }).length;
      return { path, bytes, text: content.toString('utf8') };
    }),
  );

export const inKilobytes = (scripts: readonly Weighed[]): number =>
  scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** The heaviest, by name without its hash: where to look when a target is missed. */
export const heaviest = (scripts: readonly Weighed[], count: number): string =>
  [...scripts]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, count)
    .map(({ path, bytes }) => {
      const name = (path.split('/').at(-1) ?? path).replace(/-[\w-]{8}\.js$/, '');
      return `${name} ${String(Math.round(bytes / 1000))}`;
    })
    .join(', ');
