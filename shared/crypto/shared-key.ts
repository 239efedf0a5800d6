import { base64 } from '@scure/base';
import * as z from 'zod/mini';
import { bytesToText, fromBase64Url, textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { canonical, parseCanonical } from '#shared/lib/canonical.ts';
import { bytes32Field, idField } from '#shared/lib/fields.ts';
import type { VaultId } from '#shared/lib/identifiers.ts';

/** The part of age-encryption (https://age-encryption.org/v1) used here; the caller imports it when needed. */
export interface Age {
  readonly Encrypter: new () => {
    addRecipient(recipient: string): void;
    encrypt(plaintext: Uint8Array): Promise<Uint8Array>;
  };
  readonly Decrypter: new () => {
    addIdentity(identity: string): void;
    decrypt(file: Uint8Array): Promise<Uint8Array>;
  };
}

const sharedKeySchema = z.strictObject({ v: z.literal(1), vault: idField, key: bytes32Field });

/** The shared vault's key sealed to one person, base64: what `addSharedKey` puts into the keyring. */
export const sealSharedKey = async (
  age: Age,
  recipient: string,
  vault: VaultId,
  vaultKey: Uint8Array,
): Promise<string> => {
  const encrypter = new age.Encrypter();
  encrypter.addRecipient(recipient);
  const plaintext = textToBytes(canonical({ v: 1, vault, key: toBase64Url(vaultKey) }));
  return base64.encode(await encrypter.encrypt(plaintext));
};

/** The shared vault's key (32 bytes), null where it isn't sealed to this identity or is another vault's. */
export const openSharedKey = async (
  age: Age,
  identity: string,
  vault: VaultId,
  sealedKey: string,
): Promise<Uint8Array | null> => {
  try {
    const decrypter = new age.Decrypter();
    decrypter.addIdentity(identity);
    const text = bytesToText(await decrypter.decrypt(base64.decode(sealedKey)));
    const value = parseCanonical(text ?? '');
    const parsed = z.safeParse(sharedKeySchema, value.ok ? value.value : null);
    return parsed.success && parsed.data.vault === vault ? fromBase64Url(parsed.data.key) : null;
  } catch {
    return null;
  }
};
