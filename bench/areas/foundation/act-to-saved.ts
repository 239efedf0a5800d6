import type { Page } from '@playwright/test';
import type { Bench, Figure, Measured } from '../../figure.ts';
import {
  countMainThread,
  goTo,
  startApp,
  unlock,
  waitForQuiet,
  type RunningApp,
} from '../../support/app.ts';
import {
  fewPlans,
  manyPlans,
  profileWith,
  whoMeasures,
  type OpenedProfile,
} from '../../support/seeded-profiles.ts';
import { interleave, median, round } from '../../support/statistics.ts';
import { moveMilestone, offerMilestone, type TimedAct } from './timed-acts.ts';

const openBoard = async (bench: Bench, profile: OpenedProfile): Promise<RunningApp> => {
  const app = await startApp(bench, profile.folder);
  await countMainThread(app.protocol);
  await unlock(app.page, whoMeasures(profile));
  await goTo(app.page, 'Milestones');
  await waitForQuiet(app.protocol);
  return app;
};

interface Timed {
  readonly many: readonly TimedAct[];
  readonly few: readonly TimedAct[];
}

interface Acts {
  /** A card is moved: one entry, nothing else. */
  readonly moved: Timed;
  /** Something of one's own is offered: a draft is kept, the entry made, the draft removed. */
  readonly offered: Timed;
  readonly manyEntries: number;
  readonly fewEntries: number;
}

const warmUp = 4;

/** The same acts in two running apps in turn: one with a large vault, one with a small one. */
const timeActs = async (bench: Bench): Promise<Acts> => {
  const many = await profileWith(bench, manyPlans);
  const few = await profileWith(bench, fewPlans);
  const large = await openBoard(bench, many);
  const small = await openBoard(bench, few);
  const inTurn = async (
    rounds: number,
    act: (page: Page, round: number) => Promise<TimedAct>,
  ): Promise<Timed> => {
    const turns = { large: 0, small: 0 };
    const { one, other } = await interleave(
      warmUp + rounds,
      () => act(large.page, turns.large++),
      () => act(small.page, turns.small++),
    );
    return { many: one.slice(warmUp), few: other.slice(warmUp) };
  };
  try {
    return {
      moved: await inTurn(bench.isLong ? 60 : 20, moveMilestone),
      offered: await inTurn(bench.isLong ? 30 : 8, offerMilestone),
      manyEntries: many.entries,
      fewEntries: few.entries,
    };
  } finally {
    await large.running.kill();
    await small.running.kill();
  }
};

const middle = (acts: readonly TimedAct[], part: keyof TimedAct) =>
  median(acts.map((act) => act[part]));

const within = (bench: Bench) => bench.once('acts', () => timeActs(bench));

const inMilliseconds = 50;

const inTime = async (bench: Bench, kind: 'moved' | 'offered'): Promise<Measured> => {
  const acts = await within(bench);
  const { many, few } = acts[kind];
  const value = round(middle(many, 'saved'), 1);
  const slowest = round(Math.max(...many.map(({ saved }) => saved)), 1);
  return {
    value,
    holds: value <= inMilliseconds,
    beside: `${acts.manyEntries} entries, painted after ${round(middle(many, 'painted'), 1)} ms, slowest of ${many.length} ${slowest} ms; ${acts.fewEntries} entries ${round(middle(few, 'saved'), 1)} ms`,
  };
};

export const actAtTenThousand: Figure = {
  area: 'foundation',
  name: 'one act with 10,000 entries, press to Saved',
  unit: 'ms',
  target: `≤ ${String(inMilliseconds)} ms`,
  measure: (bench) => inTime(bench, 'moved'),
};

export const offerAtTenThousand: Figure = {
  area: 'foundation',
  name: 'one draft offered with 10,000 entries, press to Saved',
  unit: 'ms',
  target: `≤ ${String(inMilliseconds)} ms`,
  measure: (bench) => inTime(bench, 'offered'),
};

const times = 1.3;

export const actRatio: Figure = {
  area: 'foundation',
  name: 'one act with 10,000 entries beside 100',
  unit: '× at 100 entries',
  target: `≤ ${String(times)} × the same at 100 entries`,
  async measure(bench): Promise<Measured> {
    const { moved, manyEntries, fewEntries } = await within(bench);
    const { many, few } = moved;
    const value = round(middle(many, 'saved') / middle(few, 'saved'));
    return {
      value,
      holds: value <= times,
      beside: `${manyEntries} entries ${round(middle(many, 'saved'), 1)} ms, ${fewEntries} entries ${round(middle(few, 'saved'), 1)} ms`,
    };
  },
};
