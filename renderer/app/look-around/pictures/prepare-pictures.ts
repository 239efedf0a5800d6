import { preparePhoto, type PreparedPhoto } from '#renderer/platform/photos/prepare-photo.ts';
import type { PictureName } from '#shared/sample/photo-story.ts';
import bread from './bread.jpg?inline';
import jetty from './jetty.jpg?inline';
import note from './note.jpg?inline';
import tea from './tea.jpg?inline';
import towels from './towels.jpg?inline';
import wireless from './wireless.jpg?inline';

export interface Picture {
  readonly name: PictureName;
  readonly photo: PreparedPhoto;
}

// Nobody took them: a small program of our own painted them, stroke by stroke (it is in the history, at 1db08ca).
// They lie in the code because the window may ask for nothing (`connect-src 'none'`).
const addresses: Readonly<Record<PictureName, string>> = {
  bread,
  jetty,
  note,
  tea,
  towels,
  wireless,
};

const fileAt = (address: string): Blob => {
  const bytes = atob(address.slice(address.indexOf(',') + 1));
  return new Blob([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))]);
};

/** The sample couple's photos, prepared like any file that somebody chooses. One that doesn't come out is left out. */
export const preparePictures = async (): Promise<readonly Picture[]> => {
  const pictures = Object.entries(addresses).map(async ([name, address]) => {
    const prepared = await preparePhoto(fileAt(address));
    return prepared.ok ? [{ name: name as PictureName, photo: prepared.value }] : [];
  });
  return (await Promise.all(pictures)).flat();
};
