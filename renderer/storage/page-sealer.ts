import type { PageSealer } from './page-rows.ts';
import { openPage, pageKey, sealPage } from '#shared/crypto/page.ts';
import type { VaultKeys } from '#shared/crypto/vault-keys.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';

/** A wiped key is all zeros. Sealing with one would be writing in the open. */
export const isWiped = (key: Uint8Array): boolean => key.every((byte) => byte === 0);

/** Rows of one vault's pages. The keys are read at each use: wiping them ends it. */
export const createPageSealer = (keys: VaultKeys, random: RandomBytes): PageSealer => ({
  keyOf: (name) => pageKey(keys, name),
  seal: (name, content) => {
    if (isWiped(keys.pages)) throw new Error('vault-closed');
    return sealPage(keys, name, content, random);
  },
  open: (name, sealed) => {
    const opened = openPage(keys, name, sealed);
    return opened.ok ? opened.value : undefined;
  },
});
