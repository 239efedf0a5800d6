import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import sodium from 'libsodium-wrappers-sumo';
import { beforeAll, describe, expect, test } from 'vitest';

/*
 * Reads the committed vectors as docs/formats describes them, with libsodium, node:crypto and
 * `canonicalize` alone: no line of shared/ takes part, so the documents are proved to be enough.
 */

const read = (name: string): Record<string, never> =>
  JSON.parse(
    readFileSync(new URL(`../../docs/formats/vectors/${name}.json`, import.meta.url), 'utf8'),
  ) as Record<string, never>;

const raw = (text: string): Buffer => Buffer.from(text, 'base64url');
const url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const tagged = (tag: string, ...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256').update(`common-ground/${tag}/v1\0`);
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const subkey = (key: Uint8Array, purpose: string, salt: Uint8Array = Buffer.alloc(0)): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, `common-ground/${purpose}/v1`, 32));
const open = (key: Uint8Array, sealed: Uint8Array, purpose: string, fields: unknown): Buffer =>
  Buffer.from(
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sealed.subarray(24),
      Buffer.from(`common-ground/${purpose}/v1\0${canonicalize(fields)}`),
      sealed.subarray(0, 24),
      key,
    ),
  );
const isSigned = (purpose: string, text: string, signature: string, key: string): boolean =>
  sodium.crypto_sign_verify_detached(
    raw(signature),
    Buffer.from(`common-ground/${purpose}/v1\0${text}`),
    raw(key),
  );

beforeAll(() => sodium.ready);

describe('entry.json', () => {
  const v = read('entry') as unknown as {
    identitySeed: string;
    identityKey: string;
    deviceSeed: string;
    person: string;
    device: string;
    deviceKey: string;
    certificate: string;
    vault: string;
    vaultKey: string;
    keyId: string;
    batchesKey: string;
    genesisHash: string;
    frameHashes: string[];
    journalFile: string;
    entries: { hash: string; header: string; signature: string; salt: string; body: string }[];
  };

  test('keys and names follow from the seeds', () => {
    expect(url(sodium.crypto_sign_seed_keypair(raw(v.identitySeed)).publicKey)).toBe(v.identityKey);
    expect(url(sodium.crypto_sign_seed_keypair(raw(v.deviceSeed)).publicKey)).toBe(v.deviceKey);
    expect(url(tagged('device-id', raw(v.deviceKey)).subarray(0, 16))).toBe(v.device);
    expect(url(tagged('key-id', raw(v.vaultKey)).subarray(0, 16))).toBe(v.keyId);
    expect(url(subkey(raw(v.vaultKey), 'batches'))).toBe(v.batchesKey);
  });

  test('the identity has certified the device', () => {
    const { person, device, deviceKey } = v;
    const claim = canonicalize({ v: 1, person, device, deviceKey })!;
    expect(isSigned('device-certificate', claim, v.certificate, v.identityKey)).toBe(true);
  });

  test('every entry is canonical, hashed, signed and chained', () => {
    let prev: string | null = null;
    for (const entry of v.entries) {
      const header = JSON.parse(entry.header) as { prev: string | null; bodyHash: string };
      expect(canonicalize(header)).toBe(entry.header);
      expect(canonicalize(JSON.parse(entry.body))).toBe(entry.body);
      expect(url(tagged('entry', entry.header))).toBe(entry.hash);
      expect(url(tagged('body', raw(entry.salt), entry.body))).toBe(header.bodyHash);
      expect(isSigned('entry', entry.header, entry.signature, v.deviceKey)).toBe(true);
      expect(header.prev).toBe(prev);
      prev = entry.hash;
    }
    expect(v.entries).toHaveLength(2);
  });

  test('the journal file is two chained frames of one sealed batch each', () => {
    const file = raw(v.journalFile);
    let previous = tagged('journal', v.vault);
    expect(url(previous)).toBe(v.genesisHash);
    let at = 0;
    for (const [index, entry] of v.entries.entries()) {
      const end = at + 36 + file.readUInt32BE(at);
      const sealed = file.subarray(at + 36, end);
      previous = tagged('frame', previous, sealed);
      expect(url(file.subarray(at + 4, at + 36))).toBe(url(previous));
      expect(v.frameHashes[index]).toBe(url(previous));
      const text = open(raw(v.batchesKey), sealed, 'batch', { vault: v.vault, index }).toString();
      const { hash: _hash, ...wire } = entry;
      expect(text).toBe(canonicalize({ v: 1, entries: [wire] }));
      at = end;
    }
    expect(at).toBe(file.length);
  });
});

