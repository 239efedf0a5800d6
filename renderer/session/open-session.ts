import { commitAct } from './commit.ts';
import { peopleOf } from './people.ts';
import { openSlot } from './personal-slot.ts';
import { createPrivateAccess, type PrivateAccess } from './private.ts';
import type { SessionCore } from './session-core.ts';
import type { CommitOutcome, Session, StorageHealth } from './session-types.ts';
import { commitOnce } from './together.ts';
import { openSharedVault, type OpenVault } from './vault-access.ts';
import type { OpenPersonalStore } from './draft-store.ts';
import type { SealedCopies } from './slot-copies.ts';
import { dropRenewed } from './slot-renewal.ts';
import { findPerson } from '#shared/crypto/keyring.ts';
import type { PersonalPlace } from '#shared/crypto/personal-vault.ts';
import type { SessionBundle } from '#shared/crypto/session-bundle.ts';
import type { DeviceId, PersonId } from '#shared/lib/identifiers.ts';
import { warmUpSigning } from '#shared/crypto/signing.ts';
import { wipe } from '#shared/lib/bytes.ts';

/** An open session with what only its host may do. */
export interface OpenSession {
  /** A new object whenever something visible has changed. */
  session(): Session;
  readonly privateAccess: PrivateAccess;
  readonly device: DeviceId;
  vault(): OpenVault | null;
  /** A shared vault was made while this session was open. */
  adopt(vault: OpenVault): void;
  /** After another passphrase: the personal files get these keys, which are taken over (S35). */
  renewKeys(draftsKey: Uint8Array, privateKey: Uint8Array | null): Promise<void>;
  /** Forgets the snapshot: keyring, health or private space have changed. */
  refresh(): void;
  /** Seals what is unwritten at once; resolves when everything is on disk. */
  flush(): Promise<void>;
  /** Seals one's own words and wipes their keys at once; resolves when everything is on disk. */
  close(): Promise<void>;
  /** The vault's keys are about to go: nothing may be written any more. */
  abandon(): void;
}

/** Milliseconds after unlocking: once the first screen stands, before anyone can have acted. */
const warmUpAfter = 400;
const verifyAfter = 1_500;

/**
 * Opens everything one person's bundle opens; takes the bundle's keys over. In together mode only
 * the shared vault is opened, and nothing of one's own is ever held (S26). `fetched`: the file of one's drafts.
 */
