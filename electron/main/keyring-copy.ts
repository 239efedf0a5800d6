import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * One copy of the keyring file. Main can't judge its content, so a header tells whether a copy is
 * whole and which is newer: magic (8) ‖ rev u64 BE ‖ length u32 BE ‖ SHA-256(rev ‖ length ‖ content)
 * ‖ content. The counter is this file's own; it says nothing about people.
 */
const magic = Buffer.from('CGKEYR1\n', 'latin1');
const headerLength = 8 + 8 + 4 + 32;

export interface KeyringCopy {
  readonly rev: number;
  readonly content: Uint8Array;
}

function digest(numbers: Uint8Array, content: Uint8Array): Buffer {
  return createHash('sha256').update(numbers).update(content).digest();
}

export function encodeKeyringCopy({ rev, content }: KeyringCopy): Uint8Array {
  const numbers = Buffer.alloc(12);
  numbers.writeBigUInt64BE(BigInt(rev), 0);
  numbers.writeUInt32BE(content.byteLength, 8);
  return Buffer.concat([magic, numbers, digest(numbers, content), content]);
}

/** The copy, or null where it is damaged in any byte. */
export function decodeKeyringCopy(bytes: Uint8Array): KeyringCopy | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < headerLength || !buffer.subarray(0, 8).equals(magic)) return null;
  const numbers = buffer.subarray(8, 20);
  const rev = Number(numbers.readBigUInt64BE(0));
  const content = buffer.subarray(headerLength);
  if (!Number.isSafeInteger(rev) || numbers.readUInt32BE(8) !== content.length) return null;
  if (!timingSafeEqual(digest(numbers, content), buffer.subarray(20, headerLength))) return null;
  return { rev, content: new Uint8Array(content) };
}
