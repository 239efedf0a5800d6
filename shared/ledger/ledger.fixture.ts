import { createHash } from 'node:crypto';
import { createSigner, toPublicKey, verifySignature } from '#shared/crypto/signing.ts';
import { toBase64Url } from '#shared/lib/bytes.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import type { Sign, Verify } from '#shared/lib/signing-functions.ts';
import type { AppendContext, Writer } from './chain.ts';
import { toDeviceAdded } from './people.ts';
import type { NewEntry } from './entry-types.ts';

/** How keys, signatures and verdicts are made: really, or cheaply where signatures aren't the point. */
export interface Scheme {
  readonly toPublicKey: (seed: Uint8Array) => Uint8Array;
  readonly createSigner: (seed: Uint8Array) => Sign;
  readonly verify: Verify;
}

export const ed25519Scheme: Scheme = { toPublicKey, createSigner, verify: verifySignature };

const hash = (...parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const sha = createHash('sha256');
  for (const part of parts) sha.update(part);
  return new Uint8Array(sha.digest());
};

const fakeSignature = (purpose: string, message: Uint8Array, publicKey: Uint8Array) => {
  const half = hash(purpose, '\0', publicKey, message);
  return new Uint8Array([...half, ...half]);
};

/** Anyone can forge it, but only on purpose: a changed message or key doesn't verify. */
export const cheapScheme: Scheme = {
  toPublicKey: (seed) => hash('public', seed),
  createSigner: (seed) => {
    const key = hash('public', seed);
    return (purpose, message) => fakeSignature(purpose, message, key);
  },
  verify: (purpose, message, signature, publicKey) =>
    Buffer.compare(signature, fakeSignature(purpose, message, publicKey)) === 0,
};

export interface Author {
  readonly id: string;
  readonly identityKey: string;
  /** The same person on one more device. */
  readonly addDevice: () => { readonly writer: Writer; readonly deviceAdded: NewEntry };
  readonly joined: NewEntry;
}

export const keyId = 'AAAAAAAAAAAAAAAAAAAAAA';

export const createAuthor = (scheme: Scheme, random: RandomBytes): Author => {
  const identitySeed = random(32);
  const id = mintId(random);
  const identityKey = toBase64Url(scheme.toPublicKey(identitySeed));
  const identity = scheme.createSigner(identitySeed);
  return {
    id,
    identityKey,
    joined: {
      kind: 'person-joined',
      item: id,
      body: { name: 'A', accent: 'indigo', identityKey, ageRecipient: 'age1' },
    },
    addDevice: () => {
      const seed = random(32);
      const body = toDeviceAdded(id, scheme.toPublicKey(seed), identity);
      return {
        writer: { person: id, device: body.device, sign: scheme.createSigner(seed), keyId },
        deviceAdded: { kind: 'device-added', item: id, body },
      };
    },
  };
};

export const contextOf = (scheme: Scheme, random: RandomBytes): AppendContext => ({
  today: '2026-10-15',
  random,
  verify: scheme.verify,
});

export const aNote = (random: RandomBytes, text: string): NewEntry => ({
  kind: 'line-offered',
  item: mintId(random),
  body: { text },
});
