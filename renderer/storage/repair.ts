import { compareCopies, type CopiesFinding } from './compare-copies.ts';
import { readHistory, type History } from './history.ts';
import {
  headHashOf,
  readLedgerPage,
  toPagesHead,
  writeLedgerPage,
  type Position,
} from './ledger-page.ts';
import type { PageSealer } from './page-rows.ts';
import type { createQueue } from '#shared/lib/queue.ts';
import { isWiped } from './page-sealer.ts';
import { rebuildPages } from './rebuild.ts';
import type { Rooms } from './rooms.ts';
import type { PageRow, RowStore, SegmentRow } from './rows.ts';
import { hashState, type LedgerState } from '#shared/ledger/ledger-state.ts';
import type { RowsHolder } from './rows-holder.ts';
import type { Progress } from './turns.ts';
import type { VaultKeys } from '#shared/crypto/vault-keys.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';

/** The worst that is known of a vault's storage. */
export type VaultHealth =
  | 'whole'
  | 'repairing'
  | 'journal-only'
  | 'copies-disagree'
  | 'history-missing'
  | 'changed-entry'
  | 'history-damaged';

export interface RepairOptions {
  readonly api: CommonGroundApi;
  readonly holder: RowsHolder;
  readonly keys: VaultKeys;
  /** The ledger without entries: the vault and the people whose identity keys are trusted. */
  readonly start: LedgerState;
  readonly progress: Progress;
  readonly onHealth: (health: VaultHealth) => void;
  /** A fresh database was opened: what else it should hold (keyring, slots) can be put there. */
  readonly onRenewed: () => void;
  /** A vault that is just being made has no history yet; any other without one has lost it. */
  readonly isNew: boolean;
}

interface Tools {
  readonly sealer: PageSealer;
  readonly rooms: Rooms;
  readonly inTurn: ReturnType<typeof createQueue>;
}

/** Worst first. */
const order: readonly VaultHealth[] = [
  'history-missing',
  'history-damaged',
  'changed-entry',
  'copies-disagree',
  'journal-only',
  'repairing',
];

const healthOfFinding: Readonly<Record<CopiesFinding, VaultHealth>> = {
  alike: 'whole',
  'database-completed': 'whole',
  'journal-restored': 'whole',
  'copies-disagree': 'copies-disagree',
  'history-missing': 'history-missing',
  'journal-not-restored': 'history-damaged',
};

const frameStep = 500;

