import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes, textToBytes } from '#shared/lib/bytes.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import type { Sign, SigningPurpose, Verify } from '#shared/lib/signing-functions.ts';

/** What a signature covers: its purpose before the message, so that none serves two purposes. */
export const toSignedBytes = (purpose: SigningPurpose, message: Uint8Array): Uint8Array =>
  concatBytes(textToBytes(`common-ground/${purpose}/v1\0`), message);

/** The Ed25519 public key (32 bytes) of a seed (32 bytes). */
export const toPublicKey = (seed: Uint8Array): Uint8Array => ed25519.getPublicKey(seed);

/** Signs with an Ed25519 seed (RFC 8032, "pure"). The seed is read at each signing: wiping it ends signing. */
export const createSigner =
  (seed: Uint8Array): Sign =>
  (purpose, message) =>
    ed25519.sign(toSignedBytes(purpose, message), seed);

/**
 * Makes one signature with a key of the moment, for nobody: the first one in a window builds tables and
 * takes some 50 ms, every other one a few. `random` gives bytes.
 */
export const warmUpSigning = (random: RandomBytes): void => {
  ed25519.sign(random(32), random(32));
};

/**
 * Strict RFC 8032 verification (`zip215: false`), so that other libraries come to the same verdict.
 */
export const verifySignature: Verify = (purpose, message, signature, publicKey) => {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  try {
    return ed25519.verify(signature, toSignedBytes(purpose, message), publicKey, {
      zip215: false,
    });
  } catch {
    return false;
  }
};
