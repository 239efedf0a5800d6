import { hashTerm } from '#shared/domain/calendar/terms/content-hash.ts';
import type { Term } from '#shared/domain/calendar/terms/kinds.ts';
import { TERM_ITEMS } from '#shared/domain/calendar/terms/term.ts';
import { createRecoveryKey, recoveryKeyToWords } from '#shared/crypto/recovery-key.ts';
import { deriveFromPassphrase } from '#shared/crypto/argon2id.fixture.ts';
import {
  addSharedKey,
  changePerson,
  createPerson,
  emptyKeyring,
  findPerson,
} from '#shared/crypto/keyring.ts';
import { encodeKeyring } from '#shared/crypto/keyring-schema.ts';
import { sealPreviousKey } from '#shared/crypto/key-rotation.ts';
import { pageKey, sealPage } from '#shared/crypto/page.ts';
import { setPrivateRecovery, setRecoveryKey } from '#shared/crypto/passphrase-change.ts';
import { emptyPersonalVault, putItems, removeItem } from '#shared/crypto/personal-vault.ts';
import { sealPersonalVault } from '#shared/crypto/personal-vault-file.ts';
import type { PersonalItem } from '#shared/crypto/personal-vault-schema.ts';
import { encodeSessionBundle } from '#shared/crypto/session-bundle.ts';
import { sealSharedKey } from '#shared/crypto/shared-key.ts';
import type { Age } from '#shared/crypto/shared-key.ts';
import { createSigner, toPublicKey, verifySignature } from '#shared/crypto/signing.ts';
import { deriveVaultKeys } from '#shared/crypto/vault-keys.ts';
import { appendEntries } from '#shared/ledger/chain.ts';
import { emptyLedger } from '#shared/ledger/ledger-state.ts';
import { toDeviceAdded } from '#shared/ledger/people.ts';
import { bytesToText, concatBytes, toBase64Url } from '#shared/lib/bytes.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import { must } from '#shared/lib/must.fixture.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { sealBatch } from './batch.ts';
import { encodeFrame, genesisHash } from './journal-frame.ts';

/* Everything in the vectors follows from one seed: they can be made anew anywhere, byte for byte. */

const passphrase = 'four quiet words here';

/** age takes no randomness from outside: what it would seal stands in the vectors as it is. */
const repeatableAge: Age = {
  Encrypter: class {
    addRecipient() {}
    async encrypt(plaintext: Uint8Array) {
      return plaintext;
    }
  },
  Decrypter: class {
    addIdentity() {}
    async decrypt(file: Uint8Array) {
      return file;
    }
  },
};

const makePerson = async (random: RandomBytes) => {
  const [session, own] = [
    await deriveFromPassphrase(passphrase, random),
    await deriveFromPassphrase(passphrase, random),
  ];
  const chosen = { name: 'Mina', accent: 'indigo', session, private: own };
  const created = must(createPerson(emptyKeyring, chosen, random));
  const { bundle, person, privateKey } = created;
  const [recoveryKey, privateRecoveryKey] = [createRecoveryKey(random), createRecoveryKey(random)];
  const recoverable = must(setRecoveryKey(created.keyring, bundle, recoveryKey, random));
  const recovered = must(
    setPrivateRecovery(recoverable, person.id, privateKey, privateRecoveryKey, random),
  );
  const [vault, vaultKey, draftsBefore] = [mintId(random), random(32), random(32)];
  const by = { id: person.id, sign: createSigner(bundle.identitySeed) };
  const sharedKey = await sealSharedKey(repeatableAge, { recipient: person, by }, vault, vaultKey);
  const shared = must(addSharedKey(recovered, person.id, vault, sharedKey));
  const place = { person: person.id, slot: 'drafts' as const };
  const drafts = sealPreviousKey(place, bundle.draftsKey, draftsBefore, random);
  const keyring = changePerson(shared, person.id, { previous: { drafts, private: null } });
  return {
    keyring,
    bundle,
    privateKey,
    recoveryKey,
    privateRecoveryKey,
    draftsBefore,
    session,
    own,
  };
};

