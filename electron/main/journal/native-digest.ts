import { createHash } from 'node:crypto';
import type { Digest } from '#shared/lib/digest.ts';

/** `digest` of shared/lib by Node's own SHA-256: a journal is checked at every start before it is shown. */
export const nativeDigest: Digest = (tag, ...parts) => {
  const hash = createHash('sha256').update(`${tag}\0`);
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};
