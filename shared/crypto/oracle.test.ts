import { createHmac, createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { argon2id } from 'hash-wasm';
import sodium from 'libsodium-wrappers-sumo';
import { beforeAll, describe, expect, test } from 'vitest';
import { bech32 } from '@scure/base';
import { textToBytes } from '#shared/lib/bytes.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { toAgeIdentity, toAgeRecipient } from './age-keys.ts';
import { deriveSubkey, keyedHash } from './hashing.ts';
import { kdfFloor } from './kdf.ts';
import { associatedData, seal, unseal } from './sealing.ts';
import { createSigner, toPublicKey, verifySignature } from './signing.ts';

/* What we seal and sign is checked by libraries that share no line with ours. */

beforeAll(() => sodium.ready);

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const message = fc.uint8Array({ maxLength: 300 });
const runs = { numRuns: 30 };

/** The neutral element's encoding, filled up with zeros. */
const identityPoint = (length: number) => Uint8Array.from({ length }, (_, i) => (i === 0 ? 1 : 0));

describe('XChaCha20-Poly1305', () => {
  test('libsodium opens what we seal, and we open what it seals', () => {
    fc.assert(
      fc.property(bytes(32), bytes(24), message, message, (key, nonce, text, extra) => {
        const sealed = seal(key, text, extra, () => nonce);
        expect([...sealed.subarray(0, 24)]).toEqual([...nonce]);
        const opened = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
          null,
          sealed.subarray(24),
          extra,
          nonce,
          key,
        );
        expect([...opened]).toEqual([...text]);
        const theirs = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
          text,
          extra,
          null,
          nonce,
          key,
        );
        const ours = unseal(key, new Uint8Array([...nonce, ...theirs]), extra);
        expect(ours.ok && [...ours.value]).toEqual([...text]);
      }),
      runs,
    );
  });
});

describe('Ed25519', () => {
  const signedBytes = (text: Uint8Array) =>
    new Uint8Array([...textToBytes('common-ground/entry/v1\0'), ...text]);

  test('libsodium makes the same keys and signatures, and verifies ours', () => {
    fc.assert(
      fc.property(bytes(32), message, (seed, text) => {
        const pair = sodium.crypto_sign_seed_keypair(seed);
        expect([...toPublicKey(seed)]).toEqual([...pair.publicKey]);
        const signature = createSigner(seed)('entry', text);
        const theirs = sodium.crypto_sign_detached(signedBytes(text), pair.privateKey);
        expect([...signature]).toEqual([...theirs]);
        expect(verifySignature('entry', text, theirs, pair.publicKey)).toBe(true);
      }),
      runs,
    );
  });

  test('Node verifies our signatures, and we verify its', () => {
    fc.assert(
      fc.property(bytes(32), message, (seed, text) => {
        const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
        const key = createPrivateKey({
          key: Buffer.concat([prefix, seed]),
          format: 'der',
          type: 'pkcs8',
        });
        const signature = createSigner(seed)('entry', text);
        expect(verify(null, signedBytes(text), createPublicKey(key), signature)).toBe(true);
        const theirs = new Uint8Array(sign(null, signedBytes(text), key));
        expect(verifySignature('entry', text, theirs, toPublicKey(seed))).toBe(true);
      }),
      runs,
    );
  });

  test('a signature for one purpose, message or key serves no other', () => {
    const random = seededRandom('purposes');
    const [seed, other] = [random(32), random(32)];
    const text = random(40);
    const signature = createSigner(seed)('entry', text);
    const key = toPublicKey(seed);
    expect(verifySignature('entry', text, signature, key)).toBe(true);
    expect(verifySignature('device-certificate', text, signature, key)).toBe(false);
    expect(verifySignature('entry', random(40), signature, key)).toBe(false);
    expect(verifySignature('entry', text, signature, toPublicKey(other))).toBe(false);
  });

  test.each([
    ['empty', new Uint8Array(0), new Uint8Array(32)],
    ['a byte short', new Uint8Array(63), new Uint8Array(32)],
    ['all zeros under the all-zero key', new Uint8Array(64), new Uint8Array(32)],
    ['small-order key and point, good under ZIP-215', identityPoint(64), identityPoint(32)],
    ['no point', new Uint8Array(64).fill(255), new Uint8Array(32).fill(255)],
  ])('a forged signature (%s) is false, not thrown', (_, signature, key) => {
    expect(verifySignature('entry', textToBytes('x'), signature, key)).toBe(false);
  });
});

test('HMAC-SHA256 and HKDF-SHA256 agree with Node', () => {
  fc.assert(
    fc.property(bytes(32), bytes(16), message, (key, salt, text) => {
      const hmac = createHmac('sha256', key).update(text).digest();
      expect([...keyedHash(key, text)]).toEqual([...hmac]);
      const info = 'common-ground/pages/v1';
      const hkdf = new Uint8Array(hkdfSync('sha256', key, salt, info, 32));
      expect([...deriveSubkey(key, 'pages', salt)]).toEqual([...hkdf]);
    }),
    runs,
  );
});

test('age makes the same recipient of our identities, and knows its own form', async () => {
  const secret = seededRandom('age')(32);
  expect(toAgeRecipient(secret)).toBe(await identityToRecipient(toAgeIdentity(secret)));
  const theirs = await generateX25519Identity();
  const { bytes: raw } = bech32.decodeToBytes(theirs.toLowerCase());
  expect(toAgeIdentity(raw)).toBe(theirs);
});

test('Argon2id at the floor: hash-wasm and libsodium make the same key', async () => {
  const salt = seededRandom('salt')(16);
  const password = textToBytes('four words for testing');
  const wasm = await argon2id({
    password,
    salt,
    memorySize: kdfFloor.memoryKiB,
    iterations: kdfFloor.passes,
    parallelism: kdfFloor.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  const theirs = sodium.crypto_pwhash(
    32,
    password,
    salt,
    kdfFloor.passes,
    kdfFloor.memoryKiB * 1024,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
  expect([...wasm]).toEqual([...theirs]);
});

describe('sealed bytes', () => {
  const random = seededRandom('sealed');
  const key = random(32);
  const associated = associatedData('page', { name: 'a' });
  const sealed = seal(key, textToBytes('words'), associated, random);

  test('open with the same key and associated data only', () => {
    expect(unseal(key, sealed, associated).ok).toBe(true);
    const no = { ok: false, error: 'cannot-open' };
    expect(unseal(random(32), sealed, associated)).toEqual(no);
    expect(unseal(random(31), sealed, associated)).toEqual(no);
    expect(unseal(key, sealed, associatedData('page', { name: 'b' }))).toEqual(no);
    expect(unseal(key, sealed, associatedData('batch', { name: 'a' }))).toEqual(no);
  });

  test('do not open once any one byte is changed, or any are missing', () => {
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(unseal(key, changed, associated).ok).toBe(false);
      expect(unseal(key, sealed.subarray(0, at), associated).ok).toBe(false);
    }
  });
});
