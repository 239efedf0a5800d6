import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { Bench, Figure, Measured } from '../../figure.ts';
import { goTo, startApp, unlock, waitForQuiet, countMainThread } from '../../support/app.ts';
import { fewPlans, profileWith, whoMeasures } from '../../support/seeded-profiles.ts';
import { round } from '../../support/statistics.ts';
import { calendarFile } from './calendar-file.ts';

const plans = 10_000;
const mostSeconds = 5;
const mostBlocked = 50;

/** Milliseconds of the tasks that held the window up for 50 ms or longer, from here on. */
const watchLongTasks = (page: Page) =>
  page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { longTasks: long });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ type: 'longtask' });
  });

const readLongTasks = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { longTasks: readonly number[] }).longTasks);

/** From the disk, as a person does: handed over by the driver, its bytes would block the very thread that is watched. */
const chooseFile = async (protocol: CDPSession, file: string): Promise<void> => {
  const expression = "document.querySelector('input[type=file]')";
  const { result } = await protocol.send('Runtime.evaluate', { expression });
  if (result.objectId === undefined) throw new Error('There is no place for a file.');
  await protocol.send('DOM.setFileInputFiles', { files: [file], objectId: result.objectId });
};

const bringIn = async (bench: Bench) => {
  const profile = await profileWith(bench, fewPlans);
  const { running, page, protocol } = await startApp(bench, profile.folder);
  try {
    await countMainThread(protocol);
    await unlock(page, whoMeasures(profile));
    await goTo(page, 'Calendar');
    await page.getByRole('button', { name: 'Files and paper' }).click();
    await page.getByRole('menuitem', { name: 'Bring in plans' }).click();
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    await waitForQuiet(protocol);
    await watchLongTasks(page);
    const file = join(await bench.freshFolder('calendar-file'), 'all.ics');
    const text = calendarFile(plans);
    await writeFile(file, text);
    const begun = performance.now();
    await chooseFile(protocol, file);
    const take = page.getByRole('button', { name: 'Take over' });
    await take.waitFor({ timeout: 60_000 });
    const read = performance.now() - begun;
    const pressed = performance.now();
    await take.click();
    await page.getByText('10,000 plans taken over').first().waitFor({ timeout: 60_000 });
    const taken = performance.now() - pressed;
    return { read, taken, long: await readLongTasks(page), bytes: text.length };
  } finally {
    await running.kill();
  }
};

const broughtIn = (bench: Bench) => bench.once('brought-in', () => bringIn(bench));

export const importing: Figure = {
  area: 'calendar',
  name: 'a file of 10,000 plans brought in',
  unit: 's',
  target: `≤ ${String(mostSeconds)} s from choosing the file to all of it on the disk`,
  async measure(bench): Promise<Measured> {
    const { read, taken, bytes } = await broughtIn(bench);
    const value = round((read + taken) / 1000, 1);
    return {
      value,
      holds: value <= mostSeconds,
      beside: `read and looked at ${String(round(read))} ms, taken over ${String(round(taken))} ms, ${String(round(bytes / 1_048_576, 1))} MiB`,
    };
  },
};

export const importBlocks: Figure = {
  area: 'calendar',
  name: 'the longest the window stands still meanwhile',
  unit: 'ms',
  target: `≤ ${String(mostBlocked)} ms in one piece`,
  async measure(bench): Promise<Measured> {
    const { long } = await broughtIn(bench);
    const value = round(Math.max(0, ...long));
    return {
      value,
      holds: value <= mostBlocked,
      beside:
        long.length === 0
          ? 'no task reached 50 ms, which is where the engine begins to tell of them'
          : `${String(long.length)} tasks of 50 ms and more, together ${String(round(long.reduce((sum, each) => sum + each, 0)))} ms`,
    };
  },
};
