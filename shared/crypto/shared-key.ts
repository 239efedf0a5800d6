import { base64 } from '@scure/base';
import * as z from 'zod/mini';
import { bytesToText, fromBase64Url, textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { canonical, parseCanonical } from '#shared/lib/canonical.ts';
import { bytes32Field, idField } from '#shared/lib/fields.ts';
import type { PersonId, VaultId } from '#shared/lib/identifiers.ts';
import type { Sign } from '#shared/lib/signing-functions.ts';
import type { Keyring, KeyringPerson, SharedKey } from './keyring-schema.ts';
import type { SessionBundle } from './session-bundle.ts';
import { verifySignature } from './signing.ts';

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

const toSignedBytes = (vault: VaultId, person: PersonId, sealed: string): Uint8Array =>
  textToBytes(canonical({ v: 1, vault, person, sealed }));

/** Who the key is for, and who seals it: `sign` signs as the sealer's identity. */
export interface SharedKeySealing {
  readonly recipient: Pick<KeyringPerson, 'id' | 'ageRecipient'>;
  readonly by: { readonly id: PersonId; readonly sign: Sign };
}

/**
 * The shared vault's key for one person: what `addSharedKey` puts into the keyring. Sealing to a
 * recipient takes no secret, so the sealer signs: nobody else can put a vault of their own in its place.
 */
export const sealSharedKey = async (
  age: Age,
  { recipient, by }: SharedKeySealing,
  vault: VaultId,
  vaultKey: Uint8Array,
): Promise<SharedKey> => {
  const encrypter = new age.Encrypter();
  encrypter.addRecipient(recipient.ageRecipient);
  const plaintext = textToBytes(canonical({ v: 1, vault, key: toBase64Url(vaultKey) }));
  const sealed = base64.encode(await encrypter.encrypt(plaintext));
  const signature = toBase64Url(by.sign('shared-key', toSignedBytes(vault, recipient.id, sealed)));
  return { sealed, by: by.id, signature };
};

const isSigned = (
  { people }: Keyring,
  vault: VaultId,
  person: PersonId,
  { sealed, by, signature }: SharedKey,
): boolean => {
  const identity = people.find(({ id }) => id === by)?.identityKey;
  const [key, bytes] = [identity ?? '', signature].map(fromBase64Url);
  if (!key || !bytes) return false;
  return verifySignature('shared-key', toSignedBytes(vault, person, sealed), bytes, key);
};

/**
 * The shared vault's key (32 bytes); null where the keyring has none for this person, its sealer's
 * signature doesn't hold, it isn't sealed to this identity, or it is another vault's.
 */
export const openSharedKey = async (
  age: Age,
  bundle: Pick<SessionBundle, 'person' | 'ageIdentity'>,
  keyring: Keyring,
): Promise<Uint8Array | null> => {
  const { vault } = keyring;
  const sharedKey = keyring.people.find(({ id }) => id === bundle.person)?.sharedKey;
  if (vault === null || !sharedKey) return null;
  if (!isSigned(keyring, vault, bundle.person, sharedKey)) return null;
  try {
    const decrypter = new age.Decrypter();
    decrypter.addIdentity(bundle.ageIdentity);
    const text = bytesToText(await decrypter.decrypt(base64.decode(sharedKey.sealed)));
    const value = parseCanonical(text ?? '');
    const parsed = z.safeParse(sharedKeySchema, value.ok ? value.value : null);
    return parsed.success && parsed.data.vault === vault ? fromBase64Url(parsed.data.key) : null;
  } catch {
    return null;
  }
};
