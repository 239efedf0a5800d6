import { commitAct } from './commit.ts';
import { tryPassphrase } from './derive.ts';
import type { SessionCore } from './session-core.ts';
import type { CommitOutcome } from './session-types.ts';
import { wipeBundle } from './wipe-bundle.ts';
import type { VaultStore } from '#renderer/storage/vault-store.ts';
import { findPerson, unlockPerson } from '#shared/crypto/keyring.ts';
import type { NewEntry } from '#shared/ledger/entry-types.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';

/**
 * One shown sheet, signed by the person whose passphrase was given and by nobody else (S2). Their
 * keys are in memory for this one act and wiped whatever comes of it (S26).
 */
export const commitOnce = async (
  core: SessionCore,
  store: VaultStore,
  keyId: string,
  id: PersonId,
  passphrase: string,
  entries: readonly NewEntry[],
): Promise<CommitOutcome> => {
  const person = findPerson(core.keyring(), id);
  if (!person) return { status: 'not-saved', reason: 'unknown' };
  const tried = await tryPassphrase(core, id, passphrase, person.session.kdf, (key) => {
    const bundle = unlockPerson(core.keyring(), id, key);
    return bundle.ok ? bundle.value : null;
  });
  if (!tried.ok) {
    return { status: 'not-saved', reason: 'wrong-passphrase', waitMs: tried.waitMs };
  }
  const bundle = tried.value;
  try {
    const { id: device, seed } = bundle.device;
    const signer = { person: id, device, seed: () => seed };
    return await commitAct(core, store, keyId, signer, entries);
  } finally {
    wipeBundle(bundle);
  }
};
