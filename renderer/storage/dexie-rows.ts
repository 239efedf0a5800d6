import Dexie from 'dexie';
import { concatBytes } from '#shared/lib/bytes.ts';
import type { Database, SlotRow } from './database.ts';
import type { RowStore } from './rows.ts';

const ofVault = (database: Database, vault: string, from = 0) =>
  database.segments.where('[vault+n]').between([vault, from], [vault, Dexie.maxKey]);

/** Bytes of a row: a long file's rows are put and read one by one, a few milliseconds each. */
const rowBytes = 524_288;

/** A file's first row has the slot's own name, those after it are numbered in the order of their names. */
const namesOfRows = (slot: string, bytes: Uint8Array): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(bytes.length / rowBytes)) }, (_, at) =>
    at === 0 ? slot : `${slot}/${String(at).padStart(3, '0')}`,
  );

/** Copied only when it is put: the database would write down all that lies behind a part of an array. */
const rowAt = (name: string, bytes: Uint8Array, at: number): SlotRow => ({
  slot: name,
  bytes: bytes.slice(at * rowBytes, (at + 1) * rowBytes),
});

const isOfSlot = (name: string, slot: string): boolean =>
  name === slot || name.startsWith(`${slot}/`);

/** In one transaction: never some of one file and some of another. */
const rowsOfSlot = (database: Database, slot: string): Promise<readonly Uint8Array[]> =>
  database.transaction('r', database.slots, async () => {
    const found: Uint8Array[] = [];
    const names = await database.slots.where('slot').between(slot, `${slot}/~`).primaryKeys();
    for (const name of names.filter((each) => isOfSlot(each, slot))) {
      const row = await database.slots.get(name);
      if (row !== undefined) found.push(row.bytes);
    }
    return found;
  });

/** Rows in Dexie. Values arrive sealed: nothing is computed or awaited inside a transaction. */
export const createDexieRows = (database: Database): RowStore => ({
  kind: 'database',
  pages: async (keys) => {
    const rows = await database.pages.bulkGet([...keys]);
    return rows.map((row) => row?.sealed);
  },
  countPages: async () => database.pages.count(),
  pagesHead: async () => (await database.meta.get('pages'))?.value ?? null,
  lastSegment: async (vault) => (await ofVault(database, vault).last()) ?? null,
  segments: async (vault, from, limit) => ofVault(database, vault, from).limit(limit).toArray(),
  anySegment: async () => (await database.segments.limit(1).count()) > 0,
  write: async (change) => {
    await database.transaction(
      'rw',
      [database.segments, database.pages, database.meta],
      async () => {
        if (change.fresh) await database.pages.clear();
        await Promise.all([
          change.segments.length > 0 ? database.segments.bulkPut([...change.segments]) : null,
          change.put.length > 0 ? database.pages.bulkPut([...change.put]) : null,
          change.remove.length > 0 ? database.pages.bulkDelete([...change.remove]) : null,
          database.meta.put({ name: 'pages', value: change.head }),
        ]);
      },
    );
  },
  appendSegments: async (rows) => {
    await database.segments.bulkPut([...rows]);
  },
  putAside: async (vault) => {
    await database.transaction('rw', database.segments, async () => {
      const rows = await ofVault(database, vault).toArray();
      const earlier = await database.segments
        .where('[vault+n]')
        .above([`${vault}~`, 0])
        .count();
      const aside = `${vault}~${String(earlier)}`;
      await database.segments.bulkPut(rows.map((row) => ({ ...row, vault: aside })));
      await ofVault(database, vault).delete();
    });
  },
  keyring: async () => (await database.keyring.get('keyring'))?.bytes ?? null,
  putKeyring: async (bytes) => {
    await database.keyring.put({ id: 'keyring', bytes });
  },
  slot: async (slot) => {
    const [first, ...more] = await rowsOfSlot(database, slot);
    if (first === undefined) return null;
    return more.length === 0 ? first : concatBytes(first, ...more);
  },
  putSlot: async (slot, bytes) => {
    // All of them, in the order of their names: what the database wrote last tells nothing (S24).
    await database.transaction('rw', database.slots, async () => {
      const kept = await database.slots.toCollection().primaryKeys();
      const own = namesOfRows(slot, bytes);
      const others = kept.filter((name) => !isOfSlot(name, slot));
      await database.slots.bulkDelete(
        kept.filter((name) => isOfSlot(name, slot) && !own.includes(name)),
      );
      // One after another: the window draws and hears in between.
      for (const name of [...others, ...own].sort()) {
        const at = own.indexOf(name);
        const row = at < 0 ? await database.slots.get(name) : rowAt(name, bytes, at);
        if (row !== undefined) await database.slots.put(row);
      }
    });
  },
  photo: async (id) => (await database.photos.get(id))?.sealed ?? null,
  putPhoto: async (id, sealed) => {
    if (sealed === null) await database.photos.delete(id);
    else await database.photos.put({ id, sealed });
  },
});
