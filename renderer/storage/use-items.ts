import { createContext, useContext, useSyncExternalStore } from 'react';
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
