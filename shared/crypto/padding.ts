import { fileLimits } from '#shared/lib/limits.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import { streamCapacity } from './stream.ts';

/** Bytes before the content: how long its first part is, and how long all of it. */
export const lengthsBytes = 8;

/**
 * The bytes that a content of two parts, each so long, is to be set into, from `lengthsBytes` on: length of the first
 * (u32, big-endian) ‖ length of both (u32) ‖ zeros, so many that the sealed file has exactly the size of the next
 * bucket: 0 and 50 notes look the same from outside (S24).
 */
export const emptyBucket = (
  firstLength: number,
  restLength: number,
): Result<Uint8Array<ArrayBuffer>, 'too-large'> => {
  const length = firstLength + restLength;
  const needed = lengthsBytes + length;
  const size = fileLimits.personalVaultBuckets.find((each) => streamCapacity(each) >= needed);
  if (size === undefined) return refused('too-large');
  const bucket = new Uint8Array(streamCapacity(size));
  const lengths = new DataView(bucket.buffer);
  lengths.setUint32(0, firstLength);
  lengths.setUint32(4, length);
  return ok(bucket);
};

/**
 * Where the content's first part ends in so many padded bytes, and where all of it, told by their `beginning`; null
 * where they were not padded so.
 */
export const readPadding = (
  beginning: Uint8Array,
  paddedLength: number,
): { readonly firstEnd: number; readonly end: number } | null => {
  if (beginning.length < lengthsBytes) return null;
  const lengths = new DataView(beginning.buffer, beginning.byteOffset);
  const [firstEnd, end] = [
    lengthsBytes + lengths.getUint32(0),
    lengthsBytes + lengths.getUint32(4),
  ];
  return firstEnd <= end && end <= paddedLength ? { firstEnd, end } : null;
};
