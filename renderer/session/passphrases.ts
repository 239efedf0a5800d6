import type { Accounts, ChangePassphraseOutcome, RecoveryKeyOutcome } from './accounts.ts';
import { deriveFresh, derivePassphrase, tryPassphrase } from './derive.ts';
import type { OpenSession } from './open-session.ts';
import type { SessionCore } from './session-core.ts';
import { wipeBundle } from './wipe-bundle.ts';
import {
  changePerson,
  findPerson,
  openPrivateKey,
  openPrivateWithRecovery as unwrapPrivate,
  unlockPerson,
} from '#shared/crypto/keyring.ts';
import {
  replacePassphrase,
  replacePrivatePassphrase,
  setPrivateRecovery as wrapPrivate,
  setRecoveryKey,
} from '#shared/crypto/passphrase-change.ts';
import {
  createRecoveryKey,
  parseRecoveryKey,
  recoveryKeyToWords,
} from '#shared/crypto/recovery-key.ts';
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

/**
 * S35: a new passphrase and, where there were any, new recovery keys: who knew the one may have seen
 * the other. Private follows where it opens with the same old passphrase; else it keeps its own.
 */
export const changePassphrase = async (
  core: SessionCore,
  id: PersonId,
  current: string,
  next: string,
): Promise<ChangePassphraseOutcome> => {
  const { env } = core;
  const person = findPerson(core.keyring(), id);
  const tried = await tryBundle(core, id, current);
  if (!person || !tried) return { status: 'not-now' };
  if (!tried.ok) return { status: 'wrong-passphrase', waitMs: tried.waitMs };
  const oldPrivate = await derivePassphrase(env, current, person.private.kdf);
  const privateKey = openPrivateKey(core.keyring(), id, oldPrivate);
  const session = await deriveFresh(env, next);
  const ofPrivate = await deriveFresh(env, next);
  const keyring = core.keyring();
  const first = replacePassphrase(keyring, tried.value, session, env.random);
  wipeBundle(tried.value);
  if (!first.ok) return { status: 'not-saved' };
  const second = privateKey.ok
    ? replacePrivatePassphrase(first.value.keyring, id, privateKey.value, ofPrivate, env.random)
    : null;
  wipe(oldPrivate, session.key, ofPrivate.key);
  if (privateKey.ok) wipe(privateKey.value);
  const changed = second?.ok ? second.value : first.value;
  const kept = { ...changed.keyring, rev: keyring.rev + 1 };
  if (!(await core.keep(changePerson(kept, id, { passphraseOffered: true })))) {
    return { status: 'not-saved' };
  }
  return {
    status: 'changed',
    recoveryWords: toWords(first.value.recoveryKey),
    privateRecoveryWords: second?.ok ? toWords(second.value.privateRecoveryKey) : null,
    privateChanged: second?.ok === true,
  };
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
