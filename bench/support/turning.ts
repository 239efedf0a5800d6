import type { CDPSession, Page } from '@playwright/test';
import { pause, readMainThread, waitForQuiet, type MainThread } from './app.ts';
import { median, round } from './statistics.ts';

/** After a press, in milliseconds: the other month stands there, and its movement is over. */
const turned = 300;
/** Whatever is prepared for a next press has begun by then. */
const begun = 700;
/** Between two presses of a hand that leafs on. */
const hurry = 250;

const less = (after: MainThread, before: MainThread): MainThread => ({
  task: after.task - before.task,
  script: after.script - before.script,
  style: after.style - before.style,
  layout: after.layout - before.layout,
});

export interface Turn {
  /** What the main thread does from the press on an arrow until the other month stands there. */
  readonly turn: MainThread;
  /** What it does afterwards, while a person looks, until it is at rest again. */
  readonly after: MainThread;
}

type Direction = 'Next' | 'Previous';

const pressArrow = async (page: Page): Promise<void> => {
  await page.mouse.down();
  await page.mouse.up();
};

const aimAtArrow = (page: Page, direction: Direction): Promise<void> =>
  page.getByRole('button', { name: `${direction} month` }).hover();

/** Turns one month and looks at it, as a person would: begins and ends at rest, whoever draws the months. */
export const turnMonth = async (
  page: Page,
  protocol: CDPSession,
  direction: Direction = 'Next',
): Promise<Turn> => {
  await aimAtArrow(page, direction);
  await waitForQuiet(protocol);
  const before = await readMainThread(protocol);
  await pressArrow(page);
  await pause(turned);
  const shown = await readMainThread(protocol);
  await pause(begun);
  await waitForQuiet(protocol);
  return { turn: less(shown, before), after: less(await readMainThread(protocol), shown) };
};

/** Several months without a rest, four a second; what a month takes. What is prepared afterwards isn't counted. */
export const leafThrough = async (
  page: Page,
  protocol: CDPSession,
  months: number,
  direction: Direction = 'Next',
): Promise<number> => {
  await aimAtArrow(page, direction);
  await waitForQuiet(protocol);
  const before = await readMainThread(protocol);
  for (let month = 0; month < months; month += 1) {
    await pressArrow(page);
    await pause(hurry);
  }
  const { task } = less(await readMainThread(protocol), before);
  return task / months;
};

export const middleTask = (turns: readonly Turn[]): number =>
  median(turns.map(({ turn }) => turn.task));

/** Scripting, style and layout: without the painting, which is the same whoever draws. */
export const middleDrawing = (turns: readonly Turn[]): number =>
  median(turns.map(({ turn: { script, style, layout } }) => script + style + layout));

/** What follows a turn: the neighbours' pages are opened, for one thing. */
export const middleAfter = (turns: readonly Turn[]): number =>
  median(turns.map(({ after }) => after.task));

/** "calendar 21 ms (script 9, style 4, layout 3)" */
export const turnsInWords = (name: string, turns: readonly Turn[]): string => {
  const of = (part: keyof MainThread) => round(median(turns.map(({ turn }) => turn[part])), 1);
  return `${name} ${of('task')} ms (script ${of('script')}, style ${of('style')}, layout ${of('layout')})`;
};
