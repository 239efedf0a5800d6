import type { Projection } from '#shared/domain/projection.ts';

/** What screens read from: pages opened lazily, kept while watched, told of every change. */
export interface PageReader {
  watch(page: string, listener: () => void): () => void;
  /** undefined while the page is not open yet. */
  items<Item>(projection: Projection<Item>, page: string): readonly Item[] | undefined;
}
