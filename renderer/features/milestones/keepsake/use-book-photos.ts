import { useEffect, useState } from 'react';
import { useSession } from '#renderer/session/session-context.tsx';
import { toPhotoAddress } from '../photos/use-photo.ts';

const decoded = async (address: string): Promise<void> => {
  const image = new Image();
  image.src = address;
  await image.decode().catch(() => undefined);
};

/** Addresses of all photos of a book, opened and decoded before it is laid out; null until then. */
export const useBookPhotos = (ids: readonly string[]): ReadonlyMap<string, string> | null => {
  const { photos } = useSession();
  const [opened, setOpened] = useState<ReadonlyMap<string, string> | null>(null);
  const text = ids.join(' ');
  useEffect(() => {
    let isOver = false;
    const addresses = new Map<string, string>();
    const openAll = async () => {
      for (const id of text === '' ? [] : text.split(' ')) {
        const bytes = await photos?.open(id, 'full');
        if (isOver) return;
        if (bytes === null || bytes === undefined) continue;
        const address = toPhotoAddress(bytes);
        addresses.set(id, address);
        await decoded(address);
      }
      if (!isOver) setOpened(addresses);
    };
    void openAll();
    return () => {
      isOver = true;
      for (const address of addresses.values()) URL.revokeObjectURL(address);
    };
  }, [text, photos]);
  return opened;
};