export const makeKeyringVectors = async () => {
  const made = await makePerson(seededRandom('keyring vectors'));
  const { keyring, bundle } = made;
  return {
    passphrase,
    sessionDerivedKey: toBase64Url(made.session.key),
    privateDerivedKey: toBase64Url(made.own.key),
    sessionBundle: bytesToText(encodeSessionBundle(bundle)),
    privateKey: toBase64Url(made.privateKey),
    recoveryKey: toBase64Url(made.recoveryKey),
    recoveryWords: recoveryKeyToWords(made.recoveryKey).join(' '),
    privateRecoveryKey: toBase64Url(made.privateRecoveryKey),
    draftsKeyBefore: toBase64Url(made.draftsBefore),
    person: findPerson(keyring, bundle.person),
    file: bytesToText(encodeKeyring(keyring)),
  };
};

export const makeEntryVectors = () => {
  const random = seededRandom('entry vectors');
  const [identitySeed, deviceSeed, vaultKey] = [random(32), random(32), random(32)];
  const [vault, id] = [mintId(random), mintId(random)];
  const identityKey = toBase64Url(toPublicKey(identitySeed));
  const body = toDeviceAdded(id, toPublicKey(deviceSeed), createSigner(identitySeed));
  const { device, deviceKey, certificate } = body;
  const keys = deriveVaultKeys(vaultKey);
  const writer = { person: id, device, sign: createSigner(deviceSeed), keyId: keys.keyId };
  const appended = must(
    appendEntries(
      emptyLedger(vault, [{ id, identityKey }]),
      writer,
      [
        { kind: 'device-added', item: id, body },
        {
          kind: 'line-offered',
          item: mintId(random),
          body: { text: 'Danke für heute 🌿', n: 0.5 },
        },
      ],
      { today: '2026-11-22', random, verify: verifySignature },
    ),
  );
  const wires = appended.entries.map(({ wire }) => wire);
  const sealed = [0, 1].map((index) =>
    sealBatch(keys.batches, { vault, index }, wires.slice(index, index + 1), random),
  );
  const first = encodeFrame(genesisHash(vault), sealed[0]!);
  const second = encodeFrame(first.hash, sealed[1]!);
  return {
    identitySeed: toBase64Url(identitySeed),
    identityKey,
    deviceSeed: toBase64Url(deviceSeed),
    person: id,
    device,
    deviceKey,
    certificate,
    vault,
    vaultKey: toBase64Url(vaultKey),
    keyId: keys.keyId,
    batchesKey: toBase64Url(keys.batches),
    entries: appended.entries.map(({ hash, wire }) => ({ hash, ...wire })),
    genesisHash: toBase64Url(genesisHash(vault)),
    frameHashes: [first.hash, second.hash].map(toBase64Url),
    journalFile: toBase64Url(concatBytes(first.bytes, second.bytes)),
  };
};

export const makePageVectors = () => {
  const random = seededRandom('page vectors');
  const vaultKey = random(32);
  const keys = deriveVaultKeys(vaultKey);
  const [name, content] = ['calendar/2026-11', { items: {} }];
  return {
    vaultKey: toBase64Url(vaultKey),
    pagesKey: toBase64Url(keys.pages),
    pageNamesKey: toBase64Url(keys.pageNames),
    name,
    pageKey: pageKey(keys, name),
    content,
    sealed: toBase64Url(sealPage(keys, name, content, random)),
  };
};

export const makePersonalVaultVectors = () => {
  const random = seededRandom('personal vault vectors');
  const key = random(32);
  const place = { person: mintId(random), slot: 'drafts' as const };
  const items = (['line', 'plan', 'plan', 'line'] as const).map((kind, at) => ({
    id: mintId(random),
    room: kind === 'line' ? 'today' : 'calendar',
    kind,
    body: { text: `Nur für mich, ${at}.` },
  }));
  const { vault: whole, items: kept } = putItems(emptyPersonalVault, items);
  const [line, plan, away, gone] = kept.map(({ id }) => id);
  const vault = removeItem(whole, gone ?? '', '2026-11-22');
  const has = ({ id }: PersonalItem) => id === away;
  const near = { first: '2026-10-22', last: '2027-03-02' };
  const sealed = must(sealPersonalVault(key, place, vault, random, { near, has }));
  const opened = { near: `${line} ${plan}`, removed: gone, far: away };
  return { key: toBase64Url(key), place, vault, opened, sealed };
};

const termVectors: readonly Term[] = [
  { about: 'grace', minutes: 15 },
  {
    about: 'detail',
    first: 'full',
    steps: [
      { on: '2027-02-15', show: 'busy' },
      { on: '2027-05-15', show: 'private' },
    ],
  },
];

export const makeTermVectors = () => ({
  items: TERM_ITEMS,
  terms: termVectors.map((term) => ({ term, content: hashTerm(term) })),
});
