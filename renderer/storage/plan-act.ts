import { itemShard } from './item-hash.ts';
import { changePage, readPageItem, type PageSource } from './page-rows.ts';
import { pagesOfItem, type Rooms } from './rooms.ts';
import { compareInFoldOrder } from '#shared/ledger/fold-order.ts';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';

/** By page: an item's entries as they are now, or null where the item left that page. */
export type PageChanges = ReadonlyMap<string, ReadonlyMap<ItemId, readonly FoldEntry[] | null>>;

/** What an act changes, before anything is sealed. */
export interface ActPlan {
  readonly put: ReadonlyMap<string, unknown>;
  readonly remove: ReadonlySet<string>;
  readonly rows: number;
  readonly changes: PageChanges;
}

export const indexName = (item: ItemId) => `index/${itemShard(item)}`;

export const groupByItem = (
  entries: readonly FoldEntry[],
): ReadonlyMap<ItemId, readonly FoldEntry[]> => {
  const groups = new Map<ItemId, FoldEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.item);
    if (group) group.push(entry);
    else groups.set(entry.item, [entry]);
  }
  return groups;
};

/** An item's entries with more of them, each once, in fold order. */
export const addToHistory = (
  before: readonly FoldEntry[],
  added: readonly FoldEntry[],
): readonly FoldEntry[] => {
  const byHash = new Map([...before, ...added].map((entry) => [entry.hash, entry]));
  return [...byHash.values()].sort(compareInFoldOrder);
};

/** Each row is fetched and opened once an act: what is found by it is what is changed in it. */
const readOnce = ({ sealer, pages }: PageSource): PageSource => {
  const fetched = new Map<string, Uint8Array | undefined>();
  const opened = new Map<string, unknown>();
  return {
    sealer: {
      ...sealer,
      open: (name, sealed) => {
        if (!opened.has(name)) opened.set(name, sealer.open(name, sealed));
        return opened.get(name);
      },
    },
    pages: async (keys) => {
      const missing = keys.filter((key) => !fetched.has(key));
      if (missing.length > 0) {
        const rows = await pages(missing);
        for (const [index, key] of missing.entries()) fetched.set(key, rows[index]);
      }
      return keys.map((key) => fetched.get(key));
    },
  };
};

const put = <Value>(
  map: Map<string, Map<string, Value>>,
  page: string,
  item: string,
  value: Value,
) => {
  const group = map.get(page) ?? new Map<string, Value>();
  map.set(page, group.set(item, value));
};

/**
 * Finds each item through its shard of the index, folds it anew and tells which rows differ. The
 * work depends on the items touched, not on what the vault holds.
 */
export const planAct = async (
  stored: PageSource,
  rooms: Rooms,
  entries: readonly FoldEntry[],
): Promise<ActPlan> => {
  const source = readOnce(stored);
  const changes = new Map<string, Map<ItemId, readonly FoldEntry[] | null>>();
  const indexChanges = new Map<string, Map<ItemId, readonly string[]>>();
  for (const [item, added] of groupByItem(entries)) {
    const pages = (await readPageItem<readonly string[]>(source, indexName(item), item)) ?? [];
    const home = pages[0];
    const known =
      home === undefined
        ? []
        : ((await readPageItem<readonly FoldEntry[]>(source, home, item)) ?? []);
    const merged = addToHistory(known, added);
    const next = pagesOfItem(rooms, item, merged);
    for (const page of next) put(changes, page, item, merged);
    for (const page of pages) if (!next.includes(page)) put(changes, page, item, null);
    if (next.join('\n') !== pages.join('\n')) put(indexChanges, indexName(item), item, next);
  }
  const writes = [];
  for (const [page, items] of [...changes, ...indexChanges]) {
    writes.push(await changePage(source, page, items));
  }
  return {
    put: new Map(writes.flatMap((write) => [...write.put])),
    remove: new Set(writes.flatMap((write) => [...write.remove])),
    rows: writes.reduce((sum, write) => sum + write.rows, 0),
    changes,
  };
};
