import { sha256 } from '@noble/hashes/sha2.js';
import { textToBytes } from './bytes.ts';

/** What a hash is taken of. The tag is hashed first, so that a hash for one purpose never serves another. */
export type DigestTag =
  | 'common-ground/clause-content/v1'
  | 'common-ground/calendar-term/v1'
  | 'common-ground/entry/v1'
  | 'common-ground/body/v1'
  | 'common-ground/device-id/v1'
  | 'common-ground/key-id/v1'
  | 'common-ground/frame/v1'
  | 'common-ground/journal/v1'
  | 'common-ground/keyring/v1'
  | 'common-ground/shared-id/v1'
  | 'common-ground/state/v1'
  | 'common-ground/photo/v1'
  | 'common-ground/voice/v1';

const prefixes = new Map<DigestTag, Uint8Array>();

const tagPrefix = (tag: DigestTag): Uint8Array => {
  const known = prefixes.get(tag);
  if (known) return known;
  const prefix = textToBytes(`${tag}\0`);
  prefixes.set(tag, prefix);
  return prefix;
};

/** SHA-256(tag ‖ 0x00 ‖ parts…), 32 bytes (FIPS 180-4). Callers pass parts of fixed length, save the last. */
export type Digest = (tag: DigestTag, ...parts: readonly Uint8Array[]) => Uint8Array<ArrayBuffer>;

/** `Digest` in any engine, synchronously. */
export const digest: Digest = (tag, ...parts) => {
  const hash = sha256.create().update(tagPrefix(tag));
  for (const part of parts) hash.update(part);
  return hash.digest();
};
