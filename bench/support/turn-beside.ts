import type { Sheet } from '../peers/static-grid/sheet.ts';
import type { RunningApp } from './app.ts';
import { readSheet } from './read-sheet.ts';
import { median } from './statistics.ts';
import { leafThrough, turnMonth, type Turn } from './turning.ts';

export interface TurnedMonths {
  /** What each month showed, the first one included. */
  readonly sheets: readonly Sheet[];
  /** Each month for the first time, from rest. */
  readonly first: readonly Turn[];
}

/** Turns forward from where the app's calendar stands, and reads off what it shows. */
export const turnForward = async (
  { page, protocol }: RunningApp,
  months: number,
): Promise<TurnedMonths> => {
  const sheets = [await readSheet(page)];
  const first: Turn[] = [];
  for (let month = 0; month < months; month += 1) {
    first.push(await turnMonth(page, protocol));
    sheets.push(await readSheet(page));
  }
  return { sheets, first };
};

/** What one window's months took. */
export interface Turned {
  /** From rest, each. */
  readonly turns: readonly Turn[];
  /** A month, leafed through without a rest: the middle of several times forth and back. */
  readonly leafed: number;
}

/**
 * Turns the same months in the app, which stands at the last of them, and beside it in others, which stand at the
 * first: in turn, so that a busy moment meets all. Each has shown every month before.
 */
export const turnBeside = async (
  app: RunningApp,
  others: readonly RunningApp[],
  months: number,
): Promise<readonly Turned[]> => {
  for (const { page, protocol } of others) await leafThrough(page, protocol, months);
  const turned = [app, ...others].map((window) => ({
    window,
    times: [] as number[],
    turns: [] as Turn[],
  }));
  for (const direction of ['Previous', 'Next', 'Previous'] as const) {
    for (const { window, times } of turned) {
      times.push(await leafThrough(window.page, window.protocol, months, direction));
    }
  }
  for (let month = 0; month < months; month += 1) {
    for (const { window, turns } of turned) {
      turns.push(await turnMonth(window.page, window.protocol));
    }
  }
  return turned.map(({ turns, times }) => ({ turns, leafed: median(times) }));
};
