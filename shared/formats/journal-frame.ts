import { concatBytes, equalBytes, textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { digest } from '#shared/lib/digest.ts';
import type { Digest } from '#shared/lib/digest.ts';
import type { VaultId } from '#shared/lib/identifiers.ts';
import { fileLimits } from '#shared/lib/limits.ts';

/*
 * frame = length of the sealed bytes (u32, big-endian) ‖ chained hash (32) ‖ sealed bytes
 * hash of frame n = SHA-256("common-ground/frame/v1" ‖ 0 ‖ hash of frame n − 1 ‖ sealed bytes)
 * Needs no key: main checks frames it can't read. See docs/formats/journal.md.
 */

const lengthBytes = 4;
const hashBytes = 32;
export const frameHeaderBytes = lengthBytes + hashBytes;

/** What the first frame's hash is chained to: SHA-256 of the vault's id. */
export const genesisHash = (vault: VaultId): Uint8Array =>
  digest('common-ground/journal/v1', textToBytes(vault));

const frameHash = (previous: Uint8Array, sealed: Uint8Array, hashWith: Digest): Uint8Array =>
  hashWith('common-ground/frame/v1', previous, sealed);

export interface EncodedFrame {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hash: Uint8Array;
}

/** One frame, to be written right after the one whose hash is `previous`. Main hands its faster hash in. */
export const encodeFrame = (
  previous: Uint8Array,
  sealed: Uint8Array,
  hashWith: Digest = digest,
): EncodedFrame => {
  const hash = frameHash(previous, sealed, hashWith);
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, sealed.length);
  return { bytes: concatBytes(length, hash, sealed), hash };
};

export interface ScannedFrame {
  /** The whole frame as stored, a view into what was scanned: copy it before keeping it. */
  readonly bytes: Uint8Array;
  readonly sealed: Uint8Array;
  readonly hash: Uint8Array;
}

/** 'cut-short': ends within a frame, as a crash leaves it. The others: bytes are not what was written. */
export type FrameDamage = 'cut-short' | 'bad-length' | 'bad-hash';

export interface Scan {
  readonly frames: readonly ScannedFrame[];
  /** Where the last good frame ends: the first bad byte, or the length of the input. */
  readonly goodBytes: number;
  /** Hash of the last good frame, `previous` for none. */
  readonly hash: Uint8Array;
  readonly damage: FrameDamage | null;
}

/** Reads frames one after another up to the first that isn't good. Never throws. */
export const scanFrames = (
  bytes: Uint8Array,
  previous: Uint8Array,
  hashWith: Digest = digest,
): Scan => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames: ScannedFrame[] = [];
  let at = 0;
  let hash = previous;
  const stop = (damage: FrameDamage | null): Scan => ({ frames, goodBytes: at, hash, damage });
  while (at < bytes.length) {
    if (bytes.length - at < frameHeaderBytes) return stop('cut-short');
    const length = view.getUint32(at);
    if (length === 0 || length > fileLimits.sealedBatchBytes) return stop('bad-length');
    const end = at + frameHeaderBytes + length;
    if (end > bytes.length) return stop('cut-short');
    const stored = bytes.subarray(at + lengthBytes, at + frameHeaderBytes);
    const sealed = bytes.subarray(at + frameHeaderBytes, end);
    if (!equalBytes(stored, frameHash(hash, sealed, hashWith))) return stop('bad-hash');
    frames.push({ bytes: bytes.subarray(at, end), sealed, hash: stored });
    hash = stored;
    at = end;
  }
  return stop(null);
};

/** As `JournalHead.hash` has it: base64url, the empty string where there is no frame yet. */
export const toHeadHash = (frames: number, hash: Uint8Array): string =>
  frames === 0 ? '' : toBase64Url(hash);
