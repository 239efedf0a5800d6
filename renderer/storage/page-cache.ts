import type { PageReader } from './page-reader.ts';
import { readPage, type PageSource } from './page-rows.ts';
import type { PageChanges } from './plan-act.ts';
import { foldSafely } from './rooms.ts';
import type { Projection } from '#shared/domain/projection.ts';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';

type Entries = readonly FoldEntry[];

interface Folded {
  readonly version: number;
  readonly list: readonly unknown[];
  readonly itemByEntries: ReadonlyMap<Entries, unknown>;
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

const foldPage = <Item>(
  page: string,
  { items, version }: { readonly items: ReadonlyMap<ItemId, Entries>; readonly version: number },
  projection: Projection<Item>,
  before: Folded | undefined,
): Folded => {
  const itemByEntries = new Map<Entries, unknown>();
  const found: { readonly item: unknown; readonly entries: Entries }[] = [];
  for (const entries of items.values()) {
    let item = before?.itemByEntries.get(entries);
    if (item === undefined) {
      const folded = foldSafely(projection, entries);
      // Rows of a page are told apart by the fold, never trusted to lie where they should.
      if (!folded?.pages.includes(page)) continue;
      item = folded.item;
    }
    itemByEntries.set(entries, item);
    found.push({ item, entries });
  }
  found.sort((a, b) => (a.entries[0]?.lamport ?? 0) - (b.entries[0]?.lamport ?? 0));
  return { version, list: found.map(({ item }) => item), itemByEntries };
};

/** The pages that screens look at, readable in memory. `onDamage` hears of rows that can't be read. */
export const createPageCache = (source: () => PageSource, onDamage: () => void): PageCache => {
  const open = new Map<string, OpenPage>();

  const tell = (page: OpenPage) => {
    page.version += 1;
    for (const listener of page.listeners) listener();
  };

  const load = (name: string, page: OpenPage) => {
    page.arrived = new Map();
    readPage<Entries>(source(), name).then(
      (read) => {
        const items = new Map(read);
        for (const [item, entries] of page.arrived ?? []) change(items, item, entries);
        page.arrived = null;
        page.items = items;
        tell(page);
      },
      () => {
        page.arrived = null;
        if (open.get(name) === page) onDamage();
      },
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
      const folded =
        known?.version === page.version
          ? known
          : foldPage(name, { items: page.items, version: page.version }, projection, known);
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
