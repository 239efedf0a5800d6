import { textToBytes } from '#shared/lib/bytes.ts';

/** Photos and what pretends to be one, made by their bytes. */

const repeated = (value: number, count: number): readonly number[] =>
  Array.from({ length: count }, () => value);

const segment = (marker: number, content: readonly number[] | Uint8Array): readonly number[] => {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...content];
};

/** Words that an EXIF block carries and that must not be found anywhere afterwards. */
export const exifCanary = 'Cameramaker Nowhere 5';

/** EXIF 2.32: a TIFF block with the maker's name and a position (54°N 10°E). */
const exif = (): Uint8Array => {
  const maker = textToBytes(`${exifCanary}\0`);
  const bytes = new Uint8Array(6 + 160);
  bytes.set(textToBytes('Exif\0\0'));
  const view = new DataView(bytes.buffer, 6);
  view.setUint16(0, 0x4d4d);
  view.setUint16(2, 42);
  view.setUint32(4, 8);
  const field = (at: number, tag: number, type: number, count: number, value: number) => {
    view.setUint16(at, tag);
    view.setUint16(at + 2, type);
    view.setUint32(at + 4, count);
    view.setUint32(at + 8, value);
  };
  view.setUint16(8, 2);
  field(10, 0x010f, 2, maker.length, 40);
  field(22, 0x8825, 4, 1, 70);
  bytes.set(maker, 6 + 40);
  view.setUint16(70, 4);
  field(72, 1, 2, 2, 0x4e000000);
  field(84, 2, 5, 3, 124);
  field(96, 3, 2, 2, 0x45000000);
  field(108, 4, 5, 1, 148);
  [54, 1, 0, 1, 0, 1, 10, 1].forEach((value, index) => view.setUint32(124 + index * 4, value));
  return bytes;
};

/** A JPEG with its EXIF block put in after SOI, as cameras write it. `jpeg` is any JPEG. */
export const withExif = (jpeg: Uint8Array): Uint8Array =>
  Uint8Array.from([...jpeg.subarray(0, 2), ...segment(0xe1, exif()), ...jpeg.subarray(2)]);

/** 16 × 8 grey pixels: a whole baseline JPEG (ITU-T T.81), with one component and the shortest tables. */
export const tinyJpeg = (): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, [...textToBytes('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xdb, [0, ...repeated(16, 64)]),
    ...segment(0xc0, [8, 0, 8, 0, 16, 1, 1, 0x11, 0]),
    // Each table has one code, `0`: a difference of nothing, and the end of a block.
    ...segment(0xc4, [0x00, 1, ...repeated(0, 15), 0]),
    ...segment(0xc4, [0x10, 1, ...repeated(0, 15), 0]),
    ...segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    // Two blocks of two bits each, filled up with ones.
    0x0f,
    0xff,
    0xd9,
  ]);

const crcTable = Array.from({ length: 256 }, (_, number) => {
  let crc = number;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

const crcOf = (bytes: readonly number[]): number =>
  (bytes.reduce((crc, byte) => (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8), 0xffffffff) ^
    0xffffffff) >>>
  0;

const uint32 = (value: number): readonly number[] => [
  (value >>> 24) & 0xff,
  (value >>> 16) & 0xff,
  (value >>> 8) & 0xff,
  value & 0xff,
];

/** A PNG that says it is `width` × `height`, with hardly anything in it: a bomb where that is large. */
export const pngThatSays = (width: number, height: number): Uint8Array => {
  const chunk = (name: string, content: readonly number[]) => {
    const body = [...textToBytes(name), ...content];
    return [...uint32(content.length), ...body, ...uint32(crcOf(body))];
  };
  return Uint8Array.from([
    0x89,
    ...textToBytes('PNG\r\n\u001a\n'),
    ...chunk('IHDR', [...uint32(width), ...uint32(height), 8, 0, 0, 0, 0]),
    ...chunk('IDAT', [0x78, 0x9c, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01]),
    ...chunk('IEND', []),
  ]);
};

export const svgWithScript = (): Uint8Array =>
  textToBytes('<svg xmlns="http://www.w3.org/2000/svg"><script>window.taken = true</script></svg>');

/** The first bytes of a HEIC file. */
export const heic = (): Uint8Array =>
  Uint8Array.from([
    0,
    0,
    0,
    24,
    ...textToBytes('ftypheic'),
    0,
    0,
    0,
    0,
    ...textToBytes('mif1heic'),
  ]);

/** A program of another system, as it is when it is called `holiday.jpg`. */
export const renamedProgram = (): Uint8Array =>
  Uint8Array.from([...textToBytes('MZ'), ...repeated(0, 200)]);
