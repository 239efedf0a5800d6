import type { RecoveryOutcome, UnlockOutcome } from './accounts.ts';
import { deriveFresh, tryPassphrase } from './derive.ts';
import { openSession, type OpenSession } from './open-session.ts';
import type { SessionCore } from './session-core.ts';
import { finishPrivateRenewal } from './slot-renewal.ts';
import {
  changePerson,
  findPerson,
  unlockPerson,
  unlockWithRecovery as unwrapWithRecovery,
} from '#shared/crypto/keyring.ts';
import { replacePassphrase } from '#shared/crypto/passphrase-change.ts';
import { parseRecoveryKey } from '#shared/crypto/recovery-key.ts';
import type { SessionBundle } from '#shared/crypto/session-bundle.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { wipe } from '#shared/lib/bytes.ts';
import { createKdf } from '#shared/crypto/kdf.ts';

type Refused<Outcome> = Exclude<Outcome, { readonly status: 'unlocked' }>;

export type Opened<Outcome> =
  { readonly open: OpenSession } | { readonly open: null; readonly outcome: Refused<Outcome> };

const damaged = { open: null, outcome: { status: 'damaged' } } as const;

/** Opens a session; whatever fails on the way leaves no key behind. */
const start = async (
  core: SessionCore,
  bundle: SessionBundle,
  mode: 'alone' | 'together',
): Promise<{ readonly open: OpenSession } | typeof damaged> => {
  try {
    const open = await openSession(core, bundle, mode);
    if (open) return { open };
  } catch {
    // Said as damage: the passphrase was right.
  }
  core.keys.dropAll();
  core.opening(null);
  return damaged;
};

export const unlockByPassphrase = async (
  core: SessionCore,
  id: PersonId,
  passphrase: string,
  mode: 'alone' | 'together',
): Promise<Opened<UnlockOutcome>> => {
  const keyring = core.keyring();
  // Nobody of that name: the same work for the same answer.
  const kdf = findPerson(keyring, id)?.session.kdf ?? createKdf(core.env.random);
  const tried = await tryPassphrase(core, id, passphrase, kdf, (key) => {
    const unlocked = unlockPerson(keyring, id, key);
    return !unlocked.ok && unlocked.error !== 'damaged' ? null : unlocked;
  });
  if (!tried.ok)
    return { open: null, outcome: { status: 'wrong-passphrase', waitMs: tried.waitMs } };
  if (!tried.value.ok) return damaged;
  if (mode === 'alone') await finishPrivateRenewal(core, id, passphrase);
  return start(core, tried.value.value, mode);
};

/**
 * A forgotten passphrase: the printed words open the bundle, which gets the new passphrase. The same
 * words go on working. Private keeps its own passphrase and its own recovery key (S24).
 */
export const unlockByRecovery = async (
  core: SessionCore,
  id: PersonId,
  words: readonly string[],
  newPassphrase: string,
): Promise<Opened<RecoveryOutcome>> => {
  const keyring = core.keyring();
  const recoveryKey = parseRecoveryKey(words.join(' '));
  if (!recoveryKey.ok) return { open: null, outcome: { status: 'malformed-words' } };
  const bundle = unwrapWithRecovery(keyring, id, recoveryKey.value);
  if (!bundle.ok) {
    return bundle.error === 'damaged'
      ? damaged
      : { open: null, outcome: { status: 'wrong-words' } };
  }
  const session = await deriveFresh(core.env, newPassphrase);
  const replaced = replacePassphrase(keyring, bundle.value, session, core.env.random);
  wipe(session.key);
  const recovery = findPerson(keyring, id)?.recovery ?? null;
  const kept =
    replaced.ok && (await core.keep(changePerson(replaced.value.keyring, id, { recovery })));
  if (!kept) return { open: null, outcome: { status: 'not-saved' } };
  return start(core, bundle.value, 'alone');
};
