import { isWiped } from './page-sealer.ts';
import type { RowsHolder } from './rows-holder.ts';
import {
  openPhoto,
  photoDigest,
  sealPhoto,
  type PhotoBytes,
  type PhotoPart,
} from '#shared/crypto/photo-seal.ts';
import type { VaultKeys } from '#shared/crypto/vault-keys.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';

export type { PhotoPart } from '#shared/crypto/photo-seal.ts';

/** The shared vault's photos: sealed files at main, with a copy in the database that screens read from. */
export interface PhotoStore {
  /** Seals and keeps it; null where it couldn't be written. Only then an entry may name it. */
  keep(id: string, photo: PhotoBytes): Promise<{ readonly digest: string } | null>;
  /** null where there is none, or none that this vault's key opens. */
  open(id: string, part: PhotoPart): Promise<Uint8Array | null>;
  /** Gone from both places (S37). False: it couldn't be erased everywhere, and has to be tried again. */
  erase(id: string): Promise<boolean>;
}

interface PhotoStoreOptions {
  readonly api: Pick<CommonGroundApi, 'slotRead' | 'slotWrite'>;
  readonly holder: Pick<RowsHolder, 'rows'>;
  readonly keys: Pick<VaultKeys, 'pages'>;
  readonly random: RandomBytes;
}

const slotOf = (id: string) => `photo.${id}`;

export const createPhotoStore = ({ api, holder, keys, random }: PhotoStoreOptions): PhotoStore => {
  const putRow = (id: string, sealed: Uint8Array | null) =>
    holder
      .rows()
      .putPhoto(id, sealed)
      .then(
        () => true,
        () => false,
      );

  /** The database's copy, or main's, which then becomes the database's again. */
  const find = async (id: string): Promise<Uint8Array | null> => {
    const row = await holder
      .rows()
      .photo(id)
      .catch(() => null);
    if (row !== null) return row;
    const file = await api.slotRead(slotOf(id)).catch(() => null);
    if (file !== null) await putRow(id, file);
    return file;
  };

  return {
    keep: async (id, photo) => {
      if (isWiped(keys.pages)) return null;
      const sealed = sealPhoto(keys, id, photo, random);
      const isWritten = await api.slotWrite(slotOf(id), sealed).catch(() => false);
      if (!isWritten) return null;
      await putRow(id, sealed);
      return { digest: photoDigest(sealed) };
    },
    open: async (id, part) => {
      const file = await find(id);
      if (file === null || isWiped(keys.pages)) return null;
      const opened = openPhoto(keys, id, part, file);
      return opened.ok ? opened.value : null;
    },
    erase: async (id) => {
      const isRowGone = await putRow(id, null);
      const isFileGone = await api.slotWrite(slotOf(id), null).catch(() => false);
      return isRowGone && isFileGone;
    },
  };
};
