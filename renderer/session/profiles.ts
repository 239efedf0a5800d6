import type { CreateOutcome, NewPerson } from './accounts.ts';
import { appendAs } from './commit.ts';
import { deriveFresh } from './derive.ts';
import { openSession, type OpenSession } from './open-session.ts';
import { peopleOf } from './people.ts';
import { writeEmptySlot } from './personal-slot.ts';
import type { SessionCore } from './session-core.ts';
import { openVault, shareVaultKey } from './vault-access.ts';
import { wipeBundle } from './wipe-bundle.ts';
import { createPerson, type CreatedPerson } from '#shared/crypto/keyring.ts';
import type { KeyringPerson } from '#shared/crypto/keyring-schema.ts';
import { setRecoveryKey } from '#shared/crypto/passphrase-change.ts';
import { parseRecoveryKey } from '#shared/crypto/recovery-key.ts';
import { createSigner, toPublicKey } from '#shared/crypto/signing.ts';
import { joinVault } from '#shared/domain/people/commands.ts';
import { toDeviceAdded } from '#shared/ledger/people.ts';
import { wipe } from '#shared/lib/bytes.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import { ok } from '#shared/lib/result.ts';

/** Keys, keyring and both empty files of a new person; nothing is acknowledged yet. */
const prepare = async (core: SessionCore, chosen: NewPerson): Promise<CreatedPerson | null> => {
  const { env } = core;
  const derived = {
    session: await deriveFresh(env, chosen.passphrase),
    private: await deriveFresh(env, chosen.passphrase),
  };
  const { name, accent } = chosen;
  const created = createPerson(core.keyring(), { name, accent, ...derived }, env.random);
  wipe(derived.session.key, derived.private.key);
  if (!created.ok) return null;
  const { bundle, privateKey } = created.value;
  const person = bundle.person;
  const written =
    (await writeEmptySlot(core, { person, slot: 'drafts' }, bundle.draftsKey)) &&
    (await writeEmptySlot(core, { person, slot: 'private' }, privateKey));
  wipe(privateKey);
  if (!written) {
    wipeBundle(bundle);
    return null;
  }
  const words = chosen.recoveryWords;
  const recovery = words ? parseRecoveryKey(words.join(' ')) : null;
  if (!recovery?.ok) return created.value;
  const keyring = setRecoveryKey(created.value.keyring, bundle, recovery.value, env.random);
  return keyring.ok ? { ...created.value, keyring: keyring.value } : created.value;
};

const created = (core: SessionCore, id: string): CreateOutcome => {
  const person = peopleOf(core.keyring()).find((one) => one.id === id);
  return person ? { status: 'created', person } : { status: 'not-saved' };
};

export const createFirst = async (
  core: SessionCore,
  chosen: NewPerson,
): Promise<{ readonly outcome: CreateOutcome; readonly open: OpenSession | null }> => {
  const made = await prepare(core, chosen);
  if (!made) return { outcome: { status: 'not-saved' }, open: null };
  if (!(await core.keep(made.keyring))) {
    wipeBundle(made.bundle);
    return { outcome: { status: 'not-saved' }, open: null };
  }
  const open = await openSession(core, made.bundle, 'alone');
  return { outcome: created(core, made.person.id), open };
};

/** A person's first entries in a shared vault: who they are, and the device they write with. */
const introduce = (person: KeyringPerson, identitySeed: Uint8Array, deviceSeed: Uint8Array) => {
  const { id, name, accent, identityKey, ageRecipient } = person;
  const device = toDeviceAdded(id, toPublicKey(deviceSeed), createSigner(identitySeed));
  return joinVault(id, { name, accent, identityKey, ageRecipient }, device);
};

/**
 * The second profile and the shared vault. The journal gets everyone's first entries before the
 * keyring names the vault: cut off in between, there is still one person on their own.
 */
export const createSecond = async (
  core: SessionCore,
  open: OpenSession,
  first: KeyringPerson,
  chosen: NewPerson,
): Promise<CreateOutcome> => {
  const { env, keys } = core;
  const identity = keys.get('identity');
  const device = keys.get('device');
  if (!identity || !device) return { status: 'not-now' };
  const made = await prepare(core, chosen);
  if (!made) return { status: 'not-saved' };
  const { bundle } = made;
  try {
    const vaultId = mintId(env.random);
    const vaultKey = env.random(32);
    const identities = new Map([
      [first.id, identity],
      [bundle.person, bundle.identitySeed],
    ]);
    const keyring = await shareVaultKey(made.keyring, vaultId, vaultKey, identities);
    const vault = await openVault(core, keyring, vaultId, vaultKey, true);
    const firstSigner = { person: first.id, device: open.device, seed: () => keys.get('device') };
    const secondSigner = {
      person: bundle.person,
      device: bundle.device.id,
      seed: () => bundle.device.seed,
    };
    const ofFirst = introduce(first, identity, device);
    const ofSecond = introduce(made.person, bundle.identitySeed, bundle.device.seed);
    if (!ofFirst.ok || !ofSecond.ok) return { status: 'not-saved' };
    const outcome = await vault.store.commit((start) => {
      const one = appendAs(core, vault.keyId, firstSigner, ofFirst.value)(start);
      if (!one.ok) return one;
      const two = appendAs(core, vault.keyId, secondSigner, ofSecond.value)(one.value.state);
      if (!two.ok) return two;
      return ok({ state: two.value.state, entries: [...one.value.entries, ...two.value.entries] });
    });
    if (outcome.status === 'not-saved' || !(await core.keep(keyring))) {
      vault.store.close();
      keys.drop('vault-batches', 'vault-pages', 'vault-page-names');
      return { status: 'not-saved' };
    }
    open.adopt(vault);
    return created(core, bundle.person);
  } finally {
    wipeBundle(bundle);
  }
};
