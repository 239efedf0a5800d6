import type { Figure } from '../../figure.ts';
import { longHistory, sampleWith } from '../../support/seeded-profiles.ts';
import { round } from '../../support/statistics.ts';

const target = 60;

export const sampleMade: Figure = {
  area: 'foundation',
  name: 'sample data of 100× history made',
  unit: 's',
  target: `≤ ${String(target)} s, told by the real commands, signed, sealed and on the disk`,
  async measure(bench) {
    const { entries, madeIn } = await sampleWith(bench, longHistory);
    const value = round(madeIn / 1000, 1);
    return {
      value,
      holds: value <= target,
      beside: `${entries} entries, a frame a day, ${round(madeIn / entries)} ms each`,
    };
  },
};
