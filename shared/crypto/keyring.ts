import { toBase64Url } from '#shared/lib/bytes.ts';
import { toDeviceId } from '#shared/lib/device-id.ts';
import type { PersonId, RandomBytes, VaultId } from '#shared/lib/identifiers.ts';
import { fileLimits } from '#shared/lib/limits.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import { toAgeIdentity, toAgeRecipient } from './age-keys.ts';
import type { Keyring, KeyringPerson, SharedKey } from './keyring-schema.ts';
import { keyLength } from './sealing.ts';
import { decodeSessionBundle, encodeSessionBundle } from './session-bundle.ts';
import type { SessionBundle } from './session-bundle.ts';
import { toPublicKey } from './signing.ts';
import { unwrapByPassphrase, unwrapByRecoveryKey, wrapByPassphrase } from './wrap.ts';
import type { DerivedKey } from './wrap.ts';

/* Every function here is pure: it returns a new keyring with a larger `rev` for the caller to write. */

export const emptyKeyring: Keyring = { v: 1, rev: 0, vault: null, people: [] };

export const findPerson = (keyring: Keyring, id: PersonId): KeyringPerson | null =>
  keyring.people.find((person) => person.id === id) ?? null;

/** The keyring with one person's record changed. */
export const changePerson = (
  keyring: Keyring,
  id: PersonId,
  change: Partial<Omit<KeyringPerson, 'id' | 'identityKey' | 'ageRecipient'>>,
): Keyring => ({
  ...keyring,
  rev: keyring.rev + 1,
  people: keyring.people.map((person) => (person.id === id ? { ...person, ...change } : person)),
});

export interface NewPerson {
  readonly name: string;
  readonly accent: string;
  /** The passphrase through Argon2id, with a salt of its own for each of the two. */
  readonly session: DerivedKey;
  readonly private: DerivedKey;
}

export interface CreatedPerson {
  readonly keyring: Keyring;
  readonly person: KeyringPerson;
  readonly bundle: SessionBundle;
  /** Key of the private file, to write the first, empty one with; then wipe it. */
  readonly privateKey: Uint8Array;
}

/** Makes a person's keys and adds the person to the keyring, without recovery key and shared vault. */
export const createPerson = (
  keyring: Keyring,
  chosen: NewPerson,
  random: RandomBytes,
): Result<CreatedPerson, 'too-many-people'> => {
  if (keyring.people.length >= fileLimits.people) return refused('too-many-people');
  const ageSecret = random(keyLength);
  const deviceSeed = random(keyLength);
  const bundle: SessionBundle = {
    person: mintId(random),
    identitySeed: random(keyLength),
    device: { id: toDeviceId(toPublicKey(deviceSeed)), seed: deviceSeed },
    ageIdentity: toAgeIdentity(ageSecret),
    draftsKey: random(keyLength),
  };
  const privateKey = random(keyLength);
  const owner = {
    id: bundle.person,
    identityKey: toBase64Url(toPublicKey(bundle.identitySeed)),
    ageRecipient: toAgeRecipient(ageSecret),
  };
  const secret = encodeSessionBundle(bundle);
  const person: KeyringPerson = {
    ...owner,
    name: chosen.name,
    accent: chosen.accent,
    session: wrapByPassphrase(owner, 'session', chosen.session, secret, random),
    recovery: null,
    private: wrapByPassphrase(owner, 'private-key', chosen.private, privateKey, random),
    privateRecovery: null,
    previous: { drafts: null, private: null },
    sharedKey: null,
    passphraseOffered: false,
  };
  const next = { ...keyring, rev: keyring.rev + 1, people: [...keyring.people, person] };
  return ok({ keyring: next, person, bundle, privateKey });
};

export type UnlockRefusal = 'no-such-person' | 'wrong-passphrase' | 'damaged';
export type RecoverRefusal =
  'no-such-person' | 'no-recovery-key' | 'wrong-recovery-key' | 'damaged';

/** `key` = Argon2id(passphrase, person.session.kdf). */
export const unlockPerson = (
  keyring: Keyring,
  id: PersonId,
  key: Uint8Array,
): Result<SessionBundle, UnlockRefusal> => {
  const person = findPerson(keyring, id);
  if (!person) return refused('no-such-person');
  const opened = unwrapByPassphrase(person, 'session', key, person.session);
  if (!opened.ok) return refused('wrong-passphrase');
  const bundle = decodeSessionBundle(id, opened.value);
  return bundle ? ok(bundle) : refused('damaged');
};

/** Opens the session bundle by the printed recovery key. Private stays closed: it has its own. */
export const unlockWithRecovery = (
  keyring: Keyring,
  id: PersonId,
  recoveryKey: Uint8Array,
): Result<SessionBundle, RecoverRefusal> => {
  const person = findPerson(keyring, id);
  if (!person) return refused('no-such-person');
  if (!person.recovery) return refused('no-recovery-key');
  const opened = unwrapByRecoveryKey(person, 'session', recoveryKey, person.recovery);
  if (!opened.ok) return refused('wrong-recovery-key');
  const bundle = decodeSessionBundle(id, opened.value);
  return bundle ? ok(bundle) : refused('damaged');
};

/** `key` = Argon2id(passphrase, person.private.kdf). Returns the private file's key (S12, S24). */
export const openPrivateKey = (
  keyring: Keyring,
  id: PersonId,
  key: Uint8Array,
): Result<Uint8Array, UnlockRefusal> => {
  const person = findPerson(keyring, id);
  if (!person) return refused('no-such-person');
  const opened = unwrapByPassphrase(person, 'private-key', key, person.private);
  return opened.ok ? opened : refused('wrong-passphrase');
};

export const openPrivateWithRecovery = (
  keyring: Keyring,
  id: PersonId,
  recoveryKey: Uint8Array,
): Result<Uint8Array, RecoverRefusal> => {
  const person = findPerson(keyring, id);
  if (!person) return refused('no-such-person');
  if (!person.privateRecovery) return refused('no-recovery-key');
  const opened = unwrapByRecoveryKey(person, 'private-key', recoveryKey, person.privateRecovery);
  return opened.ok ? opened : refused('wrong-recovery-key');
};

/** Notes the shared vault and its key for this person (see shared-key.ts). */
export const addSharedKey = (
  keyring: Keyring,
  id: PersonId,
  vault: VaultId,
  sharedKey: SharedKey,
): Result<Keyring, 'no-such-person' | 'another-vault'> => {
  if (!findPerson(keyring, id)) return refused('no-such-person');
  if (keyring.vault !== null && keyring.vault !== vault) return refused('another-vault');
  return ok({ ...changePerson(keyring, id, { sharedKey }), vault });
};

/** Remembers that the first unlock alone has offered another passphrase (S35). */
export const markPassphraseOffered = (keyring: Keyring, id: PersonId): Keyring =>
  changePerson(keyring, id, { passphraseOffered: true });
