import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { withExif } from '#shared/formats/photo/photo.fixture.ts';

/** A photo with a camera's EXIF block in it, as a telephone would hand it over. */
export const cameraPhoto = async (page: Page, width = 2_400, height = 1_600): Promise<Buffer> => {
  const jpeg = await page.evaluate(
    async ([across, down]) => {
      const canvas = new OffscreenCanvas(across, down);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      const sky = context.createLinearGradient(0, 0, 0, down);
      sky.addColorStop(0, '#8fb3c9');
      sky.addColorStop(0.62, '#f0d9b8');
      sky.addColorStop(0.64, '#c9b89a');
      sky.addColorStop(1, '#3f6b7c');
      context.fillStyle = sky;
      context.fillRect(0, 0, across, down);
      context.fillStyle = '#6f8296';
      context.beginPath();
      for (const [x, y] of [
        [0, 0.5],
        [0.23, 0.35],
        [0.43, 0.5],
        [0.63, 0.31],
        [1, 0.52],
        [1, 0.63],
        [0, 0.63],
      ] as const) {
        context.lineTo(x * across, y * down);
      }
      context.fill();
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [width, height] as const,
  );
  return Buffer.from(withExif(Uint8Array.from(jpeg)));
};

/** A PNG of 40 × 30 pixels whose data unpacks to a gigabyte: a bomb for whoever unpacks all of it. */
export const pngThatSwells = (): Buffer => {
  const chunk = (name: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(40, 0);
  header.writeUInt32BE(30, 4);
  // Eight bits of grey.
  header[8] = 8;
  const swollen = deflateSync(Buffer.alloc(1_000_000_000), { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', swollen),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
