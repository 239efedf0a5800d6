import type { PersonId, RandomBytes } from '#shared/lib/identifiers.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Keyring, KeyringPerson, RecoveryWrap } from './keyring-schema.ts';
import { changePerson, findPerson } from './keyring.ts';
import { openPreviousKey, sealPreviousKey } from './key-rotation.ts';
import type { PersonalSlot } from './personal-vault.ts';
import { createRecoveryKey } from './recovery-key.ts';
import { keyLength } from './sealing.ts';
import { encodeSessionBundle } from './session-bundle.ts';
import type { SessionBundle } from './session-bundle.ts';
import { wrapByPassphrase, wrapByRecoveryKey } from './wrap.ts';
import type { DerivedKey, WrapPurpose } from './wrap.ts';

/** Gives the session bundle a recovery key (16 bytes); one that was there stops opening it. */
export const setRecoveryKey = (
  keyring: Keyring,
  bundle: SessionBundle,
  recoveryKey: Uint8Array,
  random: RandomBytes,
): Result<Keyring, 'no-such-person'> => {
  const person = findPerson(keyring, bundle.person);
  if (!person) return refused('no-such-person');
  const secret = encodeSessionBundle(bundle);
  const recovery = wrapByRecoveryKey(person, 'session', recoveryKey, secret, random);
  return ok(changePerson(keyring, person.id, { recovery }));
};

/** Gives Private its own recovery key, or takes it away (null). */
export const setPrivateRecovery = (
  keyring: Keyring,
  id: PersonId,
  privateKey: Uint8Array,
  recoveryKey: Uint8Array | null,
  random: RandomBytes,
): Result<Keyring, 'no-such-person'> => {
  const person = findPerson(keyring, id);
  if (!person) return refused('no-such-person');
  const privateRecovery =
    recoveryKey && wrapByRecoveryKey(person, 'private-key', recoveryKey, privateKey, random);
  return ok(changePerson(keyring, id, { privateRecovery }));
};

interface Replaced {
  readonly wrap: RecoveryWrap | null;
  readonly key: Uint8Array | null;
}

/** A new recovery key where there was one. Whoever saw the old passphrase may have seen the sheet (S35). */
const replaceRecovery = (
  person: KeyringPerson,
  purpose: WrapPurpose,
  present: RecoveryWrap | null,
  secret: Uint8Array,
  random: RandomBytes,
): Replaced => {
  if (!present) return { wrap: null, key: null };
  const key = createRecoveryKey(random);
  return { key, wrap: wrapByRecoveryKey(person, purpose, key, secret, random) };
};

export interface ChangedPassphrase {
  readonly keyring: Keyring;
  /** To be shown now: the old ones no longer open this keyring. null where there was none. */
  readonly recoveryKey: Uint8Array | null;
  readonly privateRecoveryKey: Uint8Array | null;
}

/** A new passphrase for the session bundle, with what the old one or a recovery key has opened. */
export const replacePassphrase = (
  keyring: Keyring,
  bundle: SessionBundle,
  next: DerivedKey,
  random: RandomBytes,
): Result<ChangedPassphrase, 'no-such-person'> => {
  const person = findPerson(keyring, bundle.person);
  if (!person) return refused('no-such-person');
  const secret = encodeSessionBundle(bundle);
  const recovery = replaceRecovery(person, 'session', person.recovery, secret, random);
  const changed = changePerson(keyring, person.id, {
    session: wrapByPassphrase(person, 'session', next, secret, random),
    recovery: recovery.wrap,
  });
  return ok({ keyring: changed, recoveryKey: recovery.key, privateRecoveryKey: null });
};

/**
 * A new passphrase for Private. With a fresh random `privateKey` it starts Private anew, empty: what
 * the old key sealed can't be opened any more.
 */
export const replacePrivatePassphrase = (
  keyring: Keyring,
  id: PersonId,
  privateKey: Uint8Array,
  next: DerivedKey,
  random: RandomBytes,
): Result<ChangedPassphrase, 'no-such-person'> => {
  const person = findPerson(keyring, id);
  if (!person) return refused('no-such-person');
  const present = person.privateRecovery;
  const recovery = replaceRecovery(person, 'private-key', present, privateKey, random);
  const isSameKey = openPreviousKey(keyring, { person: id, slot: 'private' }, privateKey) !== null;
  const changed = changePerson(keyring, id, {
    private: wrapByPassphrase(person, 'private-key', next, privateKey, random),
    privateRecovery: recovery.wrap,
    previous: isSameKey ? person.previous : { ...person.previous, private: null },
  });
  return ok({ keyring: changed, recoveryKey: null, privateRecoveryKey: recovery.key });
};

export interface RenewedKeys extends ChangedPassphrase {
  readonly draftsKey: Uint8Array;
  /** null where Private was not opened and keeps its passphrase and key. */
  readonly privateKey: Uint8Array | null;
}

/**
 * S35: another passphrase, other recovery keys where there were any, and other keys for the personal
 * files, all in one new keyring. `bundle` and `privateKey` are what the old passphrase has opened; the
 * files are to be sealed anew by the keys returned (key-rotation.ts). An earlier renewal has to be
 * finished first.
 */
export const changePassphrase = (
  keyring: Keyring,
  bundle: SessionBundle,
  privateKey: Uint8Array | null,
  next: { readonly session: DerivedKey; readonly private: DerivedKey },
  random: RandomBytes,
): Result<RenewedKeys, 'no-such-person' | 'unfinished'> => {
  const id = bundle.person;
  const before = findPerson(keyring, id);
  if (!before) return refused('no-such-person');
  const { previous } = before;
  if (previous.drafts !== null || (privateKey && previous.private !== null)) {
    return refused('unfinished');
  }
  const draftsKey = random(keyLength);
  const session = replacePassphrase(keyring, { ...bundle, draftsKey }, next.session, random);
  if (!session.ok) return session;
  const ownKey = privateKey && random(keyLength);
  const own =
    ownKey && replacePrivatePassphrase(session.value.keyring, id, ownKey, next.private, random);
  if (own && !own.ok) return own;
  const sealBefore = (slot: PersonalSlot, key: Uint8Array, old: Uint8Array) =>
    sealPreviousKey({ person: id, slot }, key, old, random);
  const changed = changePerson((own ?? session).value.keyring, id, {
    passphraseOffered: true,
    previous: {
      drafts: sealBefore('drafts', draftsKey, bundle.draftsKey),
      private: ownKey && privateKey ? sealBefore('private', ownKey, privateKey) : previous.private,
    },
  });
  return ok({
    keyring: { ...changed, rev: keyring.rev + 1 },
    recoveryKey: session.value.recoveryKey,
    privateRecoveryKey: own ? own.value.privateRecoveryKey : null,
    draftsKey,
    privateKey: ownKey,
  });
};
