import type { Figure, Measured } from '../../figure.ts';
import { readFrames, startFrames } from '../../support/frames.ts';
import { round } from '../../support/statistics.ts';
import { openLongAgreement, wordings } from './long-agreement.ts';

const most = 5;

export const slider: Figure = {
  area: 'agreements',
  name: 'the slider through all wordings',
  unit: '% of frames',
  target: `dropped ≤ ${String(most)} % of 60 a second while it is drawn through ${String(wordings)} wordings`,
  async measure(bench): Promise<Measured> {
    const { page } = await openLongAgreement(bench);
    await page.getByRole('button', { name: 'All wordings', exact: true }).first().click();
    const range = page.getByRole('slider').first();
    await range.scrollIntoViewIfNeeded();
    // Neighbours are compared while nothing else is to be done.
    await page.waitForTimeout(2_000);
    const box = await range.boundingBox();
    if (box === null) throw new Error('There is no slider.');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width - 10, y);
    await page.mouse.down();
    await startFrames(page);
    const steps = bench.isLong ? 240 : 120;
    for (let step = 0; step <= steps; step += 1) {
      await page.mouse.move(box.x + 10 + (box.width - 20) * (1 - step / steps), y);
    }
    await page.mouse.up();
    const { due, dropped, share, longest } = await readFrames(page);
    return {
      value: round(share, 1),
      holds: share <= most,
      beside: `${String(dropped)} of ${String(due)} frames, the longest gap ${String(round(longest, 0))} ms`,
    };
  },
};
