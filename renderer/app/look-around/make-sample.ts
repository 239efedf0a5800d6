import { buildSessionHost } from '#renderer/session/build-session-host.ts';
import type { Environment } from '#renderer/session/environment.ts';
import { readHistory } from '#renderer/storage/history.ts';
import { createPhotoStore } from '#renderer/storage/photo-store.ts';
import { createTurns, type Progress } from '#renderer/storage/turns.ts';
import { passphraseToBytes } from '#shared/crypto/kdf.ts';
import { decodeKeyring, encodeKeyring, type Keyring } from '#shared/crypto/keyring-schema.ts';
import { markPassphraseOffered, openPrivateKey, unlockPerson } from '#shared/crypto/keyring.ts';
import { slotName, type PersonalSlot } from '#shared/crypto/personal-vault.ts';
import { sealPersonalVault } from '#shared/crypto/personal-vault-file.ts';
import type { SessionBundle } from '#shared/crypto/session-bundle.ts';
import { openSharedKey } from '#shared/crypto/shared-key.ts';
import { createSigner, verifySignature } from '#shared/crypto/signing.ts';
import { deriveVaultKeys, type VaultKeys } from '#shared/crypto/vault-keys.ts';
import { sealBatch } from '#shared/formats/batch.ts';
import { encodeFrame } from '#shared/formats/journal-frame.ts';
import { appendEntries } from '#shared/ledger/chain.ts';
import { toFoldEntry } from '#shared/ledger/entry.ts';
import type { WireEntry } from '#shared/ledger/entry-types.ts';
import { emptyLedger } from '#shared/ledger/ledger-state.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import type { SampleDraft } from '#shared/sample/act.ts';
import type { NewPhoto } from '#shared/domain/milestones/photo-commands.ts';
import type { PictureName } from '#shared/sample/photo-story.ts';
import { beginningOf, generateSample, samplePeople } from '#shared/sample/sample.ts';
import { createTeller } from '#shared/sample/tell.ts';
import type { Picture } from './pictures/prepare-pictures.ts';

const fail = (what: string): never => {
  throw new Error(`sample-${what}`);
};

interface Opened {
  readonly id: PersonId;
  readonly bundle: SessionBundle;
  readonly privateKey: Uint8Array;
}

/** Acts told between two looks at the clock. */
const actsAtOnce = 20;

/** Both places and the shared vault, made as onboarding makes them, dated before the first act. */
const makePeople = async (env: Environment, passphrase: string, day: string) => {
  const host = buildSessionHost({ ...env, today: () => day });
  await host.start();
  const [first, second] = samplePeople;
  // They have written their words down long ago.
  const secretsOf = async () => ({
    passphrase,
    recoveryWords: await host.accounts.newRecoveryWords(),
  });
  const made = [
    await host.accounts.createFirstPerson({ ...first, ...(await secretsOf()) }),
    await host.accounts.createSecondPerson({ ...second, ...(await secretsOf()) }),
  ];
  const state = host.state();
  if ('session' in state) await state.session.lock('asked');
  const ids = made.map((one) => (one.status === 'created' ? one.person.id : fail(one.status)));
  const decoded = decodeKeyring((await env.api.keyringRead()) ?? new Uint8Array());
  const keyring: Keyring = decoded.ok
    ? ids.reduce(markPassphraseOffered, decoded.value)
    : fail('keyring');
  await env.api.keyringWrite(encodeKeyring(keyring));
  const open = async (id: PersonId): Promise<Opened> => {
    const person = keyring.people.find((one) => one.id === id) ?? fail('person');
    const bytes = passphraseToBytes(passphrase);
    if (!bytes.ok) return fail('passphrase');
    const bundle = unlockPerson(keyring, id, await env.deriveKey(bytes.value, person.session.kdf));
    const key = openPrivateKey(keyring, id, await env.deriveKey(bytes.value, person.private.kdf));
    return bundle.ok && key.ok
      ? { id, bundle: bundle.value, privateKey: key.value }
      : fail('cannot-open');
  };
  const [mara = fail('person'), jonas = fail('person')] = ids;
  return { keyring, people: [await open(mara), await open(jonas)] as const };
};

