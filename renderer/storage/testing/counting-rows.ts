import { createMemoryRows } from '../memory-rows.ts';
import type { PageSealer } from '../page-rows.ts';
import type { RowStore } from '../rows.ts';
import { bytesToText, textToBytes } from '#shared/lib/bytes.ts';

/** Rows in memory that count what is read. */
export const createCountingRows = () => {
  const rows: RowStore = createMemoryRows();
  let read = 0;
  return {
    rows: {
      ...rows,
      pages: (keys: readonly string[]) => {
        read += keys.length;
        return rows.pages(keys);
      },
    } satisfies RowStore,
    read: () => read,
  };
};

/** Sealing left out, so that rows can be compared. */
export const openSealer: PageSealer = {
  keyOf: (name) => name,
  seal: (_, content) => textToBytes(JSON.stringify(content)),
  open: (_, sealed) => JSON.parse(bytesToText(sealed) ?? '') as unknown,
};
