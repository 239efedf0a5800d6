import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { textToBytes } from '#shared/lib/bytes.ts';
import { canonical } from '#shared/lib/canonical.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';

export const nonceLength = 24;
const tagLength = 16;

/** How much longer sealed bytes are than what is in them. */
export const sealingOverhead = nonceLength + tagLength;

export const keyLength = 32;

/** What sealed bytes are for: opening them as anything else fails. */
export type SealPurpose =
  | 'batch'
  | 'page'
  | 'photo'
  | 'photo-small'
  | 'session'
  | 'private-key'
  | 'previous-key'
  | 'personal-vault';

/** The bytes that are authenticated beside what is sealed: purpose and fields in RFC 8785 form. */
export const associatedData = (
  purpose: SealPurpose,
  fields: Readonly<Record<string, unknown>>,
): Uint8Array => textToBytes(`common-ground/${purpose}/v1\0${canonical(fields)}`);

/**
 * nonce (24) ‖ XChaCha20-Poly1305 ciphertext and tag (draft-irtf-cfrg-xchacha-03). The nonce is
 * random: 192 bits never repeat, whichever computer writes.
 */
export const seal = (
  key: Uint8Array,
  plaintext: Uint8Array,
  associated: Uint8Array,
  random: RandomBytes,
): Uint8Array<ArrayBuffer> => {
  const sealed = new Uint8Array(plaintext.length + sealingOverhead);
  const nonce = random(nonceLength);
  sealed.set(nonce);
  xchacha20poly1305(key, nonce, associated).encrypt(plaintext, sealed.subarray(nonceLength));
  return sealed;
};

/** What was sealed, or 'cannot-open': another key, other associated data or changed bytes look the same. */
export const unseal = (
  key: Uint8Array,
  sealed: Uint8Array,
  associated: Uint8Array,
): Result<Uint8Array, 'cannot-open'> => {
  if (sealed.length < sealingOverhead || key.length !== keyLength) return refused('cannot-open');
  try {
    const nonce = sealed.subarray(0, nonceLength);
    return ok(xchacha20poly1305(key, nonce, associated).decrypt(sealed.subarray(nonceLength)));
  } catch {
    return refused('cannot-open');
  }
};