test('page.json: keys are derived, the name is keyed, the content opens', () => {
  const v = read('page') as unknown as Record<
    'vaultKey' | 'pagesKey' | 'pageNamesKey' | 'name' | 'pageKey' | 'sealed',
    string
  > & { content: unknown };
  expect(url(subkey(raw(v.vaultKey), 'pages'))).toBe(v.pagesKey);
  expect(url(subkey(raw(v.vaultKey), 'page-names'))).toBe(v.pageNamesKey);
  expect(createHmac('sha256', raw(v.pageNamesKey)).update(v.name).digest('base64url')).toBe(
    v.pageKey,
  );
  const text = open(raw(v.pagesKey), raw(v.sealed), 'page', { name: v.name }).toString();
  expect(JSON.parse(text)).toEqual(v.content);
});

describe('keyring.json', () => {
  interface Kdf {
    memoryKiB: number;
    passes: number;
    salt: string;
  }
  interface Wrapped {
    kdf: Kdf;
    sealed: string;
  }
  interface Recovery {
    salt: string;
    sealed: string;
  }
  const v = read('keyring') as unknown as {
    passphrase: string;
    sessionDerivedKey: string;
    privateDerivedKey: string;
    sessionBundle: string;
    privateKey: string;
    recoveryKey: string;
    privateRecoveryKey: string;
    file: string;
    person: {
      id: string;
      identityKey: string;
      ageRecipient: string;
      session: Wrapped;
      recovery: Recovery;
      private: Wrapped;
      privateRecovery: Recovery;
      previous: { drafts: string; private: null };
      sharedKey: { sealed: string; by: string; signature: string };
    };
    draftsKeyBefore: string;
  };
  const { id: person, identityKey, ageRecipient } = v.person;
  const keyring = JSON.parse(v.file.split('\n')[0] ?? '') as { vault: string };
  const fields = (method: unknown) => ({ person, identityKey, ageRecipient, method });

  test('the drafts key opens the one before it', () => {
    const { draftsKey } = JSON.parse(v.sessionBundle) as { draftsKey: string };
    const before = open(raw(draftsKey), raw(v.person.previous.drafts), 'previous-key', {
      person,
      slot: 'drafts',
    });
    expect(url(before)).toBe(v.draftsKeyBefore);
  });

  test('the shared key is signed by the identity of who sealed it', () => {
    const { sealed, by, signature } = v.person.sharedKey;
    expect(by).toBe(person);
    const signed = (vault: string) => canonicalize({ v: 1, vault, person, sealed })!;
    expect(isSigned('shared-key', signed(keyring.vault), signature, identityKey)).toBe(true);
    expect(isSigned('shared-key', signed(person), signature, identityKey)).toBe(false);
  });

  test('Argon2id of the passphrase opens session bundle and private key', () => {
    const derive = ({ memoryKiB, passes, salt }: Kdf) =>
      sodium.crypto_pwhash(
        32,
        v.passphrase,
        raw(salt),
        passes,
        memoryKiB * 1024,
        sodium.crypto_pwhash_ALG_ARGON2ID13,
      );
    const { session, private: own } = v.person;
    const sessionKey = derive(session.kdf);
    expect(url(sessionKey)).toBe(v.sessionDerivedKey);
    const bundle = open(
      sessionKey,
      raw(session.sealed),
      'session',
      fields({ passphrase: session.kdf }),
    );
    expect(bundle.toString()).toBe(v.sessionBundle);
    const privateKey = open(
      derive(own.kdf),
      raw(own.sealed),
      'private-key',
      fields({ passphrase: own.kdf }),
    );
    expect(url(privateKey)).toBe(v.privateKey);
  });

  test('the recovery keys open the same', () => {
    const { recovery, privateRecovery } = v.person;
    const openBy = (key: string, { salt, sealed }: Recovery, purpose: string) =>
      open(
        subkey(raw(key), `recovery/${purpose}`, raw(salt)),
        raw(sealed),
        purpose,
        fields({ recovery: { salt } }),
      );
    expect(openBy(v.recoveryKey, recovery, 'session').toString()).toBe(v.sessionBundle);
    expect(url(openBy(v.privateRecoveryKey, privateRecovery, 'private-key'))).toBe(v.privateKey);
  });

  test('the file is two lines: canonical JSON and its hash', () => {
    const [text, sum, rest] = v.file.split('\n');
    expect(canonicalize(JSON.parse(text!))).toBe(text);
    expect(url(tagged('keyring', text!))).toBe(sum);
    expect(rest).toBe('');
  });
});

