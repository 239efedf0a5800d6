import type { Page } from '@playwright/test';
import type { Figure, Measured } from '../../figure.ts';
import { nextFrame, readFrames, startFrames, type Frames } from '../../support/frames.ts';
import { round } from '../../support/statistics.ts';
import { openBoard, openPeer, peers, readColumns, type OpenBoard } from './open-board.ts';

const cards = 1_000;
const most = 5;

/** Carries the first card of "Hoped for" to "Practising", to and fro over the board, a step a frame. */
const carry = async (page: Page, steps: number): Promise<Frames> => {
  const card = page.locator('[data-column="hoped"] [data-key]').first();
  const key = (await card.getAttribute('data-key')) ?? '';
  const from = await card.boundingBox();
  const to = await page.locator('[data-column="practising"]').boundingBox();
  if (from === null || to === null) throw new Error('There is no card to carry.');
  const start = { x: from.x + 60, y: from.y + 24 };
  const end = { x: to.x + to.width / 2, y: from.y + 200 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  // Past every threshold from which on a press is a drag.
  await page.mouse.move(start.x + 12, start.y + 12, { steps: 4 });
  await nextFrame(page);
  await startFrames(page);
  for (let step = 0; step <= steps; step += 1) {
    // Forth, back, and forth again.
    const way = (1 - Math.cos((step / steps) * 3 * Math.PI)) / 2;
    await page.mouse.move(start.x + (end.x - start.x) * way, start.y + (end.y - start.y) * way);
    await nextFrame(page);
    if (step === Math.round(steps / 2) && (await page.locator('[data-lifted]').count()) === 0) {
      throw new Error('The card was not lifted: nothing was measured.');
    }
  }
  const frames = await readFrames(page);
  await page.mouse.up();
  await page.locator(`[data-column="practising"] [data-key="${key}"]`).waitFor();
  return frames;
};

const inWords = (name: string, { due, dropped, longest }: Frames, mount: number): string =>
  `${name} ${String(dropped)} of ${String(due)} (longest ${String(round(longest, 0))} ms, put up in ${String(round(mount, 0))} ms)`;

export const dragging: Figure = {
  area: 'milestones',
  name: `a card carried over a board of ${String(cards)}`,
  unit: '% of frames',
  target: `dropped ≤ ${String(most)} % of 60 a second; told beside three libraries with the same cards`,
  async measure(bench): Promise<Measured> {
    const steps = bench.isLong ? 240 : 120;
    const measured = async (name: string, board: OpenBoard) => {
      try {
        const frames = await carry(board.page, steps);
        return { frames, words: inWords(name, frames, board.mount) };
      } finally {
        await board.running.kill();
      }
    };
    const ours = await openBoard(bench, cards);
    const columns = await readColumns(ours);
    const own = await measured('board', ours);
    const words = [own.words];
    for (const peer of peers) {
      const other = await measured(peer, await openPeer(bench, peer, columns));
      words.push(other.words);
    }
    return {
      value: round(own.frames.share, 1),
      holds: own.frames.share <= most,
      beside: words.join(', '),
    };
  },
};
