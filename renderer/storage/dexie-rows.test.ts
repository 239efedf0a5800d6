import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { createDatabase } from './database.ts';
import { createDexieRows } from './dexie-rows.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('S24: whichever slot is put, all rows of slots are written anew, in the order of their names', async () => {
  const database = createDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  const rows = createDexieRows(database);
  const slots = ['J.drafts', 'J.private', 'M.drafts', 'M.private'];
  for (const slot of slots) await rows.putSlot(slot, new Uint8Array([1]));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  for (const written of slots) {
    put.mockClear();
    await rows.putSlot(written, new Uint8Array([2]));
    expect(put.mock.calls.map(([row]) => (row as { slot: string }).slot)).toEqual(slots);
    expect([...((await rows.slot(written)) ?? [])]).toEqual([2]);
  }
  await rows.putSlot('A.drafts', new Uint8Array([3]));
  expect([...((await rows.slot('M.private')) ?? [])]).toEqual([2]);
  database.close();
});
