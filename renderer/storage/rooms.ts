import { itemHash, itemShard } from './item-hash.ts';
import type { Projection } from '#shared/domain/projection.ts';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';

/** Raised when rows are laid out differently; pages are then rebuilt at the next unlock. */
const layoutVersion = 1;

/** Which room understands which kind. Made once from the registry of shared/domain. */
export interface Rooms {
  readonly projectionByKind: ReadonlyMap<string, Projection<unknown>>;
  /** Differs as soon as pages made by another version may be wrong. */
  readonly format: string;
}

const signature = (projections: readonly Projection<unknown>[]): string =>
  projections
    .map((projection) => `${projection.room}:${projection.kinds.join(',')}`)
    .sort()
    .join(' ');

export const createRooms = (projections: readonly Projection<unknown>[]): Rooms => ({
  projectionByKind: new Map(
    projections.flatMap((projection) =>
      projection.kinds.map((kind) => [kind, projection] as const),
    ),
  ),
  // Hashed: kinds are words, and this is written beside the pages in the open.
  format: `${String(layoutVersion)}.${String(itemHash(signature(projections)))}`,
});

/** Folding runs over words that others wrote: an item that can't be folded is kept, not lost. */
export const foldSafely = <Item>(
  projection: Projection<Item>,
  entries: readonly FoldEntry[],
): { readonly item: Item; readonly pages: readonly string[] } | null => {
  try {
    const own = entries.filter((entry) => projection.kinds.includes(entry.kind));
    const item = own.length === 0 ? null : projection.fold(own);
    return item === null ? null : { item, pages: projection.pages(item) };
  } catch {
    return null;
  }
};

/**
 * Where an item's entries lie. Unknown kinds, and items whose first entry is still missing, are
 * kept on a page nobody looks at, until a later entry or version places them.
 */
export const pagesOfItem = (
  rooms: Rooms,
  item: ItemId,
  entries: readonly FoldEntry[],
): readonly string[] => {
  const projections = new Set(
    entries.flatMap((entry) => rooms.projectionByKind.get(entry.kind) ?? []),
  );
  const pages = [...projections].flatMap(
    (projection) => foldSafely(projection, entries)?.pages ?? [],
  );
  return pages.length === 0 ? [`kept/${itemShard(item)}`] : [...new Set(pages)].sort();
};
