import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createDatabase, currentVersion } from './database.ts';

test('every version opens, and every later one opens what an earlier one left', async () => {
  for (let from = 1; from <= currentVersion; from += 1) {
    for (let to = from; to <= currentVersion; to += 1) {
      const indexedDB = new IDBFactory();
      const older = createDatabase({ targetVersion: from, indexedDB, IDBKeyRange });
      await older.open();
      await older.table('keyring').put({ id: 'keyring', bytes: new Uint8Array([1]) });
      older.close();
      const newer = createDatabase({ targetVersion: to, indexedDB, IDBKeyRange });
      await newer.open();
      expect(newer.verno).toBe(to);
      expect(await newer.keyring.count()).toBe(1);
      newer.close();
    }
  }
});

test('nothing readable is indexed: keys are ids, counts and keyed hashes', () => {
  const database = createDatabase();
  const indexes = database.tables.flatMap((table) => table.schema.indexes.map(({ name }) => name));
  expect(indexes).toEqual([]);
});
