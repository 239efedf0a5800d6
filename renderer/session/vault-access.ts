import type { SessionCore } from './session-core.ts';
import { openVaultStore, type VaultStore } from '#renderer/storage/vault-store.ts';
import type { Keyring } from '#shared/crypto/keyring-schema.ts';
import { openSharedKey, sealSharedKey } from '#shared/crypto/shared-key.ts';
import { deriveVaultKeys } from '#shared/crypto/vault-keys.ts';
import { emptyLedger } from '#shared/ledger/ledger-state.ts';
import type { VaultId } from '#shared/lib/identifiers.ts';
import { wipe } from '#shared/lib/bytes.ts';

/** The shared vault while its key is in memory. */
export interface OpenVault {
  readonly store: VaultStore;
  readonly keyId: string;
}

export const loadAge = () => import('age-encryption');

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
    onHealth: core.changed,
    onRenewed: core.renewed,
    isNew,
  });
  core.opening(null);
  return { store, keyId: keys.keyId };
};

/** The shared vault of the keyring, opened by one person's age identity; null where it isn't theirs. */
export const openSharedVault = async (
  core: SessionCore,
  ageIdentity: string,
  sharedKey: string,
): Promise<OpenVault | null> => {
  const keyring = core.keyring();
  if (keyring.vault === null) return null;
  const key = await openSharedKey(await loadAge(), ageIdentity, keyring.vault, sharedKey);
  return key && (await openVault(core, keyring, keyring.vault, key, false));
};

export const sealVaultKey = async (
  recipient: string,
  vault: VaultId,
  vaultKey: Uint8Array,
): Promise<string> => sealSharedKey(await loadAge(), recipient, vault, vaultKey);