export const openSession = async (
  core: SessionCore,
  bundle: SessionBundle,
  startMode: 'alone' | 'together',
  fetched?: Promise<SealedCopies>,
): Promise<OpenSession | null> => {
  const { env, keys } = core;
  const person = findPerson(core.keyring(), bundle.person);
  if (!person) return null;
  let mode = startMode;
  let vault: OpenVault | null = null;
  if (core.keyring().vault !== null) {
    vault = await openSharedVault(core, bundle);
    if (!vault) return null;
  }
  const own: PersonId = person.id;
  const draftsPlace: PersonalPlace = { person: own, slot: 'drafts' };
  let drafts: OpenPersonalStore | null = null;
  let isDraftsDamaged = false;
  let closing: Promise<unknown> = Promise.resolve();
  let snapshot: Session | null = null;

  const refresh = () => {
    snapshot = null;
  };
  const changed = () => {
    refresh();
    core.changed();
  };

  if (mode === 'alone') {
    keys.hold('device', bundle.device.seed);
    keys.hold('drafts', bundle.draftsKey);
    // Needed once more, to certify this device when the shared vault is made.
    if (vault === null) keys.hold('identity', bundle.identitySeed);
    else wipe(bundle.identitySeed);
    const onDamaged = () => {
      isDraftsDamaged = true;
      changed();
    };
    const slot = await openSlot(core, draftsPlace, 'drafts', { fetched, onDamaged });
    drafts = slot.open;
    isDraftsDamaged = slot.damaged;
  } else {
    wipe(bundle.identitySeed, bundle.device.seed, bundle.draftsKey);
  }

  const privateAccess = createPrivateAccess(core, own, () => mode === 'alone', changed);

  const health = (): StorageHealth => {
    const ofVault = vault?.store.health() ?? 'whole';
    if (ofVault === 'whole' && isDraftsDamaged) return 'drafts-damaged';
    const isMemory = core.holder.rows().kind === 'memory';
    return ofVault === 'whole' && isMemory ? 'journal-only' : ofVault;
  };

  const commit: Session['commit'] = async (entries, onCommitted): Promise<CommitOutcome> => {
    if (mode !== 'alone' || !vault) return { status: 'not-saved', reason: 'unknown' };
    const signer = { person: own, device: bundle.device.id, seed: () => keys.get('device') };
    return commitAct(core, vault.store, vault.keyId, signer, entries, onCommitted);
  };

  const commitAs: Session['commitAs'] = async (id, passphrase, entries) =>
    mode === 'together' && vault
      ? commitOnce(core, vault.store, vault.keyId, id, passphrase, entries)
      : { status: 'not-saved', reason: 'unknown' };

  /** One's own words are sealed and closed, their keys wiped; only the writing may take a moment more. */
  const closeOwn = () => {
    closing = Promise.all([closing, drafts?.close(), privateAccess.close()]);
    drafts = null;
    keys.drop('identity', 'drafts', 'private');
  };

  const enterTogether = () => {
    if (mode === 'together' || !vault) return;
    mode = 'together';
    closeOwn();
    keys.drop('device');
    changed();
  };

  const makeSnapshot = (): Session => {
    const people = peopleOf(core.keyring());
    const isAlone = mode === 'alone';
    return {
      mode,
      me: isAlone ? (people.find(({ id }) => id === own) ?? null) : null,
      partner: isAlone && vault ? (people.find(({ id }) => id !== own) ?? null) : null,
      people,
      shared: vault !== null,
      commit,
      commitAs,
      drafts: drafts?.store ?? null,
      photos: vault?.photos ?? null,
      openPrivate: privateAccess.open,
      closePrivate: () => void privateAccess.close(),
      privateSpace: privateAccess.space(),
      health: health(),
      lock: core.lock,
      enterTogether,
    };
  };

  const flush = async () => {
    await Promise.all([
      closing,
      drafts?.store.flush(),
      privateAccess.flush(),
      vault?.store.settle(),
    ]);
  };

  const watchOver = (opened: OpenVault) => {
    void env.wait(verifyAfter).then(() => opened.store.verify().catch(() => undefined));
  };
  if (vault) {
    watchOver(vault);
    // In together mode too: a shown sheet is signed there.
    void env.wait(warmUpAfter).then(() => {
      if (keys.get('vault-batches')) warmUpSigning(env.random);
    });
  }

  return {
    session: () => (snapshot ??= makeSnapshot()),
    privateAccess,
    device: bundle.device.id,
    vault: () => vault,
    adopt: (opened) => {
      vault = opened;
      keys.drop('identity');
      changed();
    },
    renewKeys: async (draftsKey, privateKey) => {
      // Locked, or together, while the keyring was written: the next unlocking goes on from there.
      if (!drafts) {
        wipe(draftsKey, ...(privateKey ? [privateKey] : []));
        return;
      }
      drafts.readAll();
      keys.hold('drafts', draftsKey);
      // A file that could not be read stays as it was found until something is written into it.
      if (!isDraftsDamaged) await drafts.reseal();
      await dropRenewed(core, [draftsPlace], () => keys.get('drafts'));
      if (privateKey) await privateAccess.renew(privateKey);
    },
    refresh,
    flush,
    close: async () => {
      closeOwn();
      await Promise.all([closing, vault?.store.settle()]);
    },
    abandon: () => {
      vault?.store.close();
    },
  };
};
