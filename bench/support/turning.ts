import type { CDPSession, Page } from '@playwright/test';
import { pause, readMainThread, type MainThread } from './app.ts';
import { median, round } from './statistics.ts';

/** Whatever a month sets off, also when idle, is over by then; everything that is compared waits as long. */
const settleTime = 800;

const less = (after: MainThread, before: MainThread): MainThread => ({
  task: after.task - before.task,
  script: after.script - before.script,
  style: after.style - before.style,
  layout: after.layout - before.layout,
});

/** What the press on an arrow costs the main thread, all it sets off included. */
export const turnMonth = async (
  page: Page,
  protocol: CDPSession,
  direction: 'Next' | 'Previous' = 'Next',
): Promise<MainThread> => {
  await page.getByRole('button', { name: `${direction} month` }).hover();
  await pause(settleTime);
  const before = await readMainThread(protocol);
  await page.mouse.down();
  await page.mouse.up();
  await pause(settleTime);
  return less(await readMainThread(protocol), before);
};

export const middleTask = (turns: readonly MainThread[]): number =>
  median(turns.map(({ task }) => task));

/** "calendar 21 ms (script 9, style 4, layout 3)" */
export const turnsInWords = (name: string, turns: readonly MainThread[]): string => {
  const of = (part: keyof MainThread) => round(median(turns.map((turn) => turn[part])), 1);
  return `${name} ${of('task')} ms (script ${of('script')}, style ${of('style')}, layout ${of('layout')})`;
};
