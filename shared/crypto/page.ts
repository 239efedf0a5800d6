import { bytesToText, textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import { keyedHash } from './hashing.ts';
import { associatedData, seal, unseal } from './sealing.ts';
import type { VaultKeys } from './vault-keys.ts';

/** The key a page is stored under: 43 characters that tell neither its name nor its room. */
export const pageKey = (keys: Pick<VaultKeys, 'pageNames'>, name: string): string =>
  toBase64Url(keyedHash(keys.pageNames, textToBytes(name)));

/** A page's sealed bytes. `content` is JSON; the name is bound, so that no page stands in for another. */
export const sealPage = (
  keys: Pick<VaultKeys, 'pages'>,
  name: string,
  content: unknown,
  random: RandomBytes,
): Uint8Array<ArrayBuffer> =>
  seal(keys.pages, textToBytes(JSON.stringify(content)), associatedData('page', { name }), random);

/** What `sealPage` was given. Pages are made from the ledger: one that can't be opened is made anew. */
export const openPage = (
  keys: Pick<VaultKeys, 'pages'>,
  name: string,
  sealed: Uint8Array,
): Result<unknown, 'cannot-open'> => {
  const opened = unseal(keys.pages, sealed, associatedData('page', { name }));
  if (!opened.ok) return opened;
  const text = bytesToText(opened.value);
  return text === null ? refused('cannot-open') : ok(JSON.parse(text) as unknown);
};
