import { cp } from 'node:fs/promises';
import type { Bench } from '../figure.ts';
import { countMainThread, startApp, unlock, waitForQuiet } from './app.ts';
import type { SeedPhoto } from './seed/keep-photos.ts';
import {
  seedProfile,
  type SeededHistory,
  type SeededProfile,
  type SeedOptions,
} from './seed-profile.ts';
import { seedSample } from './seed-sample.ts';

interface Opened {
  readonly folder: string;
  /** Milliseconds it took to make, before anything opened it. */
  readonly madeIn: number;
}

export type OpenedProfile = SeededProfile & Opened;
export type OpenedHistory = SeededHistory & Opened;

/** Whoever measures is the first of the two. */
export const whoMeasures = ({ people: [first] }: SeededProfile) => {
  if (!first) throw new Error('Nobody lives in this profile.');
  return first;
};

/** A profile that was opened once: its database is filled, nothing is measured there by accident. */
const makeProfile = async <Seeded extends SeededProfile>(
  bench: Bench,
  name: string,
  seed: (folder: string) => Promise<Seeded>,
): Promise<Seeded & Opened> => {
  const folder = await bench.freshFolder(name);
  const begun = performance.now();
  const seeded = await seed(folder);
  const madeIn = performance.now() - begun;
  bench.say(`${name}: ${String(seeded.entries)} entries, made in ${(madeIn / 1000).toFixed(1)} s`);
  const { running, page, protocol } = await startApp(bench, folder);
  await countMainThread(protocol);
  await unlock(page, whoMeasures(seeded));
  await waitForQuiet(protocol);
  await running.quit();
  return { ...seeded, folder, madeIn };
};

/** A copy that may be changed and broken; the original is made once a run. */
const copyOf = async <Seeded extends SeededProfile>(
  bench: Bench,
  name: string,
  seed: (folder: string) => Promise<Seeded>,
): Promise<Seeded & Opened> => {
  const original = await bench.once(name, () => makeProfile(bench, name, seed));
  const folder = await bench.freshFolder(`copy-of-${name}`);
  await cp(original.folder, folder, { recursive: true });
  return { ...original, folder };
};

/** The small life of every profile here; only the plans differ. */
const life: SeedOptions = { clauses: 9, milestones: 14, lines: 20 };

export const profileWith = (
  bench: Bench,
  plans: number,
  options: Pick<SeedOptions, 'series' | 'months'> = {},
): Promise<OpenedHistory> =>
  copyOf(
    bench,
    ['plans', plans, options.series, options.months].filter((each) => each !== undefined).join('-'),
    (folder) => seedProfile(folder, { ...life, ...options, plans }),
  );

/** Clauses with a long past, and nothing else. */
export const agreementWith = (
  bench: Bench,
  clauses: number,
  wordings: number,
): Promise<OpenedProfile> =>
  copyOf(bench, `clauses-${String(clauses)}-${String(wordings)}`, (folder) =>
    seedProfile(folder, { clauses, wordings, lines: 2, months: 12 }),
  );

/** A board of so many milestones, and hardly anything else; each with this photo, where there is one. */
export const boardWith = (
  bench: Bench,
  milestones: number,
  photo?: SeedPhoto,
): Promise<OpenedProfile> =>
  copyOf(
    bench,
    `${photo === undefined ? '' : 'photos-'}milestones-${String(milestones)}`,
    (folder) => seedProfile(folder, { milestones, lines: 2, months: 18, ...(photo && { photo }) }),
  );

/** The sample couple with `times` their eighteen months. */
export const sampleWith = (bench: Bench, times: number): Promise<OpenedProfile> =>
  copyOf(bench, `sample-${String(times)}`, (folder) => seedSample(folder, times));

/** About 100 entries, and a little over 10,000. */
export const fewPlans = 20;
export const manyPlans = 10_000;
/** What speed is promised at. */
export const longHistory = 100;
