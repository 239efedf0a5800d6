import { appendToJournal, type NotWritten } from './append-to-journal.ts';
import { headHashOf, toPagesHead, writeLedgerPage, type Position } from './ledger-page.ts';
import { createPageCache } from './page-cache.ts';
import type { PageReader } from './page-reader.ts';
import { createPageSealer, isWiped } from './page-sealer.ts';
import type { PageSource } from './page-rows.ts';
import { planAct, type ActPlan } from './plan-act.ts';
import { createQueue } from '#shared/lib/queue.ts';
import { createRepair, type RepairOptions, type VaultHealth } from './repair.ts';
import { createRooms } from './rooms.ts';
import { createTurnQueue } from './turns.ts';
import type { Projection } from '#shared/domain/projection.ts';
import { sealBatch } from '#shared/formats/batch.ts';
import { encodeFrame } from '#shared/formats/journal-frame.ts';
import type { Appended } from '#shared/ledger/chain.ts';
import { toFoldEntry } from '#shared/ledger/entry.ts';
import type { LedgerState } from '#shared/ledger/ledger-state.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import type { Result } from '#shared/lib/result.ts';

export type StoreOutcome =
  | { readonly status: 'saved' | 'saved-repairing' }
  | { readonly status: 'not-saved'; readonly reason: NotWritten };

interface VaultStoreOptions extends RepairOptions {
  readonly projections: readonly Projection<unknown>[];
  readonly random: RandomBytes;
  /** Resolves once what was just told is on the screen, or can't be. */
  readonly afterFrame: () => Promise<void>;
}

export interface VaultStore {
  readonly pages: PageReader;
  state(): LedgerState;
  health(): VaultHealth;
  /** Signs (in `write`), seals and keeps one batch; acts run one after another. */
  commit(
    write: (state: LedgerState) => Result<Appended, unknown>,
    /** The commit point: the journal has it, and the pages in memory show it. The rows follow. */
    onCommitted?: () => void,
  ): Promise<StoreOutcome>;
  /** Checks the whole history in the background: every hash, heads' signatures. */
  verify(): Promise<void>;
  /** The database is gone or can't be trusted: rebuild it from the journal. */
  repair(): void;
  /** Waits for acts and repairs under way. */
  settle(): Promise<void>;
  close(): void;
}

/** One vault while its key is in memory. Acts go to the journal first, then to the rows. */
export const openVaultStore = async (options: VaultStoreOptions): Promise<VaultStore> => {
  const { api, holder, keys, random } = options;
  const vault = options.start.vault;
  const sealer = createPageSealer(keys, random);
  const rooms = createRooms(options.projections);
  const inTurn = createQueue();
  const source = (): PageSource => ({ sealer, pages: (names) => holder.rows().pages(names) });
  const repair = createRepair(options, { sealer, rooms, inTurn });
  const readInTurn = createTurnQueue({
    elapsed: options.progress.elapsed,
    pause: options.afterFrame,
  });
  const cache = createPageCache(source, () => void repair.start(), readInTurn);
  repair.onRebuilt(() => {
    cache.reload();
  });
  await repair.open();

  /** Everything an act writes to the rows, sealed before any transaction opens. */
  const writeRows = async (next: Position, frame: Uint8Array, plan: ActPlan): Promise<void> => {
    const put = [...plan.put].map(([name, content]) => ({
      key: sealer.keyOf(name),
      sealed: sealer.seal(name, content),
    }));
    put.push(writeLedgerPage(sealer, next));
    await holder.rows().write({
      segments: [{ vault, n: next.frames - 1, frame }],
      put,
      remove: [...plan.remove].map((name) => sealer.keyOf(name)),
      head: toPagesHead(next, rooms.format),
    });
  };

  const act = async (
    write: (state: LedgerState) => Result<Appended, unknown>,
    onCommitted: (() => void) | undefined,
  ) => {
    const before = await repair.position();
    if (before === null) return { status: 'not-saved', reason: 'out-of-step' } as const;
    if (isWiped(keys.batches)) return { status: 'not-saved', reason: 'unknown' } as const;
    const appended = write(before.state);
    if (!appended.ok) return { status: 'not-saved', reason: 'unknown' } as const;
    const { entries, state } = appended.value;
    const wires = entries.map((entry) => entry.wire);
    const sealed = sealBatch(keys.batches, { vault, index: before.frames }, wires, random);
    const frame = encodeFrame(before.hash, sealed);
    const next = { frames: before.frames + 1, hash: frame.hash, state, rows: before.rows };
    const planned = repair.isUnderWay()
      ? Promise.resolve(null)
      : planAct(source(), rooms, entries.map(toFoldEntry)).catch(() => null);
    const journal = await appendToJournal(api, vault, before.frames, headHashOf(next), sealed);
    if (journal.status === 'not-written') {
      if (journal.isUncertain) repair.lookAgain();
      return { status: 'not-saved', reason: journal.reason } as const;
    }
    const plan = await planned;
    const position = { ...next, rows: next.rows + (plan?.rows ?? 0) };
    repair.moveTo(position);
    // On its way to the rows before the screen hears of it: the one is written while the other paints.
    const written = plan
      ? writeRows(position, frame.bytes, plan)
      : Promise.reject(new Error('not-planned'));
    if (plan) cache.publish(plan.changes);
    if (!repair.isUnderWay()) onCommitted?.();
    try {
      await written;
      return { status: repair.isUnderWay() ? 'saved-repairing' : 'saved' } as const;
    } catch {
      void repair.start();
      return { status: 'saved-repairing' } as const;
    }
  };

  return {
    pages: cache,
    state: () => repair.state(),
    health: repair.health,
    commit: (write, onCommitted) => inTurn(() => act(write, onCommitted)),
    verify: repair.verify,
    repair: () => void repair.start(),
    settle: async () => {
      await repair.settled();
      await inTurn(async () => undefined);
    },
    close: () => {
      repair.close();
      cache.clear();
    },
  };
};
