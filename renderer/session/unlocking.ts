import type { UnlockOutcome } from './accounts.ts';
import { tryPassphrase } from './derive.ts';
import { openSession, type OpenSession } from './open-session.ts';
import type { SessionCore } from './session-core.ts';
import { fetchSlot, type SealedCopies } from './slot-copies.ts';
import { finishPrivateRenewal } from './slot-renewal.ts';
import { findPerson, unlockPerson } from '#shared/crypto/keyring.ts';
import type { SessionBundle } from '#shared/crypto/session-bundle.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { createKdf } from '#shared/crypto/kdf.ts';

type Refused<Outcome> = Exclude<Outcome, { readonly status: 'unlocked' }>;

export type Opened<Outcome> =
  { readonly open: OpenSession } | { readonly open: null; readonly outcome: Refused<Outcome> };

export const damaged = { open: null, outcome: { status: 'damaged' } } as const;

/** Opens a session; whatever fails on the way leaves no key behind. */
export const startSession = async (
  core: SessionCore,
  bundle: SessionBundle,
  mode: 'alone' | 'together',
  fetched?: Promise<SealedCopies>,
): Promise<{ readonly open: OpenSession } | typeof damaged> => {
  try {
    const open = await openSession(core, bundle, mode, fetched);
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
  // What needs no key is on its way while the key is derived.
  const fetched = mode === 'alone' ? fetchSlot(core, { person: id, slot: 'drafts' }) : undefined;
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
  return startSession(core, tried.value.value, mode, fetched);
};
