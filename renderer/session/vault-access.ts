import type { SessionCore } from './session-core.ts';
import { createPhotoStore, type PhotoStore } from '#renderer/storage/photo-store.ts';
import { openVaultStore, type VaultStore } from '#renderer/storage/vault-store.ts';
import type { Keyring } from '#shared/crypto/keyring-schema.ts';
import { addSharedKey, findPerson } from '#shared/crypto/keyring.ts';
import type { SessionBundle } from '#shared/crypto/session-bundle.ts';
import { openSharedKey, sealSharedKey } from '#shared/crypto/shared-key.ts';
import { createSigner } from '#shared/crypto/signing.ts';
import { deriveVaultKeys } from '#shared/crypto/vault-keys.ts';
import { emptyLedger } from '#shared/ledger/ledger-state.ts';
import type { PersonId, VaultId } from '#shared/lib/identifiers.ts';
import { wipe } from '#shared/lib/bytes.ts';

/** The shared vault while its key is in memory. */
export interface OpenVault {
  readonly store: VaultStore;
  readonly photos: PhotoStore;
  readonly keyId: string;
}

const loadAge = () => import('age-encryption');

/** Opens the store with the vault's key, which is wiped here: what is made from it is held by name. */
export const openVault = async (
  core: SessionCore,
  keyring: Keyring,
  vault: VaultId,
  vaultKey: Uint8Array,
  isNew: boolean,
): Promise<OpenVault> => {
  const { env, keys: held } = core;
  const keys = deriveVaultKeys(vaultKey);
  wipe(vaultKey);
  held.hold('vault-batches', keys.batches);
  held.hold('vault-pages', keys.pages);
  held.hold('vault-page-names', keys.pageNames);
  const store = await openVaultStore({
    api: env.api,
    holder: core.holder,
    keys,
    start: emptyLedger(vault, keyring.people),
    projections: await env.loadProjections(),
    random: env.random,
    progress: { elapsed: env.elapsed, pause: () => env.wait(0), onProgress: core.opening },
    afterFrame: env.afterFrame,
    onHealth: core.changed,
    onRenewed: core.renewed,
    isNew,
  });
  core.opening(null);
  const photos = createPhotoStore({ api: env.api, holder: core.holder, keys, random: env.random });
  return { store, photos, keyId: keys.keyId };
};

/** The shared vault of the keyring, opened by one person's bundle; null where it isn't theirs. */
export const openSharedVault = async (
  core: SessionCore,
  bundle: SessionBundle,
): Promise<OpenVault | null> => {
  const keyring = core.keyring();
  const { vault } = keyring;
  const key = vault === null ? null : await openSharedKey(await loadAge(), bundle, keyring);
  return vault && key ? openVault(core, keyring, vault, key, false) : null;
};

/**
 * The keyring with the vault's key for both. Each seals to themselves: what a person trusts rests on
 * their own identity, to which their own wrap is bound, and on nothing else in the file.
 */
export const shareVaultKey = async (
  keyring: Keyring,
  vault: VaultId,
  vaultKey: Uint8Array,
  identities: ReadonlyMap<PersonId, Uint8Array>,
): Promise<Keyring> => {
  const age = await loadAge();
  let next = keyring;
  for (const [id, seed] of identities) {
    const recipient = findPerson(keyring, id);
    if (!recipient) continue;
    const by = { id, sign: createSigner(seed) };
    const sharedKey = await sealSharedKey(age, { recipient, by }, vault, vaultKey);
    const added = addSharedKey(next, id, vault, sharedKey);
    if (added.ok) next = added.value;
  }
  return next;
};
