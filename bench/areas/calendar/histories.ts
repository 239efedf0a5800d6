import type { Bench } from '../../figure.ts';
import type { Sheet } from '../../peers/static-grid/sheet.ts';
import type { RunningApp } from '../../support/app.ts';
import { openCalendar } from '../../support/calendar-windows.ts';
import { profileWith, type OpenedHistory } from '../../support/seeded-profiles.ts';
import { killAll } from '../../support/start-electron.ts';
import { turnBeside, turnForward, type Turned } from '../../support/turn-beside.ts';

/** A hundred thousand take minutes to be made, and as many to be opened for the first time: `--long` alone has them. */
export const sizesOf = ({ isLong }: Bench): readonly number[] =>
  isLong ? [1_000, 10_000, 100_000] : [1_000, 10_000];
export const largestOf = (bench: Bench): number => Math.max(...sizesOf(bench));
export const inWords = (plans: number): string => plans.toLocaleString('en-US');
export const series = 200;
/** Single plans in a month, whatever the size: a larger history is a longer one, not a denser one. */
const singleInMonth = 55;

export const historyOf = (bench: Bench, plans: number): Promise<OpenedHistory> =>
  profileWith(bench, plans, { series, months: Math.round((plans - series) / singleInMonth) });

export interface TurnedHistory {
  readonly ours: Turned;
  /** In the order opened. */
  readonly others: readonly Turned[];
  readonly sheets: readonly Sheet[];
}

/** Turns a history's months in the app and in the windows opened with what it showed. */
export const turnHistory = async (
  bench: Bench,
  history: OpenedHistory,
  open: (sheets: readonly Sheet[]) => Promise<readonly RunningApp[]>,
): Promise<TurnedHistory> => {
  const app = await openCalendar(bench, history);
  try {
    const months = bench.isLong ? 12 : 6;
    const { sheets } = await turnForward(app, months);
    const [ours, ...others] = await turnBeside(app, await open(sheets), months);
    if (ours === undefined) throw new Error('The calendar was not turned.');
    return { ours, others, sheets };
  } finally {
    killAll();
  }
};
