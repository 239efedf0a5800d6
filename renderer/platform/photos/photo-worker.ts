import { mayTellOfItsMaking } from '#shared/formats/photo/jpeg-header.ts';
import { readPhotoHeader } from '#shared/formats/photo/photo-header.ts';
import { photoLimits } from '#shared/lib/limits.ts';
import type { PreparedPhoto, PreparePhotoAnswer } from './prepare-photo.ts';

/*
 * Files that others wrote are decoded here, away from the window: whatever a decoder does with one, the
 * window goes on and can end this. Only pixels come out of it, drawn anew.
 */
declare const self: {
  onmessage: ((event: MessageEvent<Blob>) => void) | null;
  postMessage(message: PreparePhotoAnswer, transfer: readonly ArrayBuffer[]): void;
};

/** Tried in turn until the photo is small enough; then its sides give way. */
const qualities = [0.88, 0.8, 0.7, 0.58] as const;
const shrink = 0.8;

const draw = (bitmap: ImageBitmap, longest: number): OffscreenCanvas => {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no-canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
};

const toJpeg = async (canvas: OffscreenCanvas, quality: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality })).arrayBuffer());

const fit = async (bitmap: ImageBitmap): Promise<Omit<PreparedPhoto, 'small'>> => {
  for (let longest: number = photoLimits.side; ; longest = Math.round(longest * shrink)) {
    const canvas = draw(bitmap, longest);
    for (const quality of qualities) {
      const full = await toJpeg(canvas, quality);
      if (full.length <= photoLimits.bytes || longest < photoLimits.smallSide) {
        return { full, width: canvas.width, height: canvas.height };
      }
    }
  }
};

const prepare = async (file: Blob): Promise<PreparePhotoAnswer> => {
  const header = readPhotoHeader(new Uint8Array(await file.arrayBuffer()));
  if (!header.ok) return header;
  // As the camera was held: its turn goes into the pixels, because nothing else of it is kept.
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const photo = await fit(bitmap);
  const small = await toJpeg(draw(bitmap, photoLimits.smallSide), 0.82);
  bitmap.close();
  const isClean = ![photo.full, small].some(mayTellOfItsMaking);
  return isClean ? { ok: true, value: { ...photo, small } } : { ok: false, error: 'not-a-photo' };
};

self.onmessage = ({ data }) => {
  void prepare(data)
    .catch((): PreparePhotoAnswer => ({ ok: false, error: 'broken-off' }))
    .then((answer) => {
      self.postMessage(
        answer,
        answer.ok ? [answer.value.full.buffer, answer.value.small.buffer] : [],
      );
    });
};
