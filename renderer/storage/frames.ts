import { frameHeaderBytes, genesisHash, scanFrames } from '#shared/formats/journal-frame.ts';
import { toBase64Url } from '#shared/lib/bytes.ts';
import type { VaultId } from '#shared/lib/identifiers.ts';

const hashStart = 4;

/** The chained hash a frame carries, unchecked. */
export const storedHash = (frame: Uint8Array): Uint8Array =>
  frame.slice(hashStart, frameHeaderBytes);

/** As `JournalHead.hash` writes it. */
export const storedHeadHash = (frame: Uint8Array): string => toBase64Url(storedHash(frame));

export const chainStart = (vault: VaultId): Uint8Array => genesisHash(vault);

/** One whole frame that continues the chain, or null. */
export const checkFrame = (
  frame: Uint8Array,
  previous: Uint8Array,
): { readonly sealed: Uint8Array; readonly hash: Uint8Array } | null => {
  const scan = scanFrames(frame, previous);
  const only = scan.frames.length === 1 && scan.damage === null ? scan.frames[0] : undefined;
  return only ? { sealed: only.sealed, hash: only.hash.slice() } : null;
};
