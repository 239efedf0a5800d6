/**
 * 32 evenly spread bits of an item's id: FNV-1a with MurmurHash3's final mix. Not a secret and not
 * a fingerprint; it only decides in which leaf of a large page an item lies.
 */
export const itemHash = (id: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** The same as 32 characters of 0 and 1, most significant first. */
export const itemPath = (id: string): string => itemHash(id).toString(2).padStart(32, '0');

/** Two hexadecimal digits: the shard of the item index (and of kept entries) an item belongs to. */
export const itemShard = (id: string): string =>
  (itemHash(id) >>> 24).toString(16).padStart(2, '0');