test('personal-vault.json: the file has the size of its bucket and is made, chunk by chunk, of what is listed', () => {
  interface Item {
    id: string;
  }
  const v = read('personal-vault') as unknown as {
    key: string;
    place: object;
    vault: {
      changes: number;
      items: Record<string, Item>;
      bin: Record<string, { item: Item }>;
    };
    opened: { near: string; removed: string; far: string };
    file: { bytes: number; sha256: string; prefix: string };
  };
  const [near, removed, far] = [v.opened.near, v.opened.removed, v.opened.far].map((ids) =>
    ids.split(' '),
  ) as [string[], string[], string[]];
  const toText = (values: readonly unknown[]) =>
    Buffer.from(values.map((value) => `${canonicalize(value)!}\n`).join(''));
  const itemsOf = (ids: readonly string[]) => ids.map((id) => v.vault.items[id]);
  const days = { first: '2026-10-22', last: '2027-03-02' };
  const header = { v: 2, changes: v.vault.changes, far: { near: days, rooms: ['calendar'] } };
  const first = toText([header, ...itemsOf(near), ...removed.map((id) => v.vault.bin[id])]);
  const rest = toText(itemsOf(far));

  const chunk = 65_536;
  const chunks = Math.ceil((v.file.bytes - 19) / (chunk + 16));
  const padded = Buffer.alloc(v.file.bytes - 19 - 16 * chunks);
  padded.writeUInt32BE(first.length, 0);
  padded.writeUInt32BE(first.length + rest.length, 4);
  first.copy(padded, 8);
  rest.copy(padded, 8 + first.length);

  const prefix = Buffer.from(v.file.prefix, 'hex');
  const place = { ...v.place, bytes: v.file.bytes, v: 2 };
  const associated = Buffer.from(`common-ground/personal-vault/v1\0${canonicalize(place)}`);
  const file = createHash('sha256').update(prefix);
  for (let index = 0; index < chunks; index += 1) {
    const counter = Buffer.alloc(5);
    counter.writeUInt32BE(index);
    counter[4] = index === chunks - 1 ? 1 : 0;
    file.update(
      sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        padded.subarray(index * chunk, (index + 1) * chunk),
        associated,
        null,
        Buffer.concat([prefix, counter]),
        raw(v.key),
      ),
    );
  }
  expect(file.digest('hex')).toBe(v.file.sha256);
  expect(v.file.bytes).toBe(262_144);
  expect(chunks).toBe(4);
});

test('calendar-term.json: a consent names the hash of exactly these words', () => {
  const v = read('calendar-term') as unknown as {
    items: Record<string, string>;
    terms: { term: object; content: string }[];
  };
  for (const { term, content } of v.terms) {
    expect(url(tagged('calendar-term', canonicalize(term)!))).toBe(content);
  }
  for (const [about, item] of Object.entries(v.items)) {
    expect(url(tagged('shared-id', `calendar-${about}`).subarray(0, 16))).toBe(item);
  }
});