const writeSlot = async (
  env: Environment,
  { id, bundle, privateKey }: Opened,
  slot: PersonalSlot,
  drafts: readonly SampleDraft[],
): Promise<void> => {
  const kept = drafts
    .filter((draft) => draft.slot === slot)
    .map(({ room, kind, body }, index) => ({
      id: mintId(env.random),
      room,
      kind,
      body,
      changed: index + 1,
    }));
  const items = Object.fromEntries(kept.map((item) => [item.id, item]));
  const vault = { changes: kept.length, items, bin: {} };
  const place = { person: id, slot };
  const key = slot === 'drafts' ? bundle.draftsKey : privateKey;
  const sealed = sealPersonalVault(key, place, vault, env.random);
  if (!sealed.ok) return fail('drafts');
  await env.api.slotWrite(slotName(place), sealed.value);
};

/** Seals and keeps the pictures as the app keeps photos. */
const keepPictures = async (
  env: Environment,
  keys: VaultKeys,
  pictures: readonly Picture[],
  kept: Map<PictureName, NewPhoto>,
): Promise<void> => {
  const holder = (await env.openRows?.()) ?? fail('rows');
  const store = createPhotoStore({ api: env.api, holder, keys, random: env.random });
  for (const { name, photo } of pictures) {
    const id = mintId(env.random);
    const { digest } = (await store.keep(id, photo)) ?? fail('photo');
    kept.set(name, { photo: id, digest, width: photo.width, height: photo.height });
  }
};

interface MakeOptions {
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
  /** Still being prepared, perhaps, while their place is made. */
  readonly pictures: Promise<readonly Picture[]>;
}

/**
 * Makes the sample couple in `env`, which keeps nothing: real keys, domain commands, signatures, chains
 * and sealed batches, as if they had lived with it. Resolves with the two ids, Mara's first.
 */
export const makeSample = async (
  env: Environment,
  passphrase: string,
  { today, zone, pictures }: MakeOptions,
  progress: Progress,
): Promise<readonly [PersonId, PersonId]> => {
  const { keyring, people } = await makePeople(env, passphrase, beginningOf(today));
  const vault = keyring.vault ?? fail('vault');
  const age = await import('age-encryption');
  const vaultKey = (await openSharedKey(age, people[0].bundle, keyring)) ?? fail('vault-key');
  const keys = deriveVaultKeys(vaultKey);
  const begun = await readHistory({
    keys,
    start: emptyLedger(vault, keyring.people),
    readFrames: (from) => env.api.journalRead(vault, from),
    frames: (await env.api.journalHead(vault)).frames,
    progress: { ...progress, onProgress: () => undefined },
    keepEntries: false,
  });

  const kept = new Map<PictureName, NewPhoto>();
  await keepPictures(env, keys, await pictures, kept);
  const sample = generateSample({ seed: 1, today, zone, pictures: kept });
  let { state } = begun;
  const wires: WireEntry[] = [];
  const signers = people.map(({ bundle }) => createSigner(bundle.device.seed));
  const teller = createTeller(sample, [people[0].id, people[1].id], (by, on, entries) => {
    const { id: person, bundle } = people[by];
    const sign = signers[by] ?? fail('signer');
    const writer = { person, device: bundle.device.id, sign, keyId: keys.keyId };
    const context = { today: on, random: env.random, verify: verifySignature };
    const appended = appendEntries(state, writer, entries, context);
    if (!appended.ok) return fail('unsigned');
    ({ state } = appended.value);
    wires.push(...appended.value.entries.map(({ wire }) => wire));
    return appended.value.entries.map(toFoldEntry);
  });
  const breathe = createTurns(progress);
  for (let next = 0; next < teller.total;) {
    const told = teller.tell(next, actsAtOnce);
    if (!told.ok) return fail(told.error.refusal.reason);
    next = told.value;
    await breathe(next / teller.total);
  }
  // One batch holds all of it: opening it is one frame's work.
  const sealed = sealBatch(keys.batches, { vault, index: begun.frames }, wires, env.random);
  const { bytes } = encodeFrame(begun.hash, sealed);
  await env.api.journalRestore(vault, begun.frames, [bytes]);

  for (const side of [0, 1] as const) {
    const drafts = sample.drafts(side);
    await writeSlot(env, people[side], 'drafts', drafts);
    await writeSlot(env, people[side], 'private', drafts);
  }
  return [people[0].id, people[1].id];
};
