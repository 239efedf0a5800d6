import type { EntryHash } from '#shared/lib/identifiers.ts';
import { eraseBody } from './entry.ts';
import type { WireEntry } from './entry-types.ts';

export type EntriesByHash = ReadonlyMap<EntryHash, WireEntry>;

/**
 * Set union by hash. A body fills a stub's place, unless it was erased on purpose: a stub that
 * someone hands over must not empty the other's words. The result holds no body that `isErased`.
 */
export const mergeEntries = (
  mine: EntriesByHash,
  theirs: EntriesByHash,
  isErased: (hash: EntryHash) => boolean = () => false,
): EntriesByHash => {
  const merged = new Map<EntryHash, WireEntry>();
  for (const [hash, wire] of [...mine, ...theirs]) {
    const present = merged.get(hash);
    if (isErased(hash)) merged.set(hash, eraseBody(present ?? wire));
    else if (!present || (present.body === null && wire.body !== null)) merged.set(hash, wire);
  }
  return merged;
};
