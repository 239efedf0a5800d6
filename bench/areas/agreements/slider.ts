import type { Figure, Measured } from '../../figure.ts';
import { round } from '../../support/statistics.ts';
import { openLongAgreement, wordings } from './long-agreement.ts';

const most = 5;
const frame = 1000 / 60;

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
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(globalThis, { frameTimes: times });
      const next = (at: number) => {
        times.push(at);
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    });
    const steps = bench.isLong ? 240 : 120;
    for (let step = 0; step <= steps; step += 1) {
      await page.mouse.move(box.x + 10 + (box.width - 20) * (1 - step / steps), y);
    }
    await page.mouse.up();
    const times = await page.evaluate(
      () => (globalThis as unknown as { frameTimes: readonly number[] }).frameTimes,
    );
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
    const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0);
    const share = (100 * dropped) / (gaps.length + dropped);
    return {
      value: round(share, 1),
      holds: share <= most,
      beside: `${String(dropped)} of ${String(gaps.length + dropped)} frames, the longest gap ${String(round(Math.max(...gaps), 0))} ms`,
    };
  },
};
