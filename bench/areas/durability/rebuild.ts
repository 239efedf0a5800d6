import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench, Figure } from '../../figure.ts';
import { countMainThread, startApp, unlock, waitForQuiet } from '../../support/app.ts';
import { manyPlans, profileWith, whoMeasures } from '../../support/seeded-profiles.ts';
import { interleave, median, round } from '../../support/statistics.ts';

const target = 10;

const measure = async (bench: Bench) => {
  const profile = await profileWith(bench, manyPlans);
  const person = whoMeasures(profile);

  /** Seconds from the press on Open to the first page; with an emptied database everything is rebuilt. */
  const open = async (isEmptied: boolean): Promise<number> => {
    if (isEmptied) await rm(join(profile.folder, 'IndexedDB'), { recursive: true });
    const { running, page, protocol } = await startApp(bench, profile.folder);
    try {
      await countMainThread(protocol);
      await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
      const took = await unlock(page, person);
      await waitForQuiet(protocol);
      return took / 1000;
    } finally {
      await running.quit();
    }
  };

  const { one, other } = await interleave(
    bench.isLong ? 7 : 3,
    () => open(true),
    () => open(false),
  );
  const value = round(median(one));
  return {
    value,
    holds: value <= target,
    beside: `${profile.entries} entries, key derivation included; with the database whole ${round(median(other))} s`,
  };
};

export const rebuild: Figure = {
  area: 'durability',
  name: 'rebuild of 10,000 entries from the journal',
  unit: 's',
  target: `≤ ${String(target)} s from passphrase to first page after the database was emptied`,
  measure,
};
