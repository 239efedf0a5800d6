import { join } from 'node:path';
import type { Bench, Figure } from '../../figure.ts';
import { pause } from '../../support/app.ts';
import { readPaint } from '../../support/paint.ts';
import { seedProfile } from '../../support/seed-profile.ts';
import { startElectron, type StartOptions } from '../../support/start-electron.ts';
import { interleave, median, round } from '../../support/statistics.ts';

/** Both are looked at only after this long: connecting earlier would be part of what is measured. */
const lookAfter = 2_500;

const timeStart = async (options: StartOptions): Promise<number> => {
  const running = await startElectron(options);
  try {
    await pause(lookAfter);
    const { page } = await running.open();
    return (await readPaint(page)) - running.spawnedAt;
  } finally {
    await running.quit();
  }
};

const target = 1.3;

const measure = async (bench: Bench) => {
  const { electron, project } = bench;
  const profile = await bench.freshFolder('start');
  await seedProfile(profile);
  const bare = {
    electron,
    app: join(project, 'bench/peers/bare-window'),
    profile: await bench.freshFolder('bare'),
  };
  const ours = { electron, app: project, profile };
  // The very first start of a profile makes folders and databases: not what is asked here.
  await timeStart(bare);
  await timeStart(ours);
  const { one, other } = await interleave(
    bench.isLong ? 15 : 7,
    () => timeStart(ours),
    () => timeStart(bare),
  );
  const value = round(median(one) / median(other));
  return {
    value,
    holds: value <= target,
    beside: `lock screen ${round(median(one), 0)} ms, bare window ${round(median(other), 0)} ms`,
  };
};

export const startToLockScreen: Figure = {
  area: 'foundation',
  name: 'start to lock screen',
  unit: '× a bare window',
  target: `≤ ${String(target)} × a bare Electron window with one line of text`,
  measure,
};
