import type { Bench, Figure, Measured } from '../../figure.ts';
import { openCalendar, openGrid, openPeer } from '../../support/calendar-windows.ts';
import { countPlans, readSheet } from '../../support/read-sheet.ts';
import { longHistory, profileWith, sampleWith } from '../../support/seeded-profiles.ts';
import { sheetsToPlans } from '../../support/sheets-to-plans.ts';
import { killAll } from '../../support/start-electron.ts';
import { median, round } from '../../support/statistics.ts';
import { turnBeside, turnForward } from '../../support/turn-beside.ts';
import { leafThrough, middleAfter, middleTask, turnsInWords } from '../../support/turning.ts';

const turnInTurn = async (bench: Bench) => {
  const profile = await sampleWith(bench, longHistory);
  const app = await openCalendar(bench, profile);
  try {
    const months = bench.isLong ? 12 : 6;
    const { sheets, first } = await turnForward(app, months);
    const grid = await openGrid(bench, sheets);
    const peer = await openPeer(bench, 'full-calendar', sheetsToPlans(sheets));
    const [ours, beside, fullCalendar] = await turnBeside(app, [grid, peer], months);
    if (!ours || !beside || !fullCalendar) throw new Error('A window was not turned.');
    const visible = median(sheets.map(countPlans));
    return { first, ours, grid: beside, peer: fullCalendar, visible, entries: profile.entries };
  } finally {
    killAll();
  }
};

const turnsOf = (bench: Bench) => bench.once('months', () => turnInTurn(bench));

const most = 2;
const fromRest = 'from rest, all of them alike: main-thread task until the month stands there';

export const nextMonth: Figure = {
  area: 'foundation',
  name: 'next month at 100× history',
  unit: '× a static grid',
  target: `${fromRest} ≤ ${String(most)} × a static hand-written grid with the same visible plans`,
  async measure(bench): Promise<Measured> {
    const { first, ours, grid, visible, entries } = await turnsOf(bench);
    const value = round(middleTask(ours.turns) / middleTask(grid.turns));
    const words = [
      turnsInWords('calendar', ours.turns),
      turnsInWords('static grid', grid.turns),
      `each month's first time ${round(middleTask(first), 1)} ms`,
      `afterwards, until at rest again, ${round(middleAfter(ours.turns), 1)} ms`,
      `leafed through without a rest, a month: calendar ${round(ours.leafed, 1)} ms, static grid ${round(grid.leafed, 1)} ms`,
      `${visible} plans in sight of ${entries} entries`,
    ];
    return { value, holds: value <= most, beside: words.join(', ') };
  },
};

const least = 2;

export const nextMonthBesidePeer: Figure = {
  area: 'foundation',
  name: 'next month at 100× history beside FullCalendar 7',
  unit: '× as fast',
  target: `${fromRest}, FullCalendar 7, fed only the visible range, takes ≥ ${String(least)} × as long`,
  async measure(bench): Promise<Measured> {
    const { ours, peer } = await turnsOf(bench);
    const value = round(middleTask(peer.turns) / middleTask(ours.turns));
    const words = [
      turnsInWords('calendar', ours.turns),
      turnsInWords('FullCalendar', peer.turns),
      `afterwards, until at rest again: calendar ${round(middleAfter(ours.turns), 1)} ms, FullCalendar ${round(middleAfter(peer.turns), 1)} ms`,
      `leafed through without a rest, a month: calendar ${round(ours.leafed, 1)} ms, FullCalendar ${round(peer.leafed, 1)} ms`,
    ];
    return { value, holds: value >= least, beside: words.join(', ') };
  },
};

const series = 200;

export const coldMonth: Figure = {
  area: 'foundation',
  name: 'a month seen for the first time, with 200 series',
  unit: 'ms',
  target: 'told for itself, without a limit: main-thread task, expanding included',
  async measure(bench): Promise<Measured> {
    const profile = await profileWith(bench, series * 50, { series });
    const app = await openCalendar(bench, profile);
    try {
      const months = bench.isLong ? 10 : 5;
      // Without a rest between them: no page is opened before it is asked for.
      const task = await leafThrough(app.page, app.protocol, months);
      const seen = countPlans(await readSheet(app.page));
      return {
        value: round(task, 1),
        holds: true,
        beside: `${String(months)} months leafed through without a rest, ${seen} plans in sight of ${profile.entries} entries, ${String(series)} series among them`,
      };
    } finally {
      await app.running.kill();
    }
  },
};
