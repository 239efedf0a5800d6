import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as age from 'age-encryption';
import { afterAll, expect, test } from 'vitest';
import { encodeKeyringCopy } from '#electron/main/keyring-copy.ts';
import { deriveFromPassphrase } from '#shared/crypto/argon2id.fixture.ts';
import { addSharedKey, createPerson, emptyKeyring } from '#shared/crypto/keyring.ts';
import { encodeKeyring } from '#shared/crypto/keyring-schema.ts';
import { emptyPersonalVault, putItem } from '#shared/crypto/personal-vault.ts';
import { sealPersonalVault } from '#shared/crypto/personal-vault-file.ts';
import { sealSharedKey } from '#shared/crypto/shared-key.ts';
import { createSigner, toPublicKey, verifySignature } from '#shared/crypto/signing.ts';
import { deriveVaultKeys } from '#shared/crypto/vault-keys.ts';
import { sealBatch } from '#shared/formats/batch.ts';
import { encodeFrame, genesisHash } from '#shared/formats/journal-frame.ts';
import { appendEntries } from '#shared/ledger/chain.ts';
import { emptyLedger } from '#shared/ledger/ledger-state.ts';
import { toDeviceAdded } from '#shared/ledger/people.ts';
import { concatBytes } from '#shared/lib/bytes.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import { must } from '#shared/lib/must.fixture.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { readVault } from './read-vault.ts';

const dir = mkdtempSync(join(tmpdir(), 'cg-read-vault-'));
afterAll(() => rmSync(dir, { recursive: true }));

const random = seededRandom('read vault');
const passphrase = 'one for reading along';

/** Writes what the app would: one person, a shared vault with two frames, both personal files. */
const writeProfile = async () => {
  const home = join(dir, 'common-ground');
  const chosen = {
    name: 'Mina',
    accent: 'indigo',
    session: await deriveFromPassphrase(passphrase, random),
    private: await deriveFromPassphrase(passphrase, random),
  };
  const { keyring, person, bundle, privateKey } = must(createPerson(emptyKeyring, chosen, random));
  const [vault, vaultKey] = [mintId(random), random(32)];
  const by = { id: person.id, sign: createSigner(bundle.identitySeed) };
  const sharedKey = await sealSharedKey(age, { recipient: person, by }, vault, vaultKey);
  const whole = must(addSharedKey(keyring, person.id, vault, sharedKey));
  const keys = deriveVaultKeys(vaultKey);
  const { id: device, seed } = bundle.device;
  const body = toDeviceAdded(person.id, toPublicKey(seed), createSigner(bundle.identitySeed));
  const writer = { person: person.id, device, sign: createSigner(seed), keyId: keys.keyId };
  const { entries } = must(
    appendEntries(
      emptyLedger(vault, [person]),
      writer,
      [
        { kind: 'device-added', item: person.id, body },
        { kind: 'line-offered', item: mintId(random), body: { text: 'shared words' } },
      ],
      { today: '2026-11-22', random, verify: verifySignature },
    ),
  );
  let previous: Uint8Array = genesisHash(vault);
  const frames = entries.map(({ wire }, index) => {
    const frame = encodeFrame(previous, sealBatch(keys.batches, { vault, index }, [wire], random));
    previous = frame.hash;
    return frame.bytes;
  });
  const journal = join(home, 'journal', vault);
  mkdirSync(journal, { recursive: true });
  mkdirSync(join(home, 'slots'));
  writeFileSync(
    join(home, 'keyring.a'),
    encodeKeyringCopy({ rev: 2, content: encodeKeyring(whole) }),
  );
  writeFileSync(join(home, 'keyring.b'), 'damaged');
  writeFileSync(join(journal, '000000.cgj'), frames[0]!);
  writeFileSync(join(journal, '000001.cgj'), concatBytes(frames[1]!, new Uint8Array([0, 0, 0])));
  for (const [slot, key] of [
    ['drafts', bundle.draftsKey],
    ['private', privateKey],
  ] as const) {
    const item = {
      id: mintId(random),
      room: 'today',
      kind: 'line',
      body: { text: `${slot} words` },
    };
    const { vault: file } = putItem(emptyPersonalVault, item);
    const sealed = must(sealPersonalVault(key, { person: person.id, slot }, file, random));
    writeFileSync(join(home, 'slots', `${person.id}.${slot}`), sealed);
  }
};

test('everything in a profile’s folder is found with its passphrase, and a torn end is told', async () => {
  await writeProfile();
  const found = await readVault(dir, passphrase);
  expect(found.person.name).toBe('Mina');
  expect(found.entries.map(({ body }) => body)).toContainEqual({ text: 'shared words' });
  expect([found.frames, found.torn]).toEqual([2, true]);
  expect(JSON.stringify(found.drafts)).toContain('drafts words');
  expect(JSON.stringify(found.privateItems)).toContain('private words');
  await expect(readVault(dir, 'another passphrase')).rejects.toThrow('nobody');
});
