import { fileLimits } from '#shared/lib/limits.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import { streamCapacity } from './stream.ts';

/** Bytes before the content: how long its first part is, and how long all of it. */
export const lengthsBytes = 8;

/**
 * length of `first` (u32, big-endian) ‖ length of both (u32) ‖ first ‖ rest ‖ zeros, so long that the sealed file
 * has exactly the size of the next bucket: 0 and 50 notes look the same from outside (S24).
 */
export const padToBucket = (
  first: Uint8Array,
  rest: Uint8Array,
): Result<Uint8Array<ArrayBuffer>, 'too-large'> => {
  const length = first.length + rest.length;
  const needed = lengthsBytes + length;
  const bucket = fileLimits.personalVaultBuckets.find((size) => streamCapacity(size) >= needed);
  if (bucket === undefined) return refused('too-large');
  const padded = new Uint8Array(streamCapacity(bucket));
  const lengths = new DataView(padded.buffer);
  lengths.setUint32(0, first.length);
  lengths.setUint32(4, length);
  padded.set(first, lengthsBytes);
  padded.set(rest, lengthsBytes + first.length);
  return ok(padded);
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
