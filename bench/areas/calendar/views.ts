import type { Figure, Measured } from '../../figure.ts';
import { pause, readMainThread, waitForQuiet, type RunningApp } from '../../support/app.ts';
import { openCalendar } from '../../support/calendar-windows.ts';
import { killAll } from '../../support/start-electron.ts';
import { median, round } from '../../support/statistics.ts';
import { historyOf, inWords, largestOf, series } from './histories.ts';

const most = 16;
/** After a press, in milliseconds: the other view stands there. */
const shown = 300;

type View = 'Month' | 'Week' | 'Day';

/** Milliseconds of scripting from the press on a view, at rest, until it stands there. */
const change = async ({ page, protocol }: RunningApp, view: View): Promise<number> => {
  await page.getByRole('radio', { name: view, exact: true }).hover({ force: true });
  await waitForQuiet(protocol);
  const before = await readMainThread(protocol);
  await page.mouse.down();
  await page.mouse.up();
  await pause(shown);
  return (await readMainThread(protocol)).script - before.script;
};

export const viewsChanged: Figure = {
  area: 'calendar',
  name: 'month → week, week → day among many plans',
  unit: 'ms of scripting',
  target: `${String(series)} series; each ≤ one frame (${String(most)} ms), every view seen before`,
  async measure(bench): Promise<Measured> {
    const app = await openCalendar(bench, await historyOf(bench, largestOf(bench)));
    try {
      const toWeek: number[] = [];
      const toDay: number[] = [];
      // Once round before anything counts: code is read when a view is first seen.
      for (let turn = 0; turn <= (bench.isLong ? 10 : 5); turn += 1) {
        const times = [await change(app, 'Week'), await change(app, 'Day')] as const;
        await change(app, 'Month');
        if (turn > 0) {
          toWeek.push(times[0]);
          toDay.push(times[1]);
        }
      }
      const value = round(Math.max(median(toWeek), median(toDay)), 1);
      return {
        value,
        holds: value <= most,
        beside: `${inWords(largestOf(bench))} plans: month → week ${String(round(median(toWeek), 1))} ms, week → day ${String(round(median(toDay), 1))} ms`,
      };
    } finally {
      killAll();
    }
  },
};
