import { mintId as mintIdFrom } from '#shared/lib/mint-id.ts';

/** `length` bytes from the system's generator; crypto.getRandomValues gives at most 65,536 a call. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let start = 0; start < length; start += 65_536) {
    crypto.getRandomValues(bytes.subarray(start, start + 65_536));
  }
  return bytes;
}

/** A new random id, 22 characters of base64url. */
export const mintId = (): string => mintIdFrom(randomBytes);
