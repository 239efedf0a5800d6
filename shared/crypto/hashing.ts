import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { textToBytes } from '#shared/lib/bytes.ts';

/** HMAC-SHA256 (RFC 2104), 32 bytes: a name that only who holds the key can compute or guess at. */
export const keyedHash = (key: Uint8Array, message: Uint8Array): Uint8Array =>
  hmac(sha256, key, message);

/** Keys made from a key. `info` names what for (RFC 5869 §3.2). */
export type DerivedKeyPurpose =
  'batches' | 'pages' | 'page-names' | 'photos' | 'recovery/session' | 'recovery/private-key';

const none = new Uint8Array(0);

/** HKDF-SHA256 (RFC 5869), 32 bytes. The salt is for keys that weren't made at random on the spot. */
export const deriveSubkey = (
  key: Uint8Array,
  purpose: DerivedKeyPurpose,
  salt: Uint8Array = none,
): Uint8Array => hkdf(sha256, key, salt, textToBytes(`common-ground/${purpose}/v1`), 32);
