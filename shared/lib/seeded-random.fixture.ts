import { createHash } from 'node:crypto';
import type { RandomBytes } from './identifiers.ts';

/** Repeatable "randomness" for tests: SHA-256 of a seed and a counter. */
export const seededRandom = (seed: string | number): RandomBytes => {
  let count = 0;
  return (length) => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      const block = createHash('sha256').update(`${seed}/${count}`).digest();
      bytes.set(block.subarray(0, Math.min(32, length - at)), at);
      count += 1;
    }
    return bytes;
  };
};
