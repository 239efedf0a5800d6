import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { PageReader } from './page-reader.ts';
import type { Projection } from '#shared/domain/projection.ts';

export const PageReaderContext = createContext<PageReader | null>(null);

const empty: readonly never[] = [];
const nothingToHear = () => () => undefined;

/**
 * The items of one room on one page, live; undefined while the page is being opened. Folded once
 * per version of the page, whatever the number of components; unchanged items keep their identity.
 * Empty while there is no shared vault.
 */
export const useItems = <Item>(
  projection: Projection<Item>,
  page: string,
): readonly Item[] | undefined => {
  const reader = useContext(PageReaderContext);
  return useSyncExternalStore<readonly Item[] | undefined>(
    reader === null ? nothingToHear : (listener) => reader.watch(page, listener),
    () => (reader === null ? empty : reader.items(projection, page)),
  );
};

interface Joined {
  readonly lists: readonly (readonly unknown[])[];
  readonly items: readonly unknown[];
}

const joinedByFirstList = new WeakMap<readonly unknown[], Joined>();

/** The lists as one, the same one for as long as none of them has changed. */
const join = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] => {
  const [first] = lists;
  if (first === undefined) return empty;
  const known = joinedByFirstList.get(first);
  const isSame =
    known?.lists.length === lists.length && lists.every((list, at) => list === known.lists[at]);
  const joined = isSame ? known : { lists, items: lists.flat() };
  joinedByFirstList.set(first, joined);
  // Joined from these very lists.
  return joined.items as readonly Item[];
};

/**
 * The items of one room on several pages, live, page after page; undefined while any of them is being
 * opened. Each page is a read: for what may come after the first paint.
 */
export const useItemsOn = <Item>(
  projection: Projection<Item>,
  pages: readonly string[],
): readonly Item[] | undefined => {
  const reader = useContext(PageReaderContext);
  const names = pages.join('\n');
  // Stays the same while the names do: watched anew at each drawing, many pages would close and open for ever.
  const watch = useCallback(
    (listener: () => void) => {
      const ends =
        reader === null ? [] : names.split('\n').map((page) => reader.watch(page, listener));
      return () => ends.forEach((end) => end());
    },
    [reader, names],
  );
  return useSyncExternalStore<readonly Item[] | undefined>(watch, () => {
    if (reader === null) return empty;
    const lists = pages.map((page) => reader.items(projection, page));
    return lists.every((list) => list !== undefined) ? join(lists) : undefined;
  });
};
