import { useEffect, useState } from 'react';
import { useSession } from '#renderer/session/session-context.tsx';
import type { PhotoPart } from '#renderer/storage/photo-store.ts';

/** Blob addresses live while something shows them; opened bytes are nowhere but in them. */
export const toPhotoAddress = (bytes: Uint8Array): string =>
  URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));

/** The address of a photo while it is shown: undefined until it is opened, null where it can't be. */
export const usePhoto = (id: string | null, part: PhotoPart): string | null | undefined => {
  const { photos } = useSession();
  const [shown, setShown] = useState<{ readonly id: string; readonly address: string | null }>();
  useEffect(() => {
    if (id === null || photos === null) return;
    let address: string | null = null;
    let isOver = false;
    void photos.open(id, part).then((bytes) => {
      if (isOver) return;
      address = bytes === null ? null : toPhotoAddress(bytes);
      setShown({ id, address });
    });
    return () => {
      isOver = true;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [id, part, photos]);
  return shown?.id === id ? shown.address : undefined;
};
