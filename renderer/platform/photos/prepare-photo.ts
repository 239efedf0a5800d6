import type { PhotoRefusal } from '#shared/formats/photo/photo-header.ts';
import { photoLimits } from '#shared/lib/limits.ts';
import { refused, type Result } from '#shared/lib/result.ts';

/** A photo as it is kept: drawn anew, with nothing in it but its pixels. JPEG. */
export interface PreparedPhoto {
  readonly full: Uint8Array<ArrayBuffer>;
  readonly small: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

export type NotPrepared = PhotoRefusal | 'took-too-long';
export type PreparePhotoAnswer = Result<PreparedPhoto, NotPrepared>;

/** Milliseconds a file may take; past that its worker is ended, whatever it was doing. */
const patience = 20_000;

/** One file, in a worker of its own that is ended with it: what it took of memory goes with it. */
export const preparePhoto = (file: Blob): Promise<PreparePhotoAnswer> => {
  if (file.size > photoLimits.fileBytes) return Promise.resolve(refused('too-many-bytes'));
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./photo-worker.ts', import.meta.url), { type: 'module' });
    const finish = (answer: PreparePhotoAnswer) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => finish(refused('took-too-long')), patience);
    worker.onmessage = ({ data }: MessageEvent<PreparePhotoAnswer>) => finish(data);
    worker.onerror = () => finish(refused('broken-off'));
    worker.postMessage(file);
  });
};
