import { photoDigest, sealPhoto, type PhotoBytes } from '#shared/crypto/photo-seal.ts';
import { deriveVaultKeys } from '#shared/crypto/vault-keys.ts';
import type { NewPhoto } from '#shared/domain/milestones/photo-commands.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import type { MadePeople } from './make-people.ts';

/** A photo as the app would have prepared it. Pixels. */
export interface SeedPhoto extends PhotoBytes {
  readonly width: number;
  readonly height: number;
}

/** The same photo so many times, each sealed under an id of its own, as if it had been added. */
export const keepPhotos = async (
  api: CommonGroundApi,
  { vaultKey }: MadePeople,
  photo: SeedPhoto,
  count: number,
  random: RandomBytes,
): Promise<readonly NewPhoto[]> => {
  if (vaultKey === null) return [];
  const keys = deriveVaultKeys(vaultKey.slice());
  const kept: NewPhoto[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = mintId(random);
    const sealed = sealPhoto(keys, id, photo, random);
    if (!(await api.slotWrite(`photo.${id}`, sealed))) throw new Error('A photo was not kept.');
    kept.push({
      photo: id,
      digest: photoDigest(sealed),
      width: photo.width,
      height: photo.height,
    });
  }
  return kept;
};
