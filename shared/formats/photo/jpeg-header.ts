import { textToBytes } from '#shared/lib/bytes.ts';

/** One marker segment of a JPEG (ITU-T T.81 §B.1.1.4). */
interface Segment {
  readonly marker: number;
  /** Of what follows its length. */
  readonly from: number;
  readonly to: number;
}

const startOfScan = 0xda;
/** Frame headers, all of which carry the size: SOF0–SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** The segments up to the picture's own data; null where they don't follow one another. */
const segmentsOf = (bytes: Uint8Array): readonly Segment[] | null => {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Any marker may be preceded by fill bytes.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const to = at + 2 + length;
    if (length < 2 || to > bytes.length) return null;
    segments.push({ marker, from: at + 4, to });
    if (marker === startOfScan) return segments;
    at = to;
  }
  return null;
};

const hasEnd = (bytes: Uint8Array, from: number): boolean => {
  for (let at = bytes.length - 2; at >= from; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
};

/** Pixels of a JPEG whose end is there too; null for one that breaks off or isn't one. */
export const readJpegSize = (
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | null => {
  const segments = segmentsOf(bytes);
  const frame = segments?.find(({ marker }) => isFrame(marker));
  const scan = segments?.at(-1);
  if (frame === undefined || scan === undefined || !hasEnd(bytes, scan.to)) return null;
  const at = frame.from;
  const uint16 = (from: number) => ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0);
  return { height: uint16(at + 1), width: uint16(at + 3) };
};

const colourProfile = textToBytes('ICC_PROFILE\0');

/** What the colours mean says nothing of the making: the engine writes the same block into all it draws. */
const isColourProfile = (bytes: Uint8Array, { marker, from }: Segment): boolean =>
  marker === 0xe2 && colourProfile.every((byte, index) => bytes[from + index] === byte);

/**
 * Whether anything in a JPEG could say where, when or with what it was taken: any application segment
 * but JFIF's own and a colour profile, and any comment. A file that isn't a JPEG could.
 */
export const mayTellOfItsMaking = (bytes: Uint8Array): boolean => {
  const segments = segmentsOf(bytes);
  if (segments === null) return true;
  return segments.some(
    (segment) =>
      ((segment.marker > 0xe0 && segment.marker <= 0xef) || segment.marker === 0xfe) &&
      !isColourProfile(bytes, segment),
  );
};
