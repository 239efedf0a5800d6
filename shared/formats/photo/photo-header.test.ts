import { describe, expect, test } from 'vitest';
import { bytesToText, textToBytes } from '#shared/lib/bytes.ts';
import { mayTellOfItsMaking } from './jpeg-header.ts';
import { readPhotoHeader } from './photo-header.ts';
import {
  exifCanary,
  heic,
  pngThatSays,
  renamedProgram,
  svgWithScript,
  tinyJpeg,
  withExif,
} from './photo.fixture.ts';

const refusal = (bytes: Uint8Array) => {
  const read = readPhotoHeader(bytes);
  return read.ok ? null : read.error;
};
const little = (value: number, count: number) =>
  Array.from({ length: count }, (_, index) => (value >>> (8 * index)) & 0xff);
const webp = (name: string, content: readonly number[]) => {
  const chunk = [...textToBytes(name), ...little(content.length, 4), ...content];
  return Uint8Array.from([
    ...textToBytes('RIFF'),
    ...little(4 + chunk.length, 4),
    ...textToBytes('WEBP'),
    ...chunk,
  ]);
};

describe('what a file says of itself', () => {
  test('its kind and size are read from its first bytes', () => {
    expect(readPhotoHeader(tinyJpeg())).toEqual({
      ok: true,
      value: { type: 'jpeg', width: 16, height: 8 },
    });
    expect(readPhotoHeader(pngThatSays(400, 300))).toMatchObject({
      value: { type: 'png', width: 400, height: 300 },
    });
    const gif = Uint8Array.from([...textToBytes('GIF89a'), 90, 1, 44, 1, 0, 0, 0, 0x2c, 0x3b]);
    expect(readPhotoHeader(gif)).toMatchObject({ value: { type: 'gif', width: 346, height: 300 } });
    const extended = webp('VP8X', [0, 0, 0, 0, ...little(1_023, 3), ...little(767, 3)]);
    expect(readPhotoHeader(extended)).toMatchObject({
      value: { type: 'webp', width: 1_024, height: 768 },
    });
    const lossless = webp('VP8L', [0x2f, ...little((99 << 14) | 199, 4), 0, 0, 0, 0, 0]);
    expect(readPhotoHeader(lossless)).toMatchObject({ value: { width: 200, height: 100 } });
  });

  test('an EXIF block of a camera doesn’t stand in the way', () => {
    const photo = withExif(tinyJpeg());
    expect(readPhotoHeader(photo)).toMatchObject({ value: { type: 'jpeg', width: 16, height: 8 } });
  });

  test.each([
    ['a HEIC', heic(), 'heic'],
    ['a drawing with a program in it', svgWithScript(), 'drawing'],
    ['a program called holiday.jpg', renamedProgram(), 'not-a-photo'],
    ['nothing', new Uint8Array(), 'not-a-photo'],
    ['a PNG of 200 megapixels', pngThatSays(20_000, 10_000), 'too-many-pixels'],
    ['a PNG as long as can be said', pngThatSays(0x7fffffff, 1), 'too-many-pixels'],
    ['a PNG without a side', pngThatSays(0, 10), 'broken-off'],
    ['a PNG that breaks off', pngThatSays(40, 30).subarray(0, 50), 'broken-off'],
    [
      'a WebP that breaks off',
      webp(
        'VP8X',
        [...'x'.repeat(40)].map(() => 1),
      ).subarray(0, 40),
      'broken-off',
    ],
  ] as const)('%s is refused', (_, bytes, reason) => {
    expect(refusal(bytes)).toBe(reason);
  });

  test('a JPEG cut anywhere is refused, whatever stands in its EXIF block', () => {
    const photo = withExif(tinyJpeg());
    for (let length = 3; length < photo.length; length += 1) {
      expect(refusal(photo.subarray(0, length))).toBe('broken-off');
    }
  });

  test('a file past the limit is refused without being read further', () => {
    const large = new Uint8Array(60_000_001);
    large.set(tinyJpeg());
    expect(refusal(large)).toBe('too-many-bytes');
  });
});

describe('what a JPEG could tell of its making', () => {
  test('an EXIF block does, with the camera’s name and a place in it; JFIF alone doesn’t', () => {
    const photo = withExif(tinyJpeg());
    expect(bytesToText(photo.map((byte) => byte & 0x7f))).toContain(exifCanary);
    expect(mayTellOfItsMaking(photo)).toBe(true);
    expect(mayTellOfItsMaking(tinyJpeg())).toBe(false);
    expect(mayTellOfItsMaking(renamedProgram())).toBe(true);
    const jpeg = tinyJpeg();
    const withSegment = (marker: number, text: string) => {
      const content = [...textToBytes(text), 1, 1];
      const segment = [0xff, marker, 0, content.length + 2, ...content];
      return Uint8Array.from([...jpeg.subarray(0, 2), ...segment, ...jpeg.subarray(2)]);
    };
    expect(mayTellOfItsMaking(withSegment(0xe2, 'ICC_PROFILE\0'))).toBe(false);
    expect(mayTellOfItsMaking(withSegment(0xe2, 'MPF\0'))).toBe(true);
    expect(mayTellOfItsMaking(withSegment(0xfe, 'a comment'))).toBe(true);
  });
});
