import { fromBase64Url, toBase64Url } from '#shared/lib/bytes.ts';
import type { PersonId, RandomBytes } from '#shared/lib/identifiers.ts';
import { refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import { deriveSubkey } from './hashing.ts';
import type { KdfParameters } from './kdf.ts';
import type { RecoveryWrap, Wrap } from './keyring-schema.ts';
import { associatedData, seal, unseal } from './sealing.ts';

export type WrapPurpose = 'session' | 'private-key';

/** A key that Argon2id has made, with the parameters it was made by. */
export interface DerivedKey {
  readonly kdf: KdfParameters;
  readonly key: Uint8Array;
}

/** The fields of a person that never change. A wrap moved to anyone or anything else does not open. */
export interface WrapOwner {
  readonly id: PersonId;
  readonly identityKey: string;
  readonly ageRecipient: string;
}

const bind = (owner: WrapOwner, purpose: WrapPurpose, method: unknown): Uint8Array =>
  associatedData(purpose, {
    person: owner.id,
    identityKey: owner.identityKey,
    ageRecipient: owner.ageRecipient,
    method,
  });

export const wrapByPassphrase = (
  owner: WrapOwner,
  purpose: WrapPurpose,
  derived: DerivedKey,
  secret: Uint8Array,
  random: RandomBytes,
): Wrap => ({
  kdf: derived.kdf,
  sealed: toBase64Url(
    seal(derived.key, secret, bind(owner, purpose, { passphrase: derived.kdf }), random),
  ),
});

export const unwrapByPassphrase = (
  owner: WrapOwner,
  purpose: WrapPurpose,
  key: Uint8Array,
  wrap: Wrap,
): Result<Uint8Array, 'cannot-open'> => {
  const sealed = fromBase64Url(wrap.sealed);
  if (!sealed) return refused('cannot-open');
  return unseal(key, sealed, bind(owner, purpose, { passphrase: wrap.kdf }));
};

const recoveryWrappingKey = (purpose: WrapPurpose, recoveryKey: Uint8Array, salt: string) =>
  deriveSubkey(
    recoveryKey,
    purpose === 'session' ? 'recovery/session' : 'recovery/private-key',
    fromBase64Url(salt) ?? undefined,
  );

export const wrapByRecoveryKey = (
  owner: WrapOwner,
  purpose: WrapPurpose,
  recoveryKey: Uint8Array,
  secret: Uint8Array,
  random: RandomBytes,
): RecoveryWrap => {
  const salt = toBase64Url(random(16));
  const key = recoveryWrappingKey(purpose, recoveryKey, salt);
  const associated = bind(owner, purpose, { recovery: { salt } });
  return { salt, sealed: toBase64Url(seal(key, secret, associated, random)) };
};

export const unwrapByRecoveryKey = (
  owner: WrapOwner,
  purpose: WrapPurpose,
  recoveryKey: Uint8Array,
  wrap: RecoveryWrap,
): Result<Uint8Array, 'cannot-open'> => {
  const sealed = fromBase64Url(wrap.sealed);
  if (!sealed) return refused('cannot-open');
  const key = recoveryWrappingKey(purpose, recoveryKey, wrap.salt);
  return unseal(key, sealed, bind(owner, purpose, { recovery: { salt: wrap.salt } }));
};
