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
import { moveMilestone, type TimedAct } from './move-milestone.ts';

const openBoard = async (bench: Bench, profile: OpenedProfile): Promise<RunningApp> => {
  const app = await startApp(bench, profile.folder);
  await countMainThread(app.protocol);
  await unlock(app.page, whoMeasures(profile));
  await goTo(app.page, 'Milestones');
  await waitForQuiet(app.protocol);
  return app;
};

interface Acts {
  readonly many: readonly TimedAct[];
  readonly few: readonly TimedAct[];
  readonly manyEntries: number;
  readonly fewEntries: number;
}

const warmUp = 4;

/** The same act in two running apps in turn: one with a large vault, one with a small one. */
const timeActs = async (bench: Bench): Promise<Acts> => {
  const many = await profileWith(bench, manyPlans);
  const few = await profileWith(bench, fewPlans);
  const large = await openBoard(bench, many);
  const small = await openBoard(bench, few);
  try {
    const turns = { large: 0, small: 0 };
    const timed = await interleave(
      warmUp + (bench.isLong ? 60 : 20),
      () => moveMilestone(large.page, turns.large++),
      () => moveMilestone(small.page, turns.small++),
    );
    return {
      many: timed.one.slice(warmUp),
      few: timed.other.slice(warmUp),
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

export const actAtTenThousand: Figure = {
  area: 'foundation',
  name: 'one act with 10,000 entries, press to Saved',
  unit: 'ms',
  target: `≤ ${String(inMilliseconds)} ms`,
  async measure(bench): Promise<Measured> {
    const { many, manyEntries } = await within(bench);
    const value = round(middle(many, 'saved'), 1);
    const slowest = round(Math.max(...many.map(({ saved }) => saved)), 1);
    return {
      value,
      holds: value <= inMilliseconds,
      beside: `${manyEntries} entries; painted after ${round(middle(many, 'painted'), 1)} ms; slowest of ${many.length}: ${slowest} ms`,
    };
  },
};

const times = 1.3;

export const actRatio: Figure = {
  area: 'foundation',
  name: 'one act with 10,000 entries beside 100',
  unit: '× at 100 entries',
  target: `≤ ${String(times)} × the same at 100 entries`,
  async measure(bench): Promise<Measured> {
    const { many, few, manyEntries, fewEntries } = await within(bench);
    const value = round(middle(many, 'saved') / middle(few, 'saved'));
    return {
      value,
      holds: value <= times,
      beside: `${manyEntries} entries ${round(middle(many, 'saved'), 1)} ms, ${fewEntries} entries ${round(middle(few, 'saved'), 1)} ms`,
    };
  },
};
