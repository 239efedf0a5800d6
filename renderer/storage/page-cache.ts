import type { PageReader } from './page-reader.ts';
import { readPage, type PageSource } from './page-rows.ts';
import type { PageChanges } from './plan-act.ts';
import { foldSafely } from './rooms.ts';
import type { createTurnQueue } from './turns.ts';
import type { Projection } from '#shared/domain/projection.ts';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';

type Entries = readonly FoldEntry[];

interface FoldedItem {
  readonly item: unknown;
  readonly entries: Entries;
}

interface Folded {
  readonly version: number;
  readonly list: readonly unknown[];
  readonly byId: ReadonlyMap<ItemId, FoldedItem>;
}

interface OpenPage {
  /** null while it is being read for the first time. */
  items: Map<ItemId, Entries> | null;
  version: number;
  /** Changes that arrived during a reading; null while none is under way. */
  arrived: Map<ItemId, Entries | null> | null;
  readonly listeners: Set<() => void>;
  readonly folded: Map<object, Folded>;
}

/** Pages nobody watches any more that stay open: going back a month costs nothing. */
const idlePages = 16;

export interface PageCache extends PageReader {
  /** Puts an act on the open pages; watchers hear of it at once. */
  publish(changes: PageChanges): void;
  /** After a rebuild: every open page is read again; the old words stay until then. */
  reload(): void;
  clear(): void;
}

const change = (items: Map<ItemId, Entries>, item: ItemId, entries: Entries | null) => {
  if (entries === null) items.delete(item);
  else items.set(item, entries);
};

/** A body that was erased since leaves the hash as it is (S37), and the words must go. */
const isSameEntry = (a: FoldEntry, b: FoldEntry | undefined): boolean =>
  a.hash === b?.hash && (a.body === null) === (b.body === null);

const isSameHistory = (a: Entries, b: Entries): boolean =>
  a === b || (a.length === b.length && a.every((entry, index) => isSameEntry(entry, b[index])));

const foldPage = <Item>(
  page: string,
  { items, version }: { readonly items: ReadonlyMap<ItemId, Entries>; readonly version: number },
  projection: Projection<Item>,
  /** This page as it was, and some others: what lies on two of them is folded once and is one object. */
  known: readonly Folded[],
): Folded => {
  const findKnown = (id: ItemId, entries: Entries): FoldedItem | undefined => {
    for (const { byId } of known) {
      const found = byId.get(id);
      if (found && isSameHistory(found.entries, entries)) return found;
    }
    return undefined;
  };
  const byId = new Map<ItemId, FoldedItem>();
  for (const [id, entries] of items) {
    const before = findKnown(id, entries);
    const folded = before
      ? { item: before.item, pages: projection.pages(before.item as Item) }
      : foldSafely(projection, entries);
    // Rows of a page are told apart by the fold, never trusted to lie where they should.
    if (folded?.pages.includes(page)) byId.set(id, { item: folded.item, entries });
  }
  const list = [...byId.values()]
    .sort((a, b) => (a.entries[0]?.lamport ?? 0) - (b.entries[0]?.lamport ?? 0))
    .map(({ item }) => item);
  return { version, list, byId };
};

/**
 * The pages that screens look at, readable in memory. `onDamage` hears of rows that can't be read. They are read
 * in turn: what was asked for first is on the screen before what a long life has filled is folded.
 */
export const createPageCache = (
  source: () => PageSource,
  onDamage: () => void,
  inTurn: ReturnType<typeof createTurnQueue>,
): PageCache => {
  const open = new Map<string, OpenPage>();

  const tell = (page: OpenPage) => {
    page.version += 1;
    for (const listener of page.listeners) listener();
  };

  const load = (name: string, page: OpenPage) => {
    page.arrived = new Map();
    void inTurn(() =>
      readPage<Entries>(source(), name).then(
        (items) => {
          for (const [item, entries] of page.arrived ?? []) change(items, item, entries);
          page.arrived = null;
          page.items = items;
          tell(page);
        },
        () => {
          page.arrived = null;
          if (open.get(name) === page) onDamage();
        },
      ),
    );
  };

  const foldNow = <Item>(name: string, page: OpenPage, projection: Projection<Item>): Folded => {
    // A month shares days with the one beside it, which was looked at last; asking all would cost more.
    const others = [...open.values()].filter((other) => other !== page).slice(-2);
    const known = [page, ...others].flatMap(({ folded }) => folded.get(projection) ?? []);
    return foldPage(
      name,
      { items: page.items ?? new Map(), version: page.version },
      projection,
      known,
    );
  };

  const openPage = (name: string): OpenPage => {
    const known = open.get(name);
    if (known) {
      // Last in the order of the map: the least likely to be closed.
      open.delete(name);
      open.set(name, known);
      return known;
    }
    const page: OpenPage = {
      items: null,
      version: 0,
      arrived: null,
      listeners: new Set(),
      folded: new Map(),
    };
    open.set(name, page);
    load(name, page);
    return page;
  };

  const closeIdle = () => {
    const idle = [...open].filter(([, page]) => page.listeners.size === 0);
    for (const [name] of idle.slice(0, Math.max(0, idle.length - idlePages))) open.delete(name);
  };

  return {
    watch: (name, listener) => {
      const page = openPage(name);
      page.listeners.add(listener);
      return () => {
        page.listeners.delete(listener);
        closeIdle();
      };
    },
    items: <Item>(projection: Projection<Item>, name: string) => {
      const page = open.get(name);
      if (!page?.items) return undefined;
      const known = page.folded.get(projection);
      const folded = known?.version === page.version ? known : foldNow(name, page, projection);
      page.folded.set(projection, folded);
      // The list was made by this very projection.
      return folded.list as readonly Item[];
    },
    publish: (changes) => {
      for (const [name, items] of changes) {
        const page = open.get(name);
        if (!page) continue;
        for (const [item, entries] of items) {
          page.arrived?.set(item, entries);
          if (page.items) change(page.items, item, entries);
        }
        if (page.items) tell(page);
      }
    },
    reload: () => {
      for (const [name, page] of open) load(name, page);
    },
    clear: () => {
      open.clear();
    },
  };
};
