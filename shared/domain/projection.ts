import type { FoldEntry } from '#shared/ledger/entry-types.ts';

/**
 * How one room's items are folded from entries and on which pages they are kept. A page is one
 * screen's worth; storage keeps each item's entries on every page named here and folds on reading,
 * so a page rebuilt from the ledger equals one that grew act by act.
 */
export interface Projection<Item> {
  readonly room: string;
  /** Entry kinds this room understands. A kind belongs to exactly one room. */
  readonly kinds: readonly string[];
  /** Entries of one item in fold order → the item, or null while its first entry is missing. */
  fold(entries: readonly FoldEntry[]): Item | null;
  /** Page names, e.g. `calendar/2026-10`; the first one is the item's home. */
  pages(item: Item): readonly string[];
}
