import { x25519 } from '@noble/curves/ed25519.js';
import { bech32 } from '@scure/base';

/** An age X25519 identity (`AGE-SECRET-KEY-1…`) of 32 random bytes, as age's format document has it. */
export const toAgeIdentity = (secret: Uint8Array): string =>
  bech32.encodeFromBytes('age-secret-key-', secret).toUpperCase();

/** The recipient (`age1…`) that seals to that identity. */
export const toAgeRecipient = (secret: Uint8Array): string =>
  bech32.encodeFromBytes('age', x25519.getPublicKey(secret));
