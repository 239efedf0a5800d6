import type { Figure, Measured } from '../../figure.ts';
import { goTo, startApp, unlock, waitForQuiet, countMainThread } from '../../support/app.ts';
import { readFrames, startFrames } from '../../support/frames.ts';
import { sampleWith, whoMeasures } from '../../support/seeded-profiles.ts';
import { round } from '../../support/statistics.ts';
import { milestones } from '#shared/sample/milestone-words.ts';

const most = 10;

export const bigCelebration: Figure = {
  area: 'milestones',
  name: 'a big celebration',
  unit: '% of frames',
  target: `dropped ≤ ${String(most)} % of 60 a second, from its first frame to its last`,
  async measure(bench): Promise<Measured> {
    const profile = await sampleWith(bench, 1);
    const { running, page, protocol } = await startApp(bench, profile.folder);
    try {
      await countMainThread(protocol);
      await unlock(page, whoMeasures(profile));
      await goTo(page, 'Milestones');
      const title = milestones.find(({ celebrated }) => celebrated?.[2] === 'big')?.title ?? '';
      await page.getByRole('row', { name: title }).click();
      await waitForQuiet(protocol);
      await page.getByRole('button', { name: 'Once more', exact: true }).click();
      await page.locator('[data-celebration="big"]').waitFor();
      await startFrames(page);
      await page.locator('[data-celebration="big"]').waitFor({ state: 'detached' });
      const { due, dropped, share, longest } = await readFrames(page);
      return {
        value: round(share, 1),
        holds: share <= most,
        beside: `${String(dropped)} of ${String(due)} frames, the longest gap ${String(round(longest, 0))} ms`,
      };
    } finally {
      await running.kill();
    }
  },
};
