import { createHash } from 'node:crypto';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import { generateSample, type SampleOptions } from './sample.ts';
import { createTeller } from './tell.ts';
import type { SampleDraft } from './act.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');
export const sampleIds = [
  `${hashOf('id Mara').slice(0, 21)}A`,
  `${hashOf('id Jonas').slice(0, 21)}A`,
] as const;

export interface ToldSample {
  readonly acts: number;
  readonly entries: readonly FoldEntry[];
  readonly drafts: readonly [readonly SampleDraft[], readonly SampleDraft[]];
}

/** The whole sample with pretend signing: hashes over what was written. Fails on the first refusal. */
export const tellWhole = (options: SampleOptions): ToldSample => {
  const sample = generateSample(options);
  const entries: FoldEntry[] = [];
  const teller = createTeller(sample, sampleIds, (by, wall, added) => {
    const read = added.map((entry, index): FoldEntry => {
      const lamport = entries.length + 1 + index;
      const text = `${String(by)} ${wall} ${String(lamport)} ${JSON.stringify(entry)}`;
      return { ...entry, author: sampleIds[by], wall, lamport, hash: hashOf(text) };
    });
    entries.push(...read);
    return read;
  });
  const told = teller.tell(0, teller.total);
  if (!told.ok) {
    const { act, refusal } = told.error;
    throw new Error(`refused on ${act.on}: ${refusal.reason} ${refusal.field ?? ''}`);
  }
  return { acts: teller.total, entries, drafts: [sample.drafts(0), sample.drafts(1)] };
};

export const groupBy = <Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> => {
  const groups = new Map<string, Value[]>();
  for (const value of values)
    groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
};
