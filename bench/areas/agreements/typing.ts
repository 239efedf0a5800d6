import type { CDPSession, Page } from '@playwright/test';
import type { Bench, Figure, Measured } from '../../figure.ts';
import { pause, readMainThread } from '../../support/app.ts';
import { median, round } from '../../support/statistics.ts';
import { openLongAgreement } from './long-agreement.ts';

/** In the page: each key press from its own time stamp until its frame has been painted. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            times.push(performance.now() - timeStamp);
            port1.close();
          };
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
    const bare = document.createElement('textarea');
    bare.id = 'bare';
    bare.setAttribute('aria-label', 'bare');
    bare.style.cssText = 'position:fixed;inset-block-end:0;inset-inline-end:0;z-index:99';
    document.body.append(bare);
  });

const takeTimes = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const { keyTimes } = globalThis as unknown as { keyTimes: number[] };
    return keyTimes.splice(0);
  });

const letters = 'we say it before plans change and ';

const typeIn = async (page: Page, selector: string, count: number): Promise<readonly number[]> => {
  await page.locator(selector).focus();
  await takeTimes(page);
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press(
      letters[at % letters.length] === ' ' ? 'Space' : (letters[at % letters.length] ?? 'a'),
    );
    await pause(20);
  }
  return takeTimes(page);
};

const editor = '[contenteditable="true"]';

/** A draft is open, and a bare textarea lies in the same window. */
const beginDraft = async (bench: Bench) => {
  const app = await openLongAgreement(bench);
  await app.page.getByRole('button', { name: 'Write a clause', exact: true }).click();
  await app.page.locator(editor).waitFor();
  await watchKeys(app.page);
  return app;
};

const most = 1.5;

export const typing: Figure = {
  area: 'agreements',
  name: 'a keystroke in an agreement with a long past',
  unit: '× a bare textarea',
  target: `from the key to the paint ≤ ${String(most)} × a bare textarea in the same window`,
  async measure(bench): Promise<Measured> {
    const { page, protocol } = await beginDraft(bench);
    const ours: number[] = [];
    const bare: number[] = [];
    const tasks = { ours: 0, bare: 0 };
    const turns = bench.isLong ? 10 : 5;
    const taskOf = async (act: () => Promise<readonly number[]>) => {
      const before = await readMainThread(protocol);
      const times = await act();
      const after = await readMainThread(protocol);
      return { times, task: (after.task - before.task) / times.length };
    };
    for (let turn = 0; turn < turns; turn += 1) {
      const one = await taskOf(() => typeIn(page, editor, 30));
      const other = await taskOf(() => typeIn(page, '#bare', 30));
      ours.push(...one.times);
      bare.push(...other.times);
      tasks.ours += one.task / turns;
      tasks.bare += other.task / turns;
    }
    const value = round(median(ours) / median(bare));
    return {
      value,
      holds: value <= most,
      beside: `editor ${String(round(median(ours), 1))} ms, textarea ${String(round(median(bare), 1))} ms to the paint; main-thread task a key ${String(round(tasks.ours, 1))} and ${String(round(tasks.bare, 1))} ms`,
    };
  },
};

const heapOf = async (protocol: CDPSession): Promise<number> => {
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize / 1_048_576;
};

/** MiB more than before that still counts as flat: the words themselves and what can be undone. */
const room = 4;

export const memory: Figure = {
  area: 'agreements',
  name: 'memory over a long sitting',
  unit: 'MiB',
  target: `flat over 10,000 keystrokes: ≤ ${String(room)} MiB more (the short form types 2,000)`,
  async measure(bench): Promise<Measured> {
    const { page, protocol } = await beginDraft(bench);
    const count = bench.isLong ? 10_000 : 2_000;
    await page.locator(editor).focus();
    await page.keyboard.type(letters.repeat(3));
    const before = await heapOf(protocol);
    const line = letters.repeat(3);
    for (let typed = 0; typed < count; typed += line.length) await page.keyboard.type(line);
    await pause(2_000);
    const after = await heapOf(protocol);
    return {
      value: round(after - before),
      holds: after - before <= room,
      beside: `${String(count)} keystrokes; ${String(round(before, 1))} MiB before, ${String(round(after, 1))} MiB after, garbage collected`,
    };
  },
};
