import * as age from 'age-encryption';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { argon2id } from 'hash-wasm';
import { buildSessionHost } from '#renderer/session/build-session-host.ts';
import { kdfFloor, passphraseToBytes, saltBytes, type DeriveKey } from '#shared/crypto/kdf.ts';
import { decodeKeyring, encodeKeyring, type Keyring } from '#shared/crypto/keyring-schema.ts';
import { findPerson, markPassphraseOffered, unlockPerson } from '#shared/crypto/keyring.ts';
import { sealPacked } from '#shared/crypto/personal-vault-file.ts';
import type { SessionBundle } from '#shared/crypto/session-bundle.ts';
import { openSharedKey } from '#shared/crypto/shared-key.ts';
import { projections } from '#shared/domain/registry.ts';
import { toBase64Url } from '#shared/lib/bytes.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import type { PersonId, PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';
import type { SeedPerson } from './couple.ts';

export interface Opened {
  readonly id: PersonId;
  readonly bundle: SessionBundle;
}

export interface MadePeople {
  readonly keyring: Keyring;
  readonly people: readonly Opened[];
  /** 32 bytes; null while there is one person on their own. */
  readonly vaultKey: Uint8Array | null;
}

/** Argon2id at the floor, each passphrase and salt worked out once. */
const createDerive = (): DeriveKey => {
  const known = new Map<string, Promise<Uint8Array>>();
  return async (passphrase, kdf) => {
    const name = `${toBase64Url(passphrase)}/${kdf.salt}`;
    const password = passphrase.slice();
    const derived =
      known.get(name) ??
      argon2id({
        password,
        salt: saltBytes(kdf),
        memorySize: kdf.memoryKiB,
        iterations: kdf.passes,
        parallelism: kdf.lanes,
        hashLength: 32,
        outputType: 'binary',
      });
    known.set(name, derived);
    // A copy: whoever asked wipes it.
    return (await derived).slice();
  };
};

const readKeyring = async (api: CommonGroundApi): Promise<Keyring> => {
  const decoded = decodeKeyring((await api.keyringRead()) ?? new Uint8Array());
  if (!decoded.ok) throw new Error('The keyring was not written.');
  return decoded.value;
};

const openBundle = async (
  keyring: Keyring,
  id: PersonId,
  passphrase: string,
  derive: DeriveKey,
) => {
  const person = findPerson(keyring, id);
  const bytes = passphraseToBytes(passphrase);
  if (!person || !bytes.ok) throw new Error('No such person.');
  const bundle = unlockPerson(keyring, id, await derive(bytes.value, person.session.kdf));
  if (!bundle.ok) throw new Error('A seeded profile does not open.');
  return { id, bundle: bundle.value };
};

/**
 * Makes the profiles as onboarding does: one person on their own, or both together on this computer.
 * They come as people who have been here before: nobody is asked to change the passphrase (S35).
 */
export const makePeople = async (
  api: CommonGroundApi,
  chosen: readonly SeedPerson[],
  today: PlainDate,
  random: RandomBytes,
): Promise<MadePeople> => {
  const derive = createDerive();
  const host = buildSessionHost({
    api,
    database: { indexedDB: new IDBFactory(), IDBKeyRange },
    deriveKey: derive,
    sealVault: (key, place, packed) => sealPacked(key, place, packed, random),
    chooseCost: async () => kdfFloor,
    random,
    now: () => new Date(`${today}T12:00:00Z`),
    today: () => today,
    elapsed: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    onHidden: () => undefined,
    afterPaint: async () => undefined,
    afterFrame: async () => undefined,
    loadProjections: async () => projections,
  });
  await host.start();
  const made = [];
  for (const [index, person] of chosen.entries()) {
    const { accounts } = host;
    const outcome = await (index === 0
      ? accounts.createFirstPerson(person)
      : accounts.createSecondPerson(person));
    if (outcome.status !== 'created') throw new Error(`A profile was ${outcome.status}.`);
    made.push({ id: outcome.person.id, passphrase: person.passphrase });
  }
  const state = host.state();
  if ('session' in state) await state.session.lock('asked');

  const keyring = made.reduce(
    (before, { id }) => markPassphraseOffered(before, id),
    await readKeyring(api),
  );
  if (!(await api.keyringWrite(encodeKeyring(keyring)))) throw new Error('Keyring not written.');
  const people = await Promise.all(
    made.map(({ id, passphrase }) => openBundle(keyring, id, passphrase, derive)),
  );
  const [first] = people;
  const vaultKey = first ? await openSharedKey(age, first.bundle, keyring) : null;
  return { keyring, people, vaultKey };
};
