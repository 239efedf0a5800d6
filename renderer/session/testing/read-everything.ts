import { IDBKeyRange } from 'fake-indexeddb';
import type { TestComputer } from './test-window.ts';
import { concatBytes, textToBytes } from '#shared/lib/bytes.ts';
import { createDatabase } from '#renderer/storage/database.ts';

const toBytes = (value: unknown): Uint8Array => {
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'object' && value !== null) {
    return concatBytes(...Object.values(value).map(toBytes));
  }
  return textToBytes(`${String(value)}\n`);
};

/** Every byte that was written on a computer: main's files and each row of the database. */
export const readEverything = async ({ disk, indexedDB }: TestComputer) => {
  const database = createDatabase({ indexedDB, IDBKeyRange });
  await database.open();
  const tables = ['segments', 'pages', 'slots', 'keyring', 'meta', 'photos'] as const;
  const rows = await Promise.all(tables.map((table) => database.table(table).toArray()));
  const counts = {
    segments: rows[0]?.length ?? 0,
    pages: rows[1]?.length ?? 0,
  };
  database.close();
  const bytes = concatBytes(
    ...[...disk.journals.values()].flat().map(toBytes),
    ...[...disk.slots.values()].map(toBytes),
    toBytes(disk.keyring ?? ''),
    ...rows.flat().map(toBytes),
  );
  return { bytes, counts };
};
