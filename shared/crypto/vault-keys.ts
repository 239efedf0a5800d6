import { toBase64Url } from '#shared/lib/bytes.ts';
import { digest } from '#shared/lib/digest.ts';
import { deriveSubkey } from './hashing.ts';

/** The shared vault's key (32 random bytes) and what is made from it: one key for each use. */
export interface VaultKeys {
  /** Names the vault key in entries' headers; tells nothing about it. 22 characters of base64url. */
  readonly keyId: string;
  readonly batches: Uint8Array;
  readonly pages: Uint8Array;
  readonly pageNames: Uint8Array;
}

export const deriveVaultKeys = (vaultKey: Uint8Array): VaultKeys => ({
  keyId: toBase64Url(digest('common-ground/key-id/v1', vaultKey).subarray(0, 16)),
  batches: deriveSubkey(vaultKey, 'batches'),
  pages: deriveSubkey(vaultKey, 'pages'),
  pageNames: deriveSubkey(vaultKey, 'page-names'),
});
