import * as z from 'zod/mini';
import {
  itemsToObject,
  layOut,
  leafPathOf,
  mergePointOf,
  type FilledLeaf,
  type Items,
  type Leaf,
} from './page-tree.ts';

/** Seals and opens the rows of one vault; both are synchronous. */
export interface PageSealer {
  keyOf(name: string): string;
  seal(name: string, content: unknown): Uint8Array;
  /** undefined where the row can't be opened: damage, or another key's. */
  open(name: string, sealed: Uint8Array): unknown;
}

export interface PageSource {
  readonly sealer: PageSealer;
  pages(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>;
}

/** Rows to write, by name and still readable; `rows` tells how many more there are afterwards. */
export interface PageWrites {
  readonly put: ReadonlyMap<string, unknown>;
  readonly remove: ReadonlySet<string>;
  readonly rows: number;
}

/** A row is missing, torn or not ours: the pages have to be rebuilt from the ledger. */
export class PageDamaged extends Error {
  constructor() {
    super('page-damaged');
  }
}

/** Hundreds of items, each read by its own room: here only that there are some. */
const itemsField = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const rootSchema = z.union([
  z.strictObject({ items: itemsField }),
  z.strictObject({ leaves: z.array(z.tuple([z.string(), z.number(), z.number()])) }),
]);
const leafSchema = z.strictObject({ items: itemsField });

const leafName = (name: string, path: string) => `${name}#${path}`;

const openRow = (source: PageSource, name: string, sealed: Uint8Array | undefined): unknown => {
  if (sealed === undefined) throw new PageDamaged();
  const content = source.sealer.open(name, sealed);
  if (content === undefined) throw new PageDamaged();
  return content;
};

type Root =
  { readonly items: Map<string, unknown> } | { readonly leaves: ReadonlyMap<string, Leaf> };

const readRoot = async (source: PageSource, name: string): Promise<Root | null> => {
  const [sealed] = await source.pages([source.sealer.keyOf(name)]);
  if (sealed === undefined) return null;
  const parsed = z.safeParse(rootSchema, openRow(source, name, sealed));
  if (!parsed.success) throw new PageDamaged();
  if ('items' in parsed.data) return { items: new Map(Object.entries(parsed.data.items)) };
  const leaves = parsed.data.leaves.map(([path, size, count]) => ({ path, size, count }));
  return { leaves: new Map(leaves.map((leaf) => [leaf.path, leaf])) };
};

const readLeaves = async (
  source: PageSource,
  name: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Items<unknown>>> => {
  const names = paths.map((path) => leafName(name, path));
  const rows = await source.pages(names.map((leaf) => source.sealer.keyOf(leaf)));
  const opened = names.map((leaf, index) => {
    const parsed = z.safeParse(leafSchema, openRow(source, leaf, rows[index]));
    if (!parsed.success) throw new PageDamaged();
    return new Map(Object.entries(parsed.data.items));
  });
  return new Map(paths.map((path, index) => [path, opened[index] ?? new Map()]));
};

/** All items of a page, the caller's own to change; empty for a page that isn't there. The caller knows what `Value` it keeps. */
export const readPage = async <Value>(
  source: PageSource,
  name: string,
): Promise<Map<string, Value>> => {
  const root = await readRoot(source, name);
  if (root === null) return new Map();
  if ('items' in root) return root.items as Map<string, Value>;
  const leaves = await readLeaves(source, name, [...root.leaves.keys()]);
  const items = new Map<string, unknown>();
  for (const leaf of leaves.values()) for (const [id, value] of leaf) items.set(id, value);
  return items as Map<string, Value>;
};

/** One item of a page, reading its leaf only. */
export const readPageItem = async <Value>(
  source: PageSource,
  name: string,
  id: string,
): Promise<Value | undefined> => {
  const root = await readRoot(source, name);
  if (root === null) return undefined;
  if ('items' in root) return root.items.get(id) as Value | undefined;
  const path = leafPathOf(root.leaves, id);
  if (!root.leaves.has(path)) return undefined;
  const leaves = await readLeaves(source, name, [path]);
  return leaves.get(path)?.get(id) as Value | undefined;
};

const rootContent = (leaves: readonly Leaf[]) => ({
  leaves: [...leaves]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((leaf) => [leaf.path, leaf.size, leaf.count]),
});

const content = (items: Items<unknown>) => ({ items: itemsToObject(items) });

/** The rows of a page made at once from all its items. */
export const writePage = (name: string, items: Items<unknown>): ReadonlyMap<string, unknown> => {
  const leaves = layOut(items);
  const only = leaves[0];
  if (only === undefined) return new Map();
  if (leaves.length === 1 && only.path === '') return new Map([[name, content(items)]]);
  return new Map<string, unknown>([
    [name, rootContent(leaves)],
    ...leaves.map((leaf) => [leafName(name, leaf.path), content(leaf.items)] as const),
  ]);
};

const withChanges = <Value>(items: Items<Value>, changes: ReadonlyMap<string, Value | null>) => {
  const next = new Map(items);
  for (const [id, value] of changes) {
    if (value === null) next.delete(id);
    else next.set(id, value);
  }
  return next;
};

const changeSmallPage = (
  name: string,
  items: Items<unknown>,
  existed: boolean,
  changes: ReadonlyMap<string, unknown>,
): PageWrites => {
  const put = writePage(name, withChanges(items, changes));
  const remove = new Set(existed && put.size === 0 ? [name] : []);
  return { put, remove, rows: put.size - (existed ? 1 : 0) };
};

/** Changes some items of a page, touching the root and the leaves they lie on. null removes an item. */
export const changePage = async (
  source: PageSource,
  name: string,
  changes: ReadonlyMap<string, unknown>,
): Promise<PageWrites> => {
  const root = await readRoot(source, name);
  if (root === null) return changeSmallPage(name, new Map(), false, changes);
  if ('items' in root) return changeSmallPage(name, root.items, true, changes);

  const leaves = new Map<string, Leaf>(root.leaves);
  const changesByPath = new Map<string, Map<string, unknown>>();
  for (const [id, value] of changes) {
    const path = leafPathOf(root.leaves, id);
    const group = changesByPath.get(path) ?? new Map<string, unknown>();
    changesByPath.set(path, group.set(id, value));
  }
  const present = [...changesByPath.keys()].filter((path) => root.leaves.has(path));
  const before = await readLeaves(source, name, present);
  const filled = new Map<string, FilledLeaf<unknown>>();
  const replace = (removed: readonly string[], added: readonly FilledLeaf<unknown>[]) => {
    for (const path of removed) {
      leaves.delete(path);
      filled.delete(path);
    }
    for (const leaf of added) {
      leaves.set(leaf.path, leaf);
      filled.set(leaf.path, leaf);
    }
  };
  for (const [path, group] of changesByPath) {
    replace(
      [path],
      layOut(withChanges(before.get(path) ?? new Map<string, unknown>(), group), path),
    );
  }
  for (const path of changesByPath.keys()) {
    const node = mergePointOf(leaves.values(), path);
    if (node === null) continue;
    const below = [...leaves.keys()].filter((leaf) => leaf.startsWith(node));
    const unread = await readLeaves(
      source,
      name,
      below.filter((leaf) => !filled.has(leaf)),
    );
    const items = below.flatMap((leaf) => [...(filled.get(leaf)?.items ?? unread.get(leaf) ?? [])]);
    replace(below, layOut(new Map(items), node));
  }

  const whole = filled.get('');
  const put = new Map<string, unknown>(
    whole
      ? [[name, content(whole.items)]]
      : leaves.size > 0
        ? [[name, rootContent([...leaves.values()])]]
        : [],
  );
  for (const leaf of filled.values()) {
    if (leaf.path !== '') put.set(leafName(name, leaf.path), content(leaf.items));
  }
  const kept = whole ? new Set<string>() : new Set(leaves.keys());
  const gone = [...root.leaves.keys()].filter((path) => !kept.has(path));
  const remove = new Set(gone.map((path) => leafName(name, path)));
  if (put.size === 0) remove.add(name);
  const rowsAfter = (put.has(name) ? 1 : 0) + kept.size;
  return { put, remove, rows: rowsAfter - (1 + root.leaves.size) };
};
