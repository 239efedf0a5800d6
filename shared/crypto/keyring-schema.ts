import * as z from 'zod/mini';
import { bytesToText, textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { canonical, parseCanonical } from '#shared/lib/canonical.ts';
import { digest } from '#shared/lib/digest.ts';
import {
  accentField,
  ageRecipientField,
  bytes32Field,
  bytesField,
  filledTextField,
  idField,
  signatureField,
} from '#shared/lib/fields.ts';
import type { PersonId, VaultId } from '#shared/lib/identifiers.ts';
import { fileLimits, ledgerLimits, textLimits } from '#shared/lib/limits.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import { kdfSchema } from './kdf.ts';
import type { KdfParameters } from './kdf.ts';

/* Imported by the lock screen: no curves, no ciphers, no word list here. */

/** Something sealed by a key that Argon2id makes from a passphrase. */
export interface Wrap {
  readonly kdf: KdfParameters;
  /** nonce ‖ XChaCha20-Poly1305, base64url. */
  readonly sealed: string;
}

/** The same thing, sealed by a key that HKDF makes from a recovery key. */
export interface RecoveryWrap {
  /** 16 random bytes, base64url. */
  readonly salt: string;
  readonly sealed: string;
}

/** The shared vault's key for one person. */
export interface SharedKey {
  /** Sealed by age to that person, base64. */
  readonly sealed: string;
  /** Who sealed it and signed that they did. */
  readonly by: PersonId;
  /** See shared-key.ts; base64url. */
  readonly signature: string;
}

/**
 * While a changed passphrase renews the keys of the personal files: each key as it was before, sealed
 * by the one that follows it, until both copies of its file are written anew. See key-rotation.ts.
 */
export interface PreviousKeys {
  readonly drafts: string | null;
  readonly private: string | null;
}

export interface KeyringPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly accent: string;
  /** Ed25519 public key, base64url. */
  readonly identityKey: string;
  /** X25519 recipient as age writes it: `age1…`. */
  readonly ageRecipient: string;
  /** The session bundle: signing seeds, age identity, key of drafts. */
  readonly session: Wrap;
  readonly recovery: RecoveryWrap | null;
  /** The private space's key, asked for separately (S24). */
  readonly private: Wrap;
  readonly privateRecovery: RecoveryWrap | null;
  readonly previous: PreviousKeys;
  readonly sharedKey: SharedKey | null;
  /** Whether "Could anyone else know this passphrase?" was shown at the first unlock alone (S35). */
  readonly passphraseOffered: boolean;
}

export interface Keyring {
  readonly v: 1;
  /** Grows with every change: of two copies the larger is the newer. */
  readonly rev: number;
  readonly vault: VaultId | null;
  readonly people: readonly KeyringPerson[];
}

const sealedField = bytesField(4_096).check(z.minLength(54));
const wrapSchema = z.strictObject({ kdf: kdfSchema, sealed: sealedField });
const recoveryWrapSchema = z.strictObject({ salt: idField, sealed: sealedField });

const sharedKeySchema = z.strictObject({
  sealed: z.string().check(z.regex(/^[A-Za-z0-9+/]{1,4096}={0,2}$/)),
  by: idField,
  signature: signatureField,
});

const personSchema = z.strictObject({
  id: idField,
  name: filledTextField(textLimits.name),
  accent: accentField,
  identityKey: bytes32Field,
  ageRecipient: ageRecipientField,
  session: wrapSchema,
  recovery: z.nullable(recoveryWrapSchema),
  private: wrapSchema,
  privateRecovery: z.nullable(recoveryWrapSchema),
  previous: z.strictObject({ drafts: z.nullable(sealedField), private: z.nullable(sealedField) }),
  sharedKey: z.nullable(sharedKeySchema),
  passphraseOffered: z.boolean(),
});

const keyringSchema = z.strictObject({
  v: z.literal(1),
  rev: z.int().check(z.gte(0), z.lte(ledgerLimits.count)),
  vault: z.nullable(idField),
  people: z.array(personSchema).check(
    z.maxLength(fileLimits.people),
    z.refine((people) => new Set(people.map((person) => person.id)).size === people.length),
  ),
});

export type KeyringRefusal = 'too-large' | 'damaged' | 'too-new' | 'not-a-keyring';

const checksum = (text: string): string =>
  toBase64Url(digest('common-ground/keyring/v1', textToBytes(text)));

/** Two lines: RFC 8785 JSON, and its hash, which tells a damaged file from a wrong passphrase. */
export const encodeKeyring = (keyring: Keyring): Uint8Array<ArrayBuffer> => {
  const text = canonical(keyring);
  return textToBytes(`${text}\n${checksum(text)}\n`);
};

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'v' in value &&
  typeof value.v === 'number' &&
  value.v > 1;

export const decodeKeyring = (bytes: Uint8Array): Result<Keyring, KeyringRefusal> => {
  if (bytes.length > fileLimits.keyringBytes) return refused('too-large');
  const lines = bytesToText(bytes)?.split('\n');
  const [text, sum, rest, ...more] = lines ?? [];
  if (text === undefined || rest !== '' || more.length > 0) return refused('damaged');
  if (checksum(text) !== sum) return refused('damaged');
  const value = parseCanonical(text);
  if (!value.ok) return refused('not-a-keyring');
  if (isNewer(value.value)) return refused('too-new');
  const parsed = z.safeParse(keyringSchema, value.value);
  return parsed.success ? ok(parsed.data) : refused('not-a-keyring');
};
