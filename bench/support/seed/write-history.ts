import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId, PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import { openHistoryWriter } from './history-writer.ts';
import type { MadePeople } from './make-people.ts';
import type { Act } from './story.ts';

/** Every item's entries, in the order told. */
const createMemory = () => {
  const entriesByItem = new Map<ItemId, FoldEntry[]>();
  return {
    told: (item: ItemId) => entriesByItem.get(item) ?? [],
    remember: (entries: readonly FoldEntry[]) => {
      for (const entry of entries) {
        const known = entriesByItem.get(entry.item);
        if (known) known.push(entry);
        else entriesByItem.set(entry.item, [entry]);
      }
    },
  };
};

/**
 * Writes acts in order of their days, each a batch and a frame of its own, as if it had been made in
 * the app: same commands, signing, chaining and sealing. Resolves with the number of entries.
 */
export const writeHistory = async (
  api: CommonGroundApi,
  made: MadePeople,
  acts: readonly Act[],
  random: RandomBytes,
): Promise<number> => {
  const writer = await openHistoryWriter(api, made, random);
  if (writer === null) return 0;
  const { told, remember } = createMemory();

  const tellAct = ({ on, by, tell }: Act): readonly FoldEntry[] => {
    const me = made.people[by];
    if (!me) throw new Error('An act of nobody.');
    const context = {
      me: me.id,
      partner: made.people[by === 0 ? 1 : 0]?.id ?? null,
      today: on,
      mode: 'alone',
      mintId: () => mintId(random),
    } as const;
    const command = tell(context, told);
    if (!command.ok) throw new Error(`A seeded act was refused: ${command.error.reason}`);
    const written = writer.write(by, on, command.value);
    writer.seal();
    return written;
  };

  const byDay = [...acts].sort((a, b) => compareDays(a.on, b.on));
  for (const act of byDay) {
    remember(tellAct(act));
    await writer.keepUp();
  }
  return writer.end();
};

const compareDays = (a: PlainDate, b: PlainDate) => (a < b ? -1 : a > b ? 1 : 0);
