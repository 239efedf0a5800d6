import { photoLimits } from '#shared/lib/limits.ts';
import { ok, refused, type Result } from '#shared/lib/result.ts';
import { readJpegSize } from './jpeg-header.ts';

export type PhotoType = 'jpeg' | 'png' | 'webp' | 'gif';

export interface PhotoHeader {
  readonly type: PhotoType;
  /** Pixels, as stored; a camera's turn isn't counted in. */
  readonly width: number;
  readonly height: number;
}

export type PhotoRefusal =
  /** Something else, whatever its name says. */
  | 'not-a-photo'
  /** HEIC or AVIF: a photo that can't be decoded here. */
  | 'heic'
  /** SVG: a drawing that may carry a program. */
  | 'drawing'
  /** It ends before its picture does. */
  | 'broken-off'
  | 'too-many-pixels'
  | 'too-many-bytes';

interface Size {
  readonly width: number;
  readonly height: number;
}

const startsWith = (bytes: Uint8Array, text: string, from = 0): boolean =>
  bytes.length >= from + text.length &&
  [...text].every((char, index) => bytes[from + index] === char.charCodeAt(0));

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** ISO/IEC 15948 §5.2, §11.2.2: signature, then IHDR; IEND ends it. */
const readPng = (bytes: Uint8Array): Size | null => {
  if (bytes.length < 45 || !startsWith(bytes, 'IHDR', 12)) return null;
  // IEND is the last of its chunks, though some writers leave something behind it.
  const tail = bytes.subarray(Math.max(0, bytes.length - 65_536));
  const hasEnd = tail.some((byte, index) => byte === 0x49 && startsWith(tail, 'IEND', index));
  const view = viewOf(bytes);
  return hasEnd ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
};

/** GIF89a §18: the logical screen, little-endian; a semicolon ends it. */
const readGif = (bytes: Uint8Array): Size | null => {
  if (bytes.length < 14 || !bytes.subarray(-64).includes(0x3b)) return null;
  const view = viewOf(bytes);
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
};

const uint24 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);

/** RFC 9649 §2: the RIFF size covers the file; then one of three kinds of first chunk. */
const readWebp = (bytes: Uint8Array): Size | null => {
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  if (view.getUint32(4, true) + 8 > bytes.length) return null;
  if (startsWith(bytes, 'VP8X', 12)) {
    return { width: uint24(bytes, 24) + 1, height: uint24(bytes, 27) + 1 };
  }
  if (startsWith(bytes, 'VP8L', 12)) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return startsWith(bytes, 'VP8 ', 12)
    ? { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    : null;
};

const readers = {
  jpeg: readJpegSize,
  png: readPng,
  webp: readWebp,
  gif: readGif,
} as const satisfies Readonly<Record<PhotoType, (bytes: Uint8Array) => Size | null>>;

/** Which it is by its first bytes; a name or a declared type says nothing. */
const typeOf = (bytes: Uint8Array): Result<PhotoType, PhotoRefusal> => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return ok('jpeg');
  if (startsWith(bytes, '\u0089PNG\r\n\u001a\n')) return ok('png');
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return ok('gif');
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return ok('webp');
  const isBoxed = startsWith(bytes, 'ftyp', 4);
  if (isBoxed && ['hei', 'hev', 'mif', 'msf', 'avi'].some((brand) => startsWith(bytes, brand, 8))) {
    return refused('heic');
  }
  const beginning = String.fromCharCode(...bytes.subarray(0, 512)).toLowerCase();
  return refused(/<svg|<\?xml|<!doctype svg/.test(beginning) ? 'drawing' : 'not-a-photo');
};

/**
 * What a file says of itself, before anything is decoded: its kind, its size in pixels, and that it is
 * all there. Everything past a limit ends here.
 */
export const readPhotoHeader = (bytes: Uint8Array): Result<PhotoHeader, PhotoRefusal> => {
  const type = typeOf(bytes);
  if (!type.ok) return type;
  if (bytes.length > photoLimits.fileBytes) return refused('too-many-bytes');
  const size = readers[type.value](bytes);
  if (size === null || size.width < 1 || size.height < 1) return refused('broken-off');
  const { width, height } = size;
  return Math.max(width, height) > photoLimits.fileSide || width * height > photoLimits.filePixels
    ? refused('too-many-pixels')
    : ok({ type: type.value, width, height });
};
