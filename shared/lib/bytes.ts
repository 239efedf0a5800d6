import { base64urlnopad } from '@scure/base';

/*
 * The text codecs exist in every engine we run on, but shared/ is compiled without DOM and Node
 * types: only the part that is used is declared.
 */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (
  label: 'utf-8' | 'utf-16le' | 'utf-16be',
  options: { readonly fatal: boolean; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };

/** UTF-8 bytes. Lone surrogates would become U+FFFD: check `isWellFormed` first where text comes from outside. */
export const textToBytes = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text);

/** The text, or null where the bytes are not well-formed UTF-8. A byte order mark is kept as it is. */
export const bytesToText = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Text of UTF-16 without byte order mark; what is none becomes U+FFFD. */
export const utf16ToText = (bytes: Uint8Array, isLittleEndian: boolean): string =>
  new TextDecoder(isLittleEndian ? 'utf-16le' : 'utf-16be', {
    fatal: false,
    ignoreBOM: true,
  }).decode(bytes);

/** RFC 4648 §5, without padding. */
export const toBase64Url = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);

/** The bytes, or null where the text is not the one canonical unpadded form (RFC 4648 §3.5). */
export const fromBase64Url = (text: string): Uint8Array | null => {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return null;
  }
};

export const concatBytes = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** As many whole words of 32 bits as there are: a file of megabytes is compared in a quarter of the time. */
const wordsOf = ({ buffer, byteOffset, length }: Uint8Array): Uint32Array =>
  byteOffset % 4 === 0 ? new Uint32Array(buffer, byteOffset, length >> 2) : new Uint32Array(0);

/** Compares without stopping at the first difference, so that timing tells nothing but the length. */
export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  let difference = 0;
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  const words = Math.min(ofA.length, ofB.length);
  for (let i = 0; i < words; i += 1) difference |= (ofA[i] ?? 0) ^ (ofB[i] ?? 0);
  for (let i = words * 4; i < a.length; i += 1) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
};

/** Overwrites keys that are no longer needed. Best effort: an engine may have copied them. */
export const wipe = (...secrets: readonly Uint8Array[]): void => {
  for (const secret of secrets) secret.fill(0);
};
