import type { Bench, Figure, Measured } from '../../figure.ts';
import { peers, type PeerName } from '../../peers/calendars/peer-plans.ts';
import { openPeer } from '../../support/calendar-windows.ts';
import type { RunningApp } from '../../support/app.ts';
import { round } from '../../support/statistics.ts';
import type { Turned } from '../../support/turn-beside.ts';
import { middleTask, turnsInWords } from '../../support/turning.ts';
import { historyOf, inWords, largestOf, series, turnHistory } from './histories.ts';
import { historyPlans, type HistoryPlans } from './history-plans.ts';

interface BesidePeers {
  readonly ours: Turned;
  readonly others: readonly { readonly peer: PeerName; readonly turned: Turned }[];
}

const turnBesidePeers = async (
  bench: Bench,
  given: keyof Pick<HistoryPlans, 'inSight' | 'all'>,
): Promise<BesidePeers> => {
  const history = await historyOf(bench, largestOf(bench));
  const { ours, others } = await turnHistory(bench, history, async (sheets) => {
    const plans = await historyPlans(history.plans, sheets);
    const windows: RunningApp[] = [];
    for (const peer of peers) windows.push(await openPeer(bench, peer, plans[given]));
    return windows;
  });
  const named = peers.flatMap((peer, at) => {
    const turned = others[at];
    return turned === undefined ? [] : [{ peer, turned }];
  });
  return { ours, others: named };
};

const toMeasured = (plans: number, { ours, others }: BesidePeers, least: number): Measured => {
  const times = others.map(({ turned }) => middleTask(turned.turns) / middleTask(ours.turns));
  const value = round(Math.min(...times));
  const words = [
    `${inWords(plans)} plans: ${turnsInWords('calendar', ours.turns)}`,
    ...others.map(({ peer, turned }) => turnsInWords(peer, turned.turns)),
    `leafed through without a rest: calendar ${String(round(ours.leafed, 1))} ms`,
    ...others.map(({ peer, turned }) => `${peer} ${String(round(turned.leafed, 1))} ms`),
  ];
  return { value, holds: value >= least, beside: words.join(', ') };
};

const name =
  'next month among many plans beside FullCalendar 7, Schedule-X 4 and react-big-calendar';
const fromRest = `${String(series)} series; main-thread task from rest until the month stands there`;
const leastInSight = 3;
const leastAll = 20;

export const monthBesidePeers: Figure = {
  area: 'calendar',
  name: `${name}, given what is in sight`,
  unit: '× as fast',
  target: `${fromRest}: each of them takes ≥ ${String(leastInSight)} × as long`,
  measure: async (bench) =>
    toMeasured(largestOf(bench), await turnBesidePeers(bench, 'inSight'), leastInSight),
};

export const monthBesidePeersGivenAll: Figure = {
  area: 'calendar',
  name: `${name}, given everything`,
  unit: '× as fast',
  target: `${fromRest}: each of them takes ≥ ${String(leastAll)} × as long`,
  measure: async (bench) =>
    toMeasured(largestOf(bench), await turnBesidePeers(bench, 'all'), leastAll),
};
