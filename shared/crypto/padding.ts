import { fileLimits } from '#shared/lib/limits.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import { sealingOverhead } from './sealing.ts';

const lengthBytes = 4;

/**
 * length (u32, big-endian) ‖ content ‖ zeros, so long that the sealed file has exactly the size of
 * the next bucket: 0 and 50 notes look the same from outside (S24).
 */
export const padToBucket = (content: Uint8Array): Result<Uint8Array<ArrayBuffer>, 'too-large'> => {
  const needed = content.length + lengthBytes + sealingOverhead;
  const bucket = fileLimits.personalVaultBuckets.find((size) => size >= needed);
  if (bucket === undefined) return refused('too-large');
  const padded = new Uint8Array(bucket - sealingOverhead);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, lengthBytes);
  return ok(padded);
};

/** The content of padded bytes, null where they were not padded so. */
export const removePadding = (padded: Uint8Array): Uint8Array | null => {
  if (padded.length < lengthBytes) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length > padded.length - lengthBytes) return null;
  return padded.subarray(lengthBytes, lengthBytes + length);
};
