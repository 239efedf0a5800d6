import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as age from 'age-encryption';
import { decodeKeyringCopy } from '#electron/main/keyring-copy.ts';
import { deriveArgon2id } from '#shared/crypto/argon2id.fixture.ts';
import { passphraseToBytes } from '#shared/crypto/kdf.ts';
import type { KdfParameters } from '#shared/crypto/kdf.ts';
import { openPrivateKey, unlockPerson } from '#shared/crypto/keyring.ts';
import { decodeKeyring } from '#shared/crypto/keyring-schema.ts';
import type { Keyring, KeyringPerson } from '#shared/crypto/keyring-schema.ts';
import type { PersonalVault } from '#shared/crypto/personal-vault-schema.ts';
import { openPhoto } from '#shared/crypto/photo-seal.ts';
import { slotName } from '#shared/crypto/personal-vault.ts';
import { openPersonalVault } from '#shared/crypto/personal-vault-file.ts';
import type { PersonalSlot } from '#shared/crypto/personal-vault.ts';
import type { SessionBundle } from '#shared/crypto/session-bundle.ts';
import { openSharedKey } from '#shared/crypto/shared-key.ts';
import { verifySignature } from '#shared/crypto/signing.ts';
import { deriveVaultKeys, type VaultKeys } from '#shared/crypto/vault-keys.ts';
import { openBatch } from '#shared/formats/batch.ts';
import {
  journalFolder,
  keyringFiles,
  parseJournalFileName,
  photosFolder,
  profileFolder,
  slotsFolder,
} from '#shared/formats/journal-files.ts';
import { genesisHash, scanFrames } from '#shared/formats/journal-frame.ts';
import { admitEntries } from '#shared/ledger/admit.ts';
import type { ReadEntry } from '#shared/ledger/entry.ts';
import type { WireEntry } from '#shared/ledger/entry-types.ts';
import { emptyLedger } from '#shared/ledger/ledger-state.ts';
import type { LedgerState } from '#shared/ledger/ledger-state.ts';
import type { Result } from '#shared/lib/result.ts';

/** All that lies in a profile's folder and opens with one passphrase, verified. */
export interface VaultContents {
  readonly keyring: Keyring;
  /** Whose passphrase it is. */
  readonly person: KeyringPerson;
  /** The shared vault's entries in fold order; empty while on one's own. */
  readonly entries: readonly ReadEntry[];
  readonly ledger: LedgerState | null;
  /** Frames of the journal, and whether it ends in a torn one. */
  readonly frames: number;
  readonly torn: boolean;
  /** Photos of the shared vault by id, each as it is looked at. */
  readonly photos: ReadonlyMap<string, Uint8Array>;
  /** null where the file was never written. */
  readonly drafts: PersonalVault | null;
  readonly privateItems: PersonalVault | null;
}

const opened = <T>(what: string, result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result.error)}`);
  return result.value;
};

const derive = (passphrase: string, kdf: KdfParameters): Promise<Uint8Array> =>
  deriveArgon2id(opened('passphrase', passphraseToBytes(passphrase)), kdf);

const readIfThere = (path: string): Uint8Array | null =>
  existsSync(path) ? new Uint8Array(readFileSync(path)) : null;

const readKeyring = (home: string): Keyring => {
  const copies = keyringFiles.flatMap((name) => {
    const bytes = readIfThere(join(home, name));
    return (bytes && decodeKeyringCopy(bytes)) ?? [];
  });
  const [newest] = copies.sort((a, b) => b.rev - a.rev);
  if (!newest) throw new Error('keyring: neither copy is whole');
  return opened('keyring', decodeKeyring(newest.content));
};

const findOwner = async (
  keyring: Keyring,
  passphrase: string,
): Promise<{ person: KeyringPerson; bundle: SessionBundle }> => {
  for (const person of keyring.people) {
    const key = await derive(passphrase, person.session.kdf);
    const bundle = unlockPerson(keyring, person.id, key);
    if (bundle.ok) return { person, bundle: bundle.value };
  }
  throw new Error('keyring: this passphrase is nobody’s');
};

const readSlot = (
  home: string,
  person: string,
  slot: PersonalSlot,
  key: Uint8Array,
): PersonalVault | null => {
  const bytes = readIfThere(join(home, slotsFolder, slotName({ person, slot })));
  return bytes && opened(slot, openPersonalVault(key, { person, slot }, bytes));
};

interface Journal {
  readonly wires: readonly WireEntry[];
  readonly frames: number;
  readonly torn: boolean;
}

const readJournal = (home: string, vault: string, key: Uint8Array): Journal => {
  const folder = join(home, journalFolder, vault);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const wires: WireEntry[] = [];
  let hash = genesisHash(vault);
  let index = 0;
  for (const name of names.filter((one) => parseJournalFileName(one) !== null)) {
    const scan = scanFrames(new Uint8Array(readFileSync(join(folder, name))), hash);
    for (const { sealed } of scan.frames) {
      wires.push(...opened(`frame ${index}`, openBatch(key, { vault, index }, sealed)));
      index += 1;
    }
    hash = scan.hash;
    if (scan.damage) return { wires, frames: index, torn: true };
  }
  return { wires, frames: index, torn: false };
};

const readPhotos = (home: string, keys: VaultKeys): ReadonlyMap<string, Uint8Array> => {
  const folder = join(home, photosFolder);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names.map((name) => {
      const id = name.slice('photo.'.length);
      const file = new Uint8Array(readFileSync(join(folder, name)));
      return [id, opened(name, openPhoto(keys, id, 'full', file))];
    }),
  );
};

const readLedger = async (
  home: string,
  keyring: Keyring,
  person: KeyringPerson,
  bundle: SessionBundle,
) => {
  const none = { entries: [], ledger: null, frames: 0, torn: false, photos: new Map() };
  if (keyring.vault === null || person.sharedKey === null) return none;
  const vaultKey = await openSharedKey(age, bundle, keyring);
  if (!vaultKey) throw new Error('shared key: does not open');
  const keys = deriveVaultKeys(vaultKey);
  const { batches } = keys;
  const { wires, frames, torn } = readJournal(home, keyring.vault, batches);
  const { state, entries } = opened(
    'ledger',
    admitEntries(emptyLedger(keyring.vault, keyring.people), wires, {
      lookup: () => undefined,
      verify: verifySignature,
    }),
  );
  return { entries, ledger: state, frames, torn, photos: readPhotos(home, keys) };
};

/**
 * Looks inside a profile's folder (`--profile`) as the app would with this passphrase: keyring, both
 * personal files, and the shared journal with every hash and signature checked. Throws by name where
 * something doesn't open or verify.
 */
export const readVault = async (dir: string, passphrase: string): Promise<VaultContents> => {
  const home = join(dir, profileFolder);
  const keyring = readKeyring(home);
  const { person, bundle } = await findOwner(keyring, passphrase);
  const derived = await derive(passphrase, person.private.kdf);
  const privateKey = opened('private', openPrivateKey(keyring, person.id, derived));
  return {
    keyring,
    person,
    ...(await readLedger(home, keyring, person, bundle)),
    drafts: readSlot(home, person.id, 'drafts', bundle.draftsKey),
    privateItems: readSlot(home, person.id, 'private', privateKey),
  };
};
