import { itemPath } from './item-hash.ts';
import { textToBytes } from '#shared/lib/bytes.ts';

/**
 * How a large page is cut: a binary tree over the bits of each item's hash. A node is a leaf while
 * it holds at most 48 KiB (from 64 KiB Chromium moves values into files of their own) or one item.
 * That depends on the content alone, so a page that grew act by act is cut like a rebuilt one.
 */
export const leafLimit = 48 * 1024;

export type Items<Value> = ReadonlyMap<string, Value>;

export interface Leaf {
  /** Characters 0 and 1; the empty string is the whole page. */
  readonly path: string;
  /** Bytes of its JSON, one comma each; sizes of siblings add up. */
  readonly size: number;
  readonly count: number;
}

export interface FilledLeaf<Value> extends Leaf {
  readonly items: Items<Value>;
}

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** As an object with sorted names, so that equal contents are equal bytes. */
export const itemsToObject = <Value>(items: Items<Value>): Readonly<Record<string, Value>> =>
  Object.fromEntries([...items].sort(byId));

const sizeOf = <Value>(items: Items<Value>): number =>
  items.size === 0 ? 0 : textToBytes(JSON.stringify(Object.fromEntries(items))).length - 1;

const deepest = 32;

/** The leaves of the node at `path` that holds `items`; none for no items. */
export const layOut = <Value>(items: Items<Value>, path = ''): readonly FilledLeaf<Value>[] => {
  if (items.size === 0) return [];
  const size = sizeOf(items);
  if (size <= leafLimit || items.size === 1 || path.length >= deepest) {
    return [{ path, size, count: items.size, items }];
  }
  const halves = { '0': new Map<string, Value>(), '1': new Map<string, Value>() };
  for (const [id, value] of items) {
    halves[itemPath(id).charAt(path.length) === '1' ? '1' : '0'].set(id, value);
  }
  return [...layOut(halves['0'], `${path}0`), ...layOut(halves['1'], `${path}1`)];
};

/** The path of the leaf an item lies on, or would lie on, among the present ones. */
export const leafPathOf = (leaves: ReadonlyMap<string, Leaf>, id: string): string => {
  const bits = itemPath(id);
  for (let depth = 0; depth < deepest; depth += 1) {
    const path = bits.slice(0, depth);
    if (leaves.has(path)) return path;
    if (![...leaves.keys()].some((other) => other.startsWith(path))) return path;
  }
  return bits;
};

/** The highest node above or at `path` that has become small enough to be one leaf; null for none. */
export const mergePointOf = (leaves: Iterable<Leaf>, path: string): string | null => {
  const all = [...leaves];
  for (let depth = 0; depth <= path.length; depth += 1) {
    const node = path.slice(0, depth);
    const below = all.filter((leaf) => leaf.path.startsWith(node));
    const size = below.reduce((sum, leaf) => sum + leaf.size, 0);
    const count = below.reduce((sum, leaf) => sum + leaf.count, 0);
    const isOneLeaf = below.length === 1 && below[0]?.path === node;
    if (size <= leafLimit || count <= 1) return isOneLeaf || below.length === 0 ? null : node;
  }
  return null;
};
