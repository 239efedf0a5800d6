import * as z from 'zod/mini';
import { fromBase64Url, textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { canonical, parseCanonical, toCanonical } from '#shared/lib/canonical.ts';
import type { CanonicalRefusal, Json } from '#shared/lib/canonical.ts';
import { digest } from '#shared/lib/digest.ts';
import { signatureField } from '#shared/lib/fields.ts';
import type { EntryHash, RandomBytes } from '#shared/lib/identifiers.ts';
import { ledgerLimits } from '#shared/lib/limits.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Sign, Verify } from '#shared/lib/signing-functions.ts';
import type { EntryHeader, FoldEntry, WireEntry } from './entry-types.ts';
import { headerSchema, laterHeaderSchema } from './header-schema.ts';

/** An entry that was read and whose hashes hold; whether its signature does is another question. */
export interface ReadEntry {
  readonly hash: EntryHash;
  readonly header: EntryHeader;
  readonly body: Json | null;
  readonly erased: boolean;
  /** False for a header of a later version: kept and carried along, not folded. */
  readonly understood: boolean;
  readonly wire: WireEntry;
}

export type EntryRefusal =
  | 'not-an-entry'
  | 'header-too-large'
  | 'header-malformed'
  | 'body-too-large'
  | 'body-malformed'
  | 'body-hash-mismatch';

/** SHA-256 of the signed header's bytes, 43 characters of base64url. */
export const hashEntry = (header: string): EntryHash =>
  toBase64Url(digest('common-ground/entry/v1', textToBytes(header)));

/** SHA-256(tag ‖ salt ‖ body). The salt's 256 bits keep a stub from confirming any guess (S37). */
export const hashBody = (salt: Uint8Array, body: string): string =>
  toBase64Url(digest('common-ground/body/v1', salt, textToBytes(body)));

const isLongerThan = (text: string, limit: number): boolean => {
  if (text.length > limit) return true;
  return text.length * 3 > limit && textToBytes(text).length > limit;
};

/** Makes and signs one entry. `header` says everything but the body's hash. */
export const createEntry = (
  header: Omit<EntryHeader, 'v' | 'bodyHash'>,
  body: unknown,
  sign: Sign,
  random: RandomBytes,
): Result<ReadEntry, CanonicalRefusal | 'body-too-large' | 'header-malformed'> => {
  const text = toCanonical(body);
  if (!text.ok) return text;
  if (isLongerThan(text.value, ledgerLimits.bodyBytes)) return refused('body-too-large');
  const salt = random(32);
  const whole: EntryHeader = { ...header, v: 1, bodyHash: hashBody(salt, text.value) };
  if (!z.safeParse(headerSchema, whole).success) return refused('header-malformed');
  const headerText = canonical(whole);
  const wire: WireEntry = {
    header: headerText,
    signature: toBase64Url(sign('entry', textToBytes(headerText))),
    salt: toBase64Url(salt),
    body: text.value,
  };
  return ok({
    hash: hashEntry(headerText),
    header: whole,
    // Parsed anew, so that the caller's object can't change what was signed.
    body: JSON.parse(text.value) as Json,
    erased: false,
    understood: true,
    wire,
  });
};

const readHeader = (text: string): { header: EntryHeader; understood: boolean } | null => {
  const value = parseCanonical(text);
  if (!value.ok) return null;
  const present = z.safeParse(headerSchema, value.value);
  if (present.success) return { header: present.data, understood: true };
  const later = z.safeParse(laterHeaderSchema, value.value);
  // What is read of it are the fields of version 1; its own text stays as it was signed.
  return later.success ? { header: { ...later.data, v: 1 }, understood: false } : null;
};

const readBody = (
  bodyHash: string,
  salt: string,
  body: string,
): Result<Json, 'body-too-large' | 'body-malformed' | 'body-hash-mismatch'> => {
  if (isLongerThan(body, ledgerLimits.bodyBytes)) return refused('body-too-large');
  const value = parseCanonical(body);
  const saltBytes = fromBase64Url(salt);
  if (!value.ok || saltBytes?.length !== 32) return refused('body-malformed');
  if (hashBody(saltBytes, body) !== bodyHash) return refused('body-hash-mismatch');
  return value;
};

const wireSchema = z.strictObject({
  header: z.string(),
  signature: signatureField,
  salt: z.nullable(z.string()),
  body: z.nullable(z.string()),
});

/** Checks everything about one entry that can be checked without any other. Never throws. */
export const readEntry = (candidate: unknown): Result<ReadEntry, EntryRefusal> => {
  const parsed = z.safeParse(wireSchema, candidate);
  if (!parsed.success) return refused('not-an-entry');
  const wire = parsed.data;
  if (isLongerThan(wire.header, ledgerLimits.headerBytes)) return refused('header-too-large');
  const read = readHeader(wire.header);
  if (!read) return refused('header-malformed');
  const entry = { hash: hashEntry(wire.header), ...read, wire };
  if (wire.salt === null || wire.body === null) {
    if (wire.salt !== null || wire.body !== null) return refused('not-an-entry');
    return ok({ ...entry, body: null, erased: true });
  }
  const body = readBody(read.header.bodyHash, wire.salt, wire.body);
  return body.ok ? ok({ ...entry, body: body.value, erased: false }) : body;
};

/** The stub that remains of an erased entry: header and signature still verify, the words are gone (S37). */
export const eraseBody = (wire: WireEntry): WireEntry => ({ ...wire, salt: null, body: null });

/** Whether the device signed exactly this header. `deviceKey` is its Ed25519 public key. */
export const isSignedBy = (wire: WireEntry, deviceKey: Uint8Array, verify: Verify): boolean => {
  const signature = fromBase64Url(wire.signature);
  return signature !== null && verify('entry', textToBytes(wire.header), signature, deviceKey);
};

/** What folds see of an entry. */
export const toFoldEntry = ({ hash, header, body }: ReadEntry): FoldEntry => ({
  hash,
  kind: header.kind,
  item: header.item,
  author: header.author,
  lamport: header.lamport,
  wall: header.wall,
  body,
});