/** Keeps the position, and brings rows and journal together again when they part. */
export const createRepair = (options: RepairOptions, { sealer, rooms, inTurn }: Tools) => {
  const { api, holder, start, progress } = options;
  const vault = start.vault;
  const found = new Set<VaultHealth>();
  let position: Position | null = null;
  let isUncertain = false;
  let isUnderWay = false;
  let last: Promise<void> = Promise.resolve();
  let closed = false;
  let rebuilt: () => void = () => undefined;

  /** Locked: what is read with wiped keys looks like damage, and must not be taken for it. */
  const isOver = () => closed || isWiped(options.keys.batches);

  const health = (): VaultHealth => order.find((state) => found.has(state)) ?? 'whole';
  const note = (state: VaultHealth, isSo: boolean) => {
    const before = health();
    if (isSo && state !== 'whole') found.add(state);
    else found.delete(state);
    if (health() !== before && !closed) options.onHealth(health());
  };

  const fromRows = (rows: RowStore) => async (from: number) =>
    (await rows.segments(vault, from, frameStep)).map((row) => row.frame);
  const fromJournal = async (from: number) => api.journalRead(vault, from);

  const read = (
    frames: number,
    readFrames: typeof fromJournal,
    onFrames: (segments: readonly SegmentRow[]) => Promise<void>,
  ) =>
    readHistory({
      keys: options.keys,
      start,
      readFrames,
      frames,
      progress,
      keepEntries: true,
      onFrames,
    });

  const keep = async (
    rows: RowStore,
    { frames, hash, state }: History,
    pages: readonly PageRow[],
    segments: readonly SegmentRow[],
  ): Promise<Position> => {
    const next = { frames, hash, state, rows: pages.length + 1 };
    await rows.write({
      segments,
      put: [...pages, writeLedgerPage(sealer, next)],
      remove: [],
      head: toPagesHead(next, rooms.format),
      fresh: true,
    });
    return next;
  };

  /** Pages anew from the rows' own segments, or from the journal where those can't be read. */
  const rebuild = async (frames: number): Promise<void> => {
    const rows = holder.rows();
    let history = await read(frames, fromRows(rows), async () => undefined);
    if (history.damage === 'torn') {
      history = await read(frames, fromJournal, (segments) => rows.appendSegments(segments));
    }
    if (isOver()) throw new Error('vault-closed');
    note('history-damaged', history.damage === 'torn');
    note('changed-entry', history.damage === 'changed-entry');
    const pages = await rebuildPages(sealer, rooms, history.entries, progress);
    const kept = await keep(rows, history, pages, []);
    // What can't be read would be contradicted by what is written on top of it.
    position = history.damage === 'torn' ? null : kept;
  };

  const load = async (): Promise<void> => {
    const rows = holder.rows();
    const compared = await compareCopies(api, rows, vault);
    const { finding, head } = compared;
    const isMissing = finding === 'history-missing' && !options.isNew;
    note('history-missing', isMissing);
    if (finding !== 'history-missing') note(healthOfFinding[finding], true);
    note('journal-only', rows.kind === 'memory');
    position = await readLedgerPage(sealer, rows, head, rooms.format);
    if (position === null) await rebuild(head.frames);
    if (isMissing || finding === 'journal-not-restored') position = null;
    isUncertain = false;
  };

  /** A database that fails is replaced only while the journal has the history. */
  const loadOrRenew = async (): Promise<void> => {
    try {
      await load();
    } catch (error) {
      if (isOver()) throw error;
      const head = await api.journalHead(vault);
      if (head.frames > 0) await holder.renew();
      else holder.useMemory();
      options.onRenewed();
      await load();
    }
  };

  /** Rows can't be trusted any more: a fresh database, filled from the journal while acts go on. */
  const renew = async (): Promise<void> => {
    while (!isOver() && position !== null) {
      const target = position.frames;
      const segments: SegmentRow[] = [];
      const history = await read(target, fromJournal, async (some) => {
        segments.push(...some);
      });
      if (isOver()) return;
      if (history.damage === 'torn') {
        note('history-damaged', true);
        return;
      }
      const pages = await rebuildPages(sealer, rooms, history.entries, progress);
      const replace = async () => {
        if (isOver()) return true;
        if (position?.frames !== target) return false;
        let rows = await holder.renew();
        try {
          position = await keep(rows, history, pages, segments);
        } catch {
          rows = holder.useMemory();
          position = await keep(rows, history, pages, segments);
        }
        note('journal-only', rows.kind === 'memory');
        options.onRenewed();
        // In the same turn: the next act must find the new rows in use.
        isUnderWay = false;
        return true;
      };
      if (await inTurn(replace)) break;
    }
    if (!closed) rebuilt();
  };

  const begin = (): Promise<void> => {
    // Without a position the rows may be the only copy: they are left as they are.
    if (closed || isUnderWay || position === null) return last;
    isUnderWay = true;
    note('repairing', true);
    last = last.then(renew).catch(() => {
      note('journal-only', true);
    });
    last = last.then(() => {
      isUnderWay = false;
      note('repairing', false);
    });
    return last;
  };

  return {
    health,
    open: loadOrRenew,
    /** Where the next act stands, looked up afresh after a lost answer; null: nothing may be written. */
    position: async (): Promise<Position | null> => {
      if (isUncertain && !isUnderWay) {
        const head = await api.journalHead(vault).catch(() => null);
        if (position === null || head === null) return null;
        if (head.hash === headHashOf(position)) isUncertain = false;
        else {
          await loadOrRenew();
          rebuilt();
        }
      }
      return position;
    },
    state: (): LedgerState => position?.state ?? start,
    moveTo: (next: Position) => {
      position = next;
    },
    lookAgain: () => {
      isUncertain = true;
    },
    isUnderWay: () => isUnderWay,
    start: begin,
    onRebuilt: (listener: () => void) => {
      rebuilt = listener;
    },
    verify: async (): Promise<void> => {
      const at = position;
      if (at === null || closed) return;
      const rows = holder.rows();
      const history = await readHistory({
        keys: options.keys,
        start,
        readFrames: rows.kind === 'memory' ? fromJournal : fromRows(rows),
        frames: at.frames,
        progress,
        keepEntries: false,
      });
      if (isOver()) return;
      note('changed-entry', history.damage === 'changed-entry');
      const isSame = history.headHash === headHashOf(at);
      if (history.damage === 'torn' || !isSame) await begin();
      else if (history.damage === null && hashState(history.state) !== hashState(at.state)) {
        await begin();
      }
    },
    settled: async () => {
      await last;
    },
    close: () => {
      closed = true;
    },
  };
};
