import type { Refusal } from '#shared/domain/command.ts';
import type { FoldEntry, NewEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import { ok, refused, type Result } from '#shared/lib/result.ts';
import type { SampleAct, Side } from './act.ts';
import type { Sample } from './sample.ts';

/** Signs and keeps what a command gave; answers with the entries as folds see them. */
export type WriteEntries = (
  by: Side,
  on: PlainDate,
  entries: readonly NewEntry[],
) => readonly FoldEntry[];

export interface RefusedAct {
  readonly act: SampleAct;
  readonly refusal: Refusal;
}

export interface Teller {
  /** Tells acts from number `from` on, at most `count`; the number of the next one. */
  tell(from: number, count: number): Result<number, RefusedAct>;
  readonly total: number;
}

/** Runs a sample's acts through their commands, one after another. */
export const createTeller = (
  sample: Sample,
  people: readonly [PersonId, PersonId],
  write: WriteEntries,
): Teller => {
  const { acts, dice } = sample;
  const entriesByItem = new Map<ItemId, FoldEntry[]>();
  const told = (item: ItemId): readonly FoldEntry[] => entriesByItem.get(item) ?? [];
  const remember = (entry: FoldEntry) => {
    const known = entriesByItem.get(entry.item);
    if (known) known.push(entry);
    else entriesByItem.set(entry.item, [entry]);
  };
  return {
    total: acts.length,
    tell: (from, count) => {
      const until = Math.min(acts.length, from + count);
      for (const act of acts.slice(from, until)) {
        const context = {
          me: people[act.by],
          partner: people[act.by === 0 ? 1 : 0],
          today: act.on,
          mode: 'alone',
          mintId: () => mintId(dice.bytes),
        } as const;
        const command = act.tell(context, told);
        if (!command.ok) return refused({ act, refusal: command.error });
        if (command.value.length > 0) write(act.by, act.on, command.value).forEach(remember);
      }
      return ok(until);
    },
  };
};
