import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bench, Figure, Measured } from '../../figure.ts';
import { countMainThread, goTo, pause, startApp, unlock, waitForQuiet } from '../../support/app.ts';
import type { SeedPhoto } from '../../support/seed/keep-photos.ts';
import { readFrames, startFrames, type Frames } from '../../support/frames.ts';
import { boardWith, whoMeasures } from '../../support/seeded-profiles.ts';
import { startElectron } from '../../support/start-electron.ts';
import { round } from '../../support/statistics.ts';
import { usedMemory } from '../../support/used-memory.ts';

const photos = 500;
const most = 300;
const mostDropped = 5;
const turns = 40;
/** What a turn of the wheel moves, in pixels, ten times a second: slowly enough to look at photos, and past them. */
const looking = 80;
const flying = 600;

/** Drawn by the engine itself, since Node has no JPEG: colours and grain, as large as a photo is kept. */
const drawPhoto = async (bench: Bench): Promise<SeedPhoto> => {
  const running = await startElectron({
    electron: bench.electron,
    app: join(bench.project, 'bench/peers/boards/shell'),
    profile: await bench.freshFolder('drawing'),
  });
  const { page } = await running.open();
  const [full, small] = await page.evaluate(async () => {
    const draw = async (width: number, height: number) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      for (let spot = 0; spot < 6_000; spot += 1) {
        context.fillStyle = `hsl(${String((spot * 47) % 360)} 40% ${String(30 + (spot % 50))}%)`;
        context.fillRect(
          (spot * 7_919) % width,
          (spot * 104_729) % height,
          width / 30,
          height / 30,
        );
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.82 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    };
    return [await draw(2_048, 1_536), await draw(560, 420)] as const;
  });
  await running.kill();
  return {
    full: Uint8Array.from(full),
    small: Uint8Array.from(small),
    width: 2_048,
    height: 1_536,
  };
};

const scroll = async (page: Page, by: number): Promise<Frames> => {
  await startFrames(page);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, by);
    await pause(100);
  }
  return readFrames(page);
};

const inWords = (how: string, { dropped, due, longest }: Frames): string =>
  `${how}, ${String(dropped)} of ${String(due)} frames dropped (the longest gap ${String(round(longest, 0))} ms)`;

export const photosInMemory: Figure = {
  area: 'milestones',
  name: `the board with ${String(photos)} photos`,
  unit: 'MiB',
  target: `≤ ${String(most)} MiB more than Today, all processes together, scrolled to the end; dropped ≤ ${String(mostDropped)} % of 60 frames a second on the way`,
  async measure(bench): Promise<Measured> {
    const photo = await drawPhoto(bench);
    const profile = await boardWith(bench, photos, photo);
    const { running, page, protocol } = await startApp(bench, profile.folder);
    try {
      await countMainThread(protocol);
      await unlock(page, whoMeasures(profile));
      await waitForQuiet(protocol);
      const before = await usedMemory(page);
      await goTo(page, 'Milestones');
      await page.locator('[data-key] img').first().waitFor();
      await waitForQuiet(protocol);
      const opened = await usedMemory(page);
      await page.locator('[data-key]').first().hover();
      // Forth, frame by frame; back, with a look at the memory now and then, which takes frames itself.
      const looked = await scroll(page, looking);
      const flown = await scroll(page, flying);
      // Where the scrolling ends, they come.
      await page.locator('[data-key] img').first().waitFor();
      const seen = await page.locator('[data-key] img').count();
      let largest = Math.max(opened, await usedMemory(page));
      for (let turn = 0; turn < turns; turn += 1) {
        await page.mouse.wheel(0, -flying);
        await pause(100);
        if (turn % 10 === 9) largest = Math.max(largest, await usedMemory(page));
      }
      await waitForQuiet(protocol);
      largest = Math.max(largest, await usedMemory(page));
      return {
        value: round(largest - before, 0),
        holds: largest - before <= most && Math.max(looked.share, flown.share) <= mostDropped,
        beside: `Today ${String(round(before, 0))} MiB, the board opened ${String(round(opened, 0))} MiB, at most ${String(round(largest, 0))} MiB while scrolling; ${inWords('looked at one by one', looked)}; ${inWords('scrolled past', flown)}; ${String(seen)} photos in sight at the end; each ${String(round(photo.full.length / 1_024, 0))} KiB, its small one ${String(round(photo.small.length / 1_024, 0))} KiB`,
      };
    } finally {
      await running.kill();
    }
  },
};
