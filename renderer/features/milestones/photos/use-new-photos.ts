import { useEffect, useRef, useState } from 'react';
import { mintId } from '#renderer/platform/random.ts';
import {
  preparePhoto,
  type NotPrepared,
  type PreparedPhoto,
} from '#renderer/platform/photos/prepare-photo.ts';
import { toPhotoAddress } from './use-photo.ts';

/** A photo that was chosen and isn't shown to anyone yet; gone with the view. */
export interface NewPhotoFile {
  readonly id: string;
  /** Among those that are chosen, from 0: stays as it is when another goes. */
  readonly place: number;
  readonly photo: PreparedPhoto;
  readonly address: string;
}

export interface NotTaken {
  readonly reason: NotPrepared | 'too-many';
  /** How many files it is said about. */
  readonly count: number;
}

interface NewPhotos {
  readonly list: readonly NewPhotoFile[];
  readonly notTaken: readonly NotTaken[];
  /** Files that are being read. */
  readonly waiting: number;
  take(files: readonly File[], room: number): void;
  drop(id: string): void;
}

const counted = (reasons: readonly NotTaken['reason'][]): readonly NotTaken[] =>
  [...new Set(reasons)].map((reason) => ({
    reason,
    count: reasons.filter((each) => each === reason).length,
  }));

/** Photos from files, one after another: each worker is gone before the next one begins. */
export const useNewPhotos = (): NewPhotos => {
  const [list, setList] = useState<readonly NewPhotoFile[]>([]);
  const [reasons, setReasons] = useState<readonly NotTaken['reason'][]>([]);
  const [waiting, setWaiting] = useState(0);
  const addresses = useRef(new Set<string>());
  const isOver = useRef(false);
  useEffect(() => {
    isOver.current = false;
    const kept = addresses.current;
    return () => {
      isOver.current = true;
      for (const address of kept) URL.revokeObjectURL(address);
    };
  }, []);
  const read = async (files: readonly File[]) => {
    for (const file of files) {
      if (isOver.current) return;
      const prepared = await preparePhoto(file);
      if (isOver.current) return;
      setWaiting((count) => count - 1);
      if (!prepared.ok) {
        setReasons((all) => [...all, prepared.error]);
        continue;
      }
      const address = toPhotoAddress(prepared.value.small);
      addresses.current.add(address);
      setList((all) => {
        const taken = new Set(all.map((each) => each.place));
        let place = 0;
        while (taken.has(place)) place += 1;
        return [...all, { id: mintId(), place, photo: prepared.value, address }];
      });
    }
  };
  return {
    list,
    notTaken: counted(reasons),
    waiting,
    take: (files, room) => {
      const free = Math.max(0, room - list.length - waiting);
      const taken = files.slice(0, free);
      setReasons(files.slice(free).map(() => 'too-many'));
      setWaiting((count) => count + taken.length);
      void read(taken);
    },
    drop: (id) => {
      const gone = list.find((each) => each.id === id);
      if (gone !== undefined) {
        URL.revokeObjectURL(gone.address);
        addresses.current.delete(gone.address);
      }
      setList((all) => all.filter((each) => each.id !== id));
    },
  };
};
