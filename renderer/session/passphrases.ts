import type { Accounts, ChangePassphraseOutcome, RecoveryKeyOutcome } from './accounts.ts';
import { deriveFresh, derivePassphrase, tryPassphrase } from './derive.ts';
import type { OpenSession } from './open-session.ts';
import type { SessionCore } from './session-core.ts';
import { renewSlot } from './slot-renewal.ts';
import { wipeBundle } from './wipe-bundle.ts';
import type { KeyringPerson } from '#shared/crypto/keyring-schema.ts';
import {
  changePerson,
  findPerson,
  openPrivateKey,
  openPrivateWithRecovery as unwrapPrivate,
  unlockPerson,
} from '#shared/crypto/keyring.ts';
import {
  changePassphrase as renewPassphrase,
  replacePrivatePassphrase,
  setPrivateRecovery as wrapPrivate,
  setRecoveryKey,
} from '#shared/crypto/passphrase-change.ts';
import {
  createRecoveryKey,
  parseRecoveryKey,
  recoveryKeyToWords,
} from '#shared/crypto/recovery-key.ts';
import type { SessionBundle } from '#shared/crypto/session-bundle.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { wipe } from '#shared/lib/bytes.ts';

/** Twelve fresh words. */
export const freshWords = ({ env }: Pick<SessionCore, 'env'>): readonly string[] =>
  recoveryKeyToWords(createRecoveryKey(env.random));

const toWords = (key: Uint8Array | null) => (key ? recoveryKeyToWords(key) : null);

const tryBundle = (core: SessionCore, id: PersonId, passphrase: string) => {
  const person = findPerson(core.keyring(), id);
  return (
    person &&
    tryPassphrase(core, id, passphrase, person.session.kdf, (key) => {
      const bundle = unlockPerson(core.keyring(), id, key);
      return bundle.ok ? bundle.value : null;
    })
  );
};

export const makeRecoveryKey = async (
  core: SessionCore,
  id: PersonId,
  passphrase: string,
): Promise<RecoveryKeyOutcome> => {
  const tried = await tryBundle(core, id, passphrase);
  if (!tried) return { status: 'not-now' };
  if (!tried.ok) return { status: 'wrong-passphrase', waitMs: tried.waitMs };
  const key = createRecoveryKey(core.env.random);
  const changed = setRecoveryKey(core.keyring(), tried.value, key, core.env.random);
  wipeBundle(tried.value);
  if (!changed.ok || !(await core.keep(changed.value))) return { status: 'not-saved' };
  return { status: 'made', words: recoveryKeyToWords(key) };
};

/** Private's key where this passphrase opens it too; else it keeps its own. */
const tryPrivateKey = async (core: SessionCore, person: KeyringPerson, passphrase: string) => {
  const derived = await derivePassphrase(core.env, passphrase, person.private.kdf);
  const key = openPrivateKey(core.keyring(), person.id, derived);
  wipe(derived);
  return key.ok ? key.value : null;
};

/** An earlier renewal that was cut off comes first: there is room for one key before the present one. */
const finishRenewal = async (
  core: SessionCore,
  id: PersonId,
  bundle: SessionBundle,
  privateKey: Uint8Array | null,
): Promise<void> => {
  await renewSlot(core, { person: id, slot: 'drafts' }, bundle.draftsKey);
  if (privateKey) await renewSlot(core, { person: id, slot: 'private' }, privateKey);
};

/**
 * S35: a new passphrase, other keys for the personal files and, where there were any, other recovery
 * keys: who knew the passphrase may have seen the sheet, or hold a copy of the keyring. Private follows
 * where it opens with the same old passphrase; else it keeps its own.
 */
export const changePassphrase = async (
  core: SessionCore,
  open: OpenSession,
  id: PersonId,
  current: string,
  next: string,
): Promise<ChangePassphraseOutcome> => {
  const { env, keys } = core;
  const person = findPerson(core.keyring(), id);
  const tried = await tryBundle(core, id, current);
  if (!person || !tried) return { status: 'not-now' };
  if (!tried.ok) return { status: 'wrong-passphrase', waitMs: tried.waitMs };
  const bundle = tried.value;
  const privateKey = await tryPrivateKey(core, person, current);
  const derived = { session: await deriveFresh(env, next), private: await deriveFresh(env, next) };
  try {
    await open.flush();
    await finishRenewal(core, id, bundle, privateKey);
    // Locked meanwhile: nothing has changed yet, so nothing does.
    if (!keys.get('drafts')) return { status: 'not-now' };
    const made = renewPassphrase(core.keyring(), bundle, privateKey, derived, env.random);
    if (!made.ok || !(await core.keep(made.value.keyring))) return { status: 'not-saved' };
    await open.renewKeys(made.value.draftsKey, made.value.privateKey);
    return {
      status: 'changed',
      recoveryWords: toWords(made.value.recoveryKey),
      privateRecoveryWords: toWords(made.value.privateRecoveryKey),
      privateChanged: made.value.privateKey !== null,
    };
  } finally {
    wipeBundle(bundle);
    wipe(derived.session.key, derived.private.key, ...(privateKey ? [privateKey] : []));
  }
};

export const setPrivateRecovery = async (
  core: SessionCore,
  id: PersonId,
  wanted: boolean,
): ReturnType<Accounts['setPrivateRecovery']> => {
  const held = core.keys.get('private');
  if (!held) return { status: 'not-now' };
  const key = wanted ? createRecoveryKey(core.env.random) : null;
  const changed = wrapPrivate(core.keyring(), id, held, key, core.env.random);
  if (!changed.ok || !(await core.keep(changed.value))) return { status: 'not-saved' };
  return key ? { status: 'made', words: recoveryKeyToWords(key) } : { status: 'removed' };
};

/** Private by its own recovery key; it gets a new passphrase, the words go on working. */
export const openPrivateByRecovery = async (
  core: SessionCore,
  open: OpenSession,
  id: PersonId,
  words: readonly string[],
  newPassphrase: string,
): ReturnType<Accounts['openPrivateWithRecovery']> => {
  const recoveryKey = parseRecoveryKey(words.join(' '));
  if (!recoveryKey.ok) return { status: 'malformed-words' };
  const key = unwrapPrivate(core.keyring(), id, recoveryKey.value);
  if (!key.ok) return { status: key.error === 'damaged' ? 'damaged' : 'wrong-words' };
  const derived = await deriveFresh(core.env, newPassphrase);
  const keyring = core.keyring();
  const changed = replacePrivatePassphrase(keyring, id, key.value, derived, core.env.random);
  wipe(derived.key);
  const privateRecovery = findPerson(keyring, id)?.privateRecovery ?? null;
  const kept =
    changed.ok && (await core.keep(changePerson(changed.value.keyring, id, { privateRecovery })));
  if (!kept) return { status: 'not-saved' };
  const outcome = await open.privateAccess.openWith(key.value);
  return { status: outcome.status === 'open' ? 'open' : 'damaged' };
};
