import Dexie from 'dexie';
import type { Database } from './database.ts';
import type { RowStore } from './rows.ts';

const ofVault = (database: Database, vault: string, from = 0) =>
  database.segments.where('[vault+n]').between([vault, from], [vault, Dexie.maxKey]);

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
  slot: async (slot) => (await database.slots.get(slot))?.bytes ?? null,
  putSlot: async (slot, bytes) => {
    // All of them, in the order of their names: what the database wrote last tells nothing (S24).
    await database.transaction('rw', database.slots, async () => {
      const others = (await database.slots.toArray()).filter((row) => row.slot !== slot);
      const all = [...others, { slot, bytes }].sort((a, b) => (a.slot < b.slot ? -1 : 1));
      await database.slots.bulkPut(all);
    });
  },
  photo: async (id) => (await database.photos.get(id))?.sealed ?? null,
  putPhoto: async (id, sealed) => {
    if (sealed === null) await database.photos.delete(id);
    else await database.photos.put({ id, sealed });
  },
});
