import type { PagesHead, RowStore, SegmentRow } from './rows.ts';

/**
 * Rows for one session only, when the database can't be used: screens go on, acts go to the
 * journal, and the next start rebuilds the database from it.
 */
export const createMemoryRows = (): RowStore => {
  const pages = new Map<string, Uint8Array>();
  const segments = new Map<string, SegmentRow[]>();
  const slots = new Map<string, Uint8Array>();
  const photos = new Map<string, Uint8Array>();
  let head: PagesHead | null = null;
  let keyring: Uint8Array | null = null;
  const append = (rows: readonly SegmentRow[]) => {
    for (const row of rows) {
      const list = segments.get(row.vault) ?? [];
      list[row.n] = row;
      segments.set(row.vault, list);
    }
  };
  return {
    kind: 'memory',
    pages: async (keys) => keys.map((key) => pages.get(key)),
    countPages: async () => pages.size,
    pagesHead: async () => head,
    lastSegment: async (vault) => segments.get(vault)?.at(-1) ?? null,
    segments: async (vault, from, limit) =>
      (segments.get(vault) ?? []).slice(from, from + limit).filter((row) => row !== undefined),
    anySegment: async () => segments.size > 0,
    write: async (change) => {
      if (change.fresh) pages.clear();
      append(change.segments);
      for (const row of change.put) pages.set(row.key, row.sealed);
      for (const key of change.remove) pages.delete(key);
      head = change.head;
    },
    appendSegments: async (rows) => {
      append(rows);
    },
    putAside: async (vault) => {
      segments.delete(vault);
    },
    keyring: async () => keyring,
    putKeyring: async (bytes) => {
      keyring = bytes;
    },
    slot: async (slot) => slots.get(slot) ?? null,
    putSlot: async (slot, bytes) => {
      slots.set(slot, bytes);
    },
    photo: async (id) => photos.get(id) ?? null,
    putPhoto: async (id, sealed) => {
      if (sealed === null) photos.delete(id);
      else photos.set(id, sealed);
    },
  };
};
