import type { Page } from '@playwright/test';
import type { Bench, Figure } from '../../figure.ts';
import { startApp, unlock } from '../../support/app.ts';
import {
  longHistory,
  sampleWith,
  whoMeasures,
  type OpenedProfile,
} from '../../support/seeded-profiles.ts';
import { interleave, median, round } from '../../support/statistics.ts';

/** At six in the evening, whatever the hour it is measured at: something is on then. */
const setToEvening = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const now = Date.now;
    const ahead = (18 - new Date().getHours()) * 3_600_000;
    Date.now = () => now() + ahead;
    globalThis.Date = new Proxy(Date, {
      construct: (Real, given) => Reflect.construct(Real, given.length > 0 ? given : [Real.now()]),
    });
  });

/** Waits inside the page: from the key's arrival out of its worker to the frame that shows the day's plans. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let unlocked: number | null = null;
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function post(this: Worker, ...sent: [unknown]) {
      this.addEventListener('message', () => {
        unlocked ??= performance.now();
      });
      postMessage.apply(this, sent);
    };
    const isShown = () =>
      document.querySelector('[data-place="today"] [aria-labelledby="today-on"]') !== null;
    Object.assign(globalThis, {
      todayPainted: new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          const from = unlocked;
          if (from === null || !isShown()) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - from);
            channel.port2.postMessage(null);
          });
        });
        observer.observe(document, { subtree: true, childList: true });
      }),
    });
  });

const todayPainted = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { todayPainted: Promise<number> }).todayPainted);

const timeOpening = async (bench: Bench, profile: OpenedProfile): Promise<number> => {
  const { running, page } = await startApp(bench, profile.folder);
  try {
    await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
    await setToEvening(page);
    await listen(page);
    await unlock(page, whoMeasures(profile));
    return await todayPainted(page);
  } finally {
    await running.quit();
  }
};

const target = 1.3;

const measure = (times: number) => async (bench: Bench) => {
  const short = await sampleWith(bench, 1);
  const long = await sampleWith(bench, times);
  const { one, other } = await interleave(
    bench.isLong ? 9 : 5,
    () => timeOpening(bench, long),
    () => timeOpening(bench, short),
  );
  const value = round(median(one) / median(other));
  return {
    value,
    holds: value <= target,
    beside: `${long.entries} entries ${round(median(one), 0)} ms, ${short.entries} entries ${round(median(other), 0)} ms, from the key's arrival`,
  };
};

const afterHistory = (times: number): Figure => ({
  area: 'foundation',
  name: `unlocked to Today painted at ${String(times)}× history`,
  unit: '× at 1× history',
  target: `≤ ${String(target)} × the same at 1× history, key derivation apart`,
  measure: measure(times),
});

/** The longest that a couple writes: eighteen months ten times over. And a hundred times: 150 years. */
export const unlockedToToday = [afterHistory(longHistory / 10), afterHistory(longHistory)];
