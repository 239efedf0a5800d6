import Dexie, { type Table } from 'dexie';
import type { PageRow, PagesHead, SegmentRow } from './rows.ts';

/** A slot's file, or a part of a long one under a name of its own; see dexie-rows.ts. */
export interface SlotRow {
  readonly slot: string;
  readonly bytes: Uint8Array;
}
interface KeyringRow {
  readonly id: 'keyring';
  readonly bytes: Uint8Array;
}
interface MetaRow {
  readonly name: 'pages';
  readonly value: PagesHead;
}

interface PhotoRow {
  readonly id: string;
  readonly sealed: Uint8Array;
}

export interface Database extends Dexie {
  readonly segments: Table<SegmentRow, [string, number]>;
  readonly pages: Table<PageRow, string>;
  readonly slots: Table<SlotRow, string>;
  readonly keyring: Table<KeyringRow, 'keyring'>;
  readonly photos: Table<PhotoRow, string>;
  readonly meta: Table<MetaRow, 'pages'>;
}

export const databaseName = 'common-ground';

/** One line a version; an upgrade may always empty `pages` and `meta`, they are rebuilt. */
const versions: readonly Readonly<Record<string, string>>[] = [
  { segments: '[vault+n]', pages: 'key', slots: 'slot', keyring: 'id', meta: 'name' },
  { photos: 'id' },
];

export const currentVersion = versions.length;

export interface DatabaseOptions {
  readonly name?: string;
  /** Opens at an older version, so that a test can walk every upgrade. */
  readonly targetVersion?: number;
  /** Other than the window's own, for tests. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

const dependencies = (options: DatabaseOptions) => ({
  ...(options.indexedDB ? { indexedDB: options.indexedDB } : {}),
  ...(options.IDBKeyRange ? { IDBKeyRange: options.IDBKeyRange } : {}),
});

/** Declares the tables without opening; nothing readable is indexed. */
export const createDatabase = (options: DatabaseOptions = {}): Database => {
  const database = new Dexie(options.name ?? databaseName, {
    ...dependencies(options),
    // A closed connection must be seen, not papered over: see repair.ts.
    autoOpen: false,
  });
  versions.slice(0, options.targetVersion ?? currentVersion).forEach((stores, index) => {
    database.version(index + 1).stores(stores);
  });
  return database as Database;
};

/** Removes the whole database; rejects when another connection holds it. */
export const deleteDatabase = async (options: DatabaseOptions = {}): Promise<void> => {
  const database = createDatabase(options);
  await new Promise<void>((resolve, reject) => {
    database.on('blocked', () => {
      reject(new Error('database-blocked'));
    });
    database.delete().then(resolve, reject);
  });
};
