import { preparePhoto, type PreparedPhoto } from '#renderer/platform/photos/prepare-photo.ts';
import type { PictureName } from '#shared/sample/photo-story.ts';
import type { Painted } from './paint-worker.ts';

export interface Picture {
  readonly name: PictureName;
  readonly photo: PreparedPhoto;
}

/**
 * The sample couple's photos. Nobody took them: they are painted here, away from the window, and then
 * prepared like any file that somebody chooses. What doesn't come out is left out.
 */
export const paintPictures = (): Promise<readonly Picture[]> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' });
    const pictures: Promise<Picture | null>[] = [];
    const finish = () => {
      worker.terminate();
      void Promise.all(pictures).then((all) => resolve(all.filter((each) => each !== null)));
    };
    const prepare = async ({ name, file }: NonNullable<Painted>): Promise<Picture | null> => {
      const prepared = await preparePhoto(file);
      return prepared.ok ? { name, photo: prepared.value } : null;
    };
    worker.onmessage = ({ data }: MessageEvent<Painted>) => {
      if (data === null) finish();
      else pictures.push(prepare(data));
    };
    worker.onerror = finish;
  });
