import { cp } from 'node:fs/promises';
import type { Bench } from '../figure.ts';
import { countMainThread, startApp, unlock, waitForQuiet } from './app.ts';
import { seedProfile, type SeededProfile, type SeedOptions } from './seed-profile.ts';

export interface OpenedProfile extends SeededProfile {
  readonly folder: string;
}

/** Whoever measures is the first of the two. */
export const whoMeasures = ({ people: [first] }: SeededProfile) => {
  if (!first) throw new Error('Nobody lives in this profile.');
  return first;
};

/** The small life of every profile here; only the number of plans differs. */
const life: SeedOptions = { clauses: 9, milestones: 14, lines: 20 };

/** A profile that was opened once: its database is filled, nothing is measured there by accident. */
const makeProfile = async (bench: Bench, plans: number): Promise<OpenedProfile> => {
  const folder = await bench.freshFolder(`profile-of-${String(plans)}`);
  const seeded = await seedProfile(folder, { ...life, plans });
  bench.say(`a profile of ${String(seeded.entries)} entries`);
  const { running, page, protocol } = await startApp(bench, folder);
  await countMainThread(protocol);
  await unlock(page, whoMeasures(seeded));
  await waitForQuiet(protocol);
  await running.quit();
  return { ...seeded, folder };
};

/** A copy that may be changed and broken; the original is made once a run. */
export const profileWith = async (bench: Bench, plans: number): Promise<OpenedProfile> => {
  const original = await bench.once(`profile-of-${String(plans)}`, () => makeProfile(bench, plans));
  const folder = await bench.freshFolder(`copy-of-${String(plans)}`);
  await cp(original.folder, folder, { recursive: true });
  return { ...original, folder };
};

/** About 100 entries, and a little over 10,000. */
export const fewPlans = 20;
export const manyPlans = 10_000;
