import Dexie from 'dexie';
import { createDatabase, deleteDatabase, type Database, type DatabaseOptions } from './database.ts';
import { createDexieRows } from './dexie-rows.ts';
import { createMemoryRows } from './memory-rows.ts';
import type { RowStore } from './rows.ts';

/** A database that doesn't answer is as good as none. */
const patience = 5_000;

const inTime = <Value>(work: Promise<Value>): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('database-silent'));
    }, patience);
  });
  return Promise.race([work, tooLate]).finally(() => {
    clearTimeout(timer);
  });
};

/** The present row store. It may change in mid-session: ask `rows()` each time. */
export interface RowsHolder {
  rows(): RowStore;
  /** Deletes the database and opens an empty one; memory where that fails too. */
  renew(): Promise<RowStore>;
  /** Leaves the database alone until the next start. */
  useMemory(): RowStore;
  /** Told when the database closes by itself: a cleared site, a damaged file, a full disk. */
  onLost(listener: () => void): void;
  close(): void;
}

/**
 * Opens the database. `mayRenew` says whether everything in it is kept elsewhere too; only then is
 * one that can't be opened replaced. A newer version's is left alone.
 */
export const openRows = async (
  options: DatabaseOptions,
  mayRenew: () => Promise<boolean>,
): Promise<RowsHolder> => {
  let database: Database | null = null;
  let rows: RowStore = createMemoryRows();
  let lost: () => void = () => undefined;
  let isClosed = false;

  const open = async () => {
    const next = createDatabase(options);
    next.on('close', () => {
      if (database === next) lost();
    });
    // Another connection wants to delete or upgrade: it must not wait for ours.
    next.on('versionchange', () => {
      next.close();
      if (database === next) lost();
    });
    try {
      await inTime(Promise.resolve(next.open()));
    } catch (error) {
      next.close();
      throw error;
    }
    database = next;
    rows = createDexieRows(next);
  };

  const renew = async (): Promise<RowStore> => {
    // The window is locked: another one may already use the database.
    if (isClosed) throw new Error('rows-closed');
    const old = database;
    database = null;
    old?.close();
    try {
      await inTime(deleteDatabase(options));
      await open();
    } catch {
      rows = createMemoryRows();
    }
    return rows;
  };

  try {
    await open();
  } catch (error) {
    const isNewer = error instanceof Dexie.VersionError;
    if (!isNewer && (await mayRenew())) await renew();
  }

  const useMemory = (): RowStore => {
    const old = database;
    database = null;
    old?.close();
    rows = createMemoryRows();
    return rows;
  };

  return {
    rows: () => rows,
    renew,
    useMemory,
    onLost: (listener) => {
      lost = listener;
    },
    close: () => {
      isClosed = true;
      const old = database;
      database = null;
      old?.close();
    },
  };
};
