import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { equalBytes } from '#shared/lib/bytes.ts';
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

test('a long file comes back as it was, and a short one after it leaves nothing of it', async () => {
  const database = createDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  const rows = createDexieRows(database);
  const long = Uint8Array.from({ length: 1_250_000 }, (_, at) => at % 251);
  await rows.putSlot('J.drafts', new Uint8Array([1]));
  await rows.putSlot('J.drafts~aside-0', new Uint8Array([4]));
  await rows.putSlot('J.drafts', long);
  await rows.putSlot('M.drafts', new Uint8Array([2]));
  expect(equalBytes((await rows.slot('J.drafts')) ?? new Uint8Array(), long)).toBe(true);
  expect(await rows.slot('J.drafts~aside-0')).toEqual(new Uint8Array([4]));
  expect(await rows.slot('M.drafts')).toEqual(new Uint8Array([2]));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await rows.putSlot('M.drafts', new Uint8Array([3]));
  const names = put.mock.calls.map(([row]) => (row as { slot: string }).slot);
  expect(names).toEqual([
    'J.drafts',
    'J.drafts/001',
    'J.drafts/002',
    'J.drafts~aside-0',
    'M.drafts',
  ]);
  await rows.putSlot('J.drafts', new Uint8Array([5]));
  expect(await rows.slot('J.drafts')).toEqual(new Uint8Array([5]));
  expect(await database.slots.count()).toBe(3);
  database.close();
});
