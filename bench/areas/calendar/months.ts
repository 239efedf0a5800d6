import type { Bench, Figure, Measured } from '../../figure.ts';
import { openCalendar, openGrid } from '../../support/calendar-windows.ts';
import { countPlans } from '../../support/read-sheet.ts';
import { profileWith } from '../../support/seeded-profiles.ts';
import { median, round } from '../../support/statistics.ts';
import type { Turned } from '../../support/turn-beside.ts';
import { middleDrawing, middleTask, turnsInWords } from '../../support/turning.ts';
import {
  historyOf,
  inWords,
  largestOf,
  series,
  sizesOf,
  turnHistory,
  type TurnedHistory,
} from './histories.ts';
import { historyPlans } from './history-plans.ts';

interface BesideGrid extends TurnedHistory {
  readonly grid: Turned;
  /** Plans in a month, drawn or behind "+3 more". */
  readonly inMonth: number;
  readonly madeIn: number;
}

const turnBesideGrid = async (bench: Bench, plans: number): Promise<BesideGrid> => {
  const history = await historyOf(bench, plans);
  const turned = await turnHistory(bench, history, async (sheets) => [
    await openGrid(bench, sheets),
  ]);
  const [grid] = turned.others;
  if (grid === undefined) throw new Error('The static grid was not turned.');
  const { counts } = await historyPlans(history.plans, turned.sheets);
  return { ...turned, grid, inMonth: median(counts), madeIn: history.madeIn };
};

const besideGrid = (bench: Bench, plans: number): Promise<BesideGrid> =>
  bench.once(`beside-grid-${String(plans)}`, () => turnBesideGrid(bench, plans));

const withSeries = `${String(series)} series`;
const mostFlat = 1.3;

export const monthsFlat: Figure = {
  area: 'calendar',
  name: 'next month among few and many plans',
  unit: '× the fewest',
  target: `1,000, 10,000 and (--long) 100,000 plans, ${withSeries} in each; main-thread task from rest, and leafed through without one: the most ≤ ${String(mostFlat)} × the fewest`,
  async measure(bench): Promise<Measured> {
    const turned = [];
    for (const size of sizesOf(bench)) turned.push({ size, ...(await besideGrid(bench, size)) });
    const [fewest] = turned;
    const most = turned.at(-1);
    if (fewest === undefined || most === undefined) throw new Error('Nothing was turned.');
    const fromRest = middleTask(most.ours.turns) / middleTask(fewest.ours.turns);
    const leafed = most.ours.leafed / fewest.ours.leafed;
    const value = round(Math.max(fromRest, leafed));
    const words = turned.map(
      ({ size, ours, sheets, inMonth, madeIn }) =>
        `${inWords(size)}: ${turnsInWords('from rest', ours.turns)}, leafed through ${String(round(ours.leafed, 1))} ms, ${String(median(sheets.map(countPlans)))} of ${String(inMonth)} plans in sight (made in ${String(round(madeIn / 1000, 0))} s)`,
    );
    return {
      value,
      holds: value <= mostFlat,
      beside: `from rest ${String(round(fromRest))} ×, leafed through ${String(round(leafed))} ×; ${words.join('; ')}`,
    };
  },
};

const mostGrid = 2;

export const monthBesideGrid: Figure = {
  area: 'calendar',
  name: 'next month among many plans beside a static grid',
  unit: '× a static grid',
  target: `${withSeries}; scripting, style and layout from rest ≤ ${String(mostGrid)} × a hand-written grid with the same plans in sight`,
  async measure(bench): Promise<Measured> {
    const { ours, grid } = await besideGrid(bench, largestOf(bench));
    const value = round(middleDrawing(ours.turns) / middleDrawing(grid.turns));
    return {
      value,
      holds: value <= mostGrid,
      beside: [
        `${inWords(largestOf(bench))} plans: ${turnsInWords('calendar', ours.turns)}`,
        turnsInWords('static grid', grid.turns),
        `leafed through without a rest: calendar ${String(round(ours.leafed, 1))} ms, static grid ${String(round(grid.leafed, 1))} ms`,
      ].join(', '),
    };
  },
};

const mostSeries = 1.3;
const plansOfSeries = 10_000;

export const monthWithSeries: Figure = {
  area: 'calendar',
  name: `next month with ${withSeries}`,
  unit: '× without',
  target: `a month like others, ${inWords(plansOfSeries)} plans, made when it is asked for: ≤ ${String(mostSeries)} × one with as many plans that are no series`,
  async measure(bench): Promise<Measured> {
    const { inMonth } = await besideGrid(bench, plansOfSeries);
    const months = Math.round(plansOfSeries / inMonth);
    const without = await profileWith(bench, plansOfSeries, { series: 0, months });
    const { ours, others } = await turnHistory(
      bench,
      await historyOf(bench, plansOfSeries),
      async () => [await openCalendar(bench, without)],
    );
    const [single] = others;
    if (single === undefined) throw new Error('The calendar without series was not turned.');
    const value = round(ours.leafed / single.leafed);
    return {
      value,
      holds: value <= mostSeries,
      beside: [
        `leafed through without a rest: ${String(round(ours.leafed, 1))} ms a month, without series ${String(round(single.leafed, 1))} ms`,
        turnsInWords('from rest with series', ours.turns),
        turnsInWords('without', single.turns),
        `about ${String(inMonth)} plans a month`,
      ].join(', '),
    };
  },
};
