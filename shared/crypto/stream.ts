import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { keyLength } from './sealing.ts';

/*
 * STREAM (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its Nonce-Reuse
 * Misuse-Resistance, 2015) over XChaCha20-Poly1305, as age and RustCrypto's `StreamBE32` lay it out: a long
 * file opens chunk by chunk from its beginning, and no chunk passes in another's place.
 */

const chunkLength = 65_536;
const tagLength = 16;

/** The random part of every nonce of one file: 152 bits never repeat, whichever computer writes. */
export const streamPrefixLength = 19;

/** Bytes of plaintext that seal to exactly `sealedLength` bytes. */
export const streamCapacity = (sealedLength: number): number => {
  const chunks = sealedLength - streamPrefixLength;
  return chunks - Math.ceil(chunks / (chunkLength + tagLength)) * tagLength;
};

/** Bytes that so many bytes of plaintext seal to. */
export const sealedLength = (plainLength: number): number =>
  streamPrefixLength + plainLength + Math.ceil(plainLength / chunkLength) * tagLength;

/** prefix (19) ‖ index of the chunk (u32, big-endian) ‖ 1 for the last chunk, else 0 */
const nonceOf = (prefix: Uint8Array, index: number, isLast: boolean): Uint8Array => {
  const nonce = new Uint8Array(streamPrefixLength + 5);
  nonce.set(prefix);
  new DataView(nonce.buffer).setUint32(streamPrefixLength, index);
  nonce[nonce.length - 1] = isLast ? 1 : 0;
  return nonce;
};

/** prefix (19) ‖ chunks of 64 KiB and their tag (16) each, the last one shorter. Of something: empty has no chunk. */
export const sealStream = (
  key: Uint8Array,
  plaintext: Uint8Array,
  associated: Uint8Array,
  random: RandomBytes,
): Uint8Array<ArrayBuffer> => {
  const count = Math.ceil(plaintext.length / chunkLength);
  const sealed = new Uint8Array(sealedLength(plaintext.length));
  const prefix = random(streamPrefixLength);
  sealed.set(prefix);
  for (let index = 0; index < count; index += 1) {
    const chunk = plaintext.subarray(index * chunkLength, (index + 1) * chunkLength);
    const nonce = nonceOf(prefix, index, index === count - 1);
    // Into bytes of its own, then over: the cipher is several times slower where its output isn't aligned.
    const at = streamPrefixLength + index * (chunkLength + tagLength);
    sealed.set(xchacha20poly1305(key, nonce, associated).encrypt(chunk), at);
  }
  return sealed;
};

/** A sealed stream while it is being opened. */
export interface OpeningStream {
  /** Bytes of plaintext in all, and those that are opened so far. */
  readonly length: number;
  opened(): number;
  /** The next chunk; null where it doesn't open: another key or place, changed bytes, or none is left. */
  openNext(key: Uint8Array): Uint8Array | null;
}

export const openStream = (sealed: Uint8Array, associated: Uint8Array): OpeningStream => {
  const whole = streamCapacity(sealed.length);
  const prefix = sealed.subarray(0, streamPrefixLength);
  let at = 0;
  return {
    length: whole,
    opened: () => at,
    openNext: (key) => {
      const length = Math.min(chunkLength, whole - at);
      if (length <= 0 || key.length !== keyLength) return null;
      const from = streamPrefixLength + (at / chunkLength) * (chunkLength + tagLength);
      const nonce = nonceOf(prefix, at / chunkLength, at + length === whole);
      try {
        const chunk = xchacha20poly1305(key, nonce, associated).decrypt(
          sealed.subarray(from, from + length + tagLength),
        );
        at += length;
        return chunk;
      } catch {
        return null;
      }
    },
  };
};
