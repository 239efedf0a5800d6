import { digest } from '#shared/lib/digest.ts';
import { toBase64Url, wipe } from '#shared/lib/bytes.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { ok, refused, type Result } from '#shared/lib/result.ts';
import { deriveSubkey } from './hashing.ts';
import { associatedData, seal, unseal, type SealPurpose } from './sealing.ts';
import type { VaultKeys } from './vault-keys.ts';

/** A photo as it is looked at, and small, as it stands on a card. JPEG both. */
export interface PhotoBytes {
  readonly full: Uint8Array;
  readonly small: Uint8Array;
}

export type PhotoPart = keyof PhotoBytes;

const purposes = { full: 'photo', small: 'photo-small' } as const satisfies Readonly<
  Record<PhotoPart, SealPurpose>
>;
const lengthBytes = 4;

/** The key is made for each use from the vault's own and wiped after it: closing the vault ends it. */
const withKey = <T>({ pages }: Pick<VaultKeys, 'pages'>, work: (key: Uint8Array) => T): T => {
  const key = deriveSubkey(pages, 'photos');
  try {
    return work(key);
  } finally {
    wipe(key);
  }
};

/** Of a sealed photo's bytes, as the entry that shows it names it. 43 characters of base64url. */
export const photoDigest = (sealed: Uint8Array): string =>
  toBase64Url(digest('common-ground/photo/v1', sealed));

/**
 * A photo's file: length of the small one's sealed bytes (4, big-endian) ‖ small ‖ full, each sealed by
 * itself and bound to `id`, so that a card opens no more than it shows.
 */
export const sealPhoto = (
  keys: Pick<VaultKeys, 'pages'>,
  id: string,
  { full, small }: PhotoBytes,
  random: RandomBytes,
): Uint8Array<ArrayBuffer> =>
  withKey(keys, (key) => {
    const sealedSmall = seal(key, small, associatedData(purposes.small, { photo: id }), random);
    const sealedFull = seal(key, full, associatedData(purposes.full, { photo: id }), random);
    const file = new Uint8Array(lengthBytes + sealedSmall.length + sealedFull.length);
    new DataView(file.buffer).setUint32(0, sealedSmall.length);
    file.set(sealedSmall, lengthBytes);
    file.set(sealedFull, lengthBytes + sealedSmall.length);
    return file;
  });

/** One part of what `sealPhoto` made; 'cannot-open' for another key, another id or changed bytes. */
export const openPhoto = (
  keys: Pick<VaultKeys, 'pages'>,
  id: string,
  part: PhotoPart,
  file: Uint8Array,
): Result<Uint8Array, 'cannot-open'> => {
  if (file.length < lengthBytes) return refused('cannot-open');
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0);
  const from = part === 'small' ? lengthBytes : lengthBytes + length;
  const sealed = part === 'small' ? file.subarray(from, from + length) : file.subarray(from);
  return withKey(keys, (key) => {
    const opened = unseal(key, sealed, associatedData(purposes[part], { photo: id }));
    return opened.ok ? ok(opened.value) : opened;
  });
};
