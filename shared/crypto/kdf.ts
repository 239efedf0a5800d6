import * as z from 'zod/mini';
import { fromBase64Url, textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { idField } from '#shared/lib/fields.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { textLimits } from '#shared/lib/limits.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import { isWellFormed } from '#shared/lib/well-formed.ts';

/** Argon2id cost (RFC 9106 §4, second recommendation, rounded to what each computer here can bear). */
export const kdfFloor = { memoryKiB: 65_536, passes: 3, lanes: 1 } as const;

/** More than this is a file that wants to stop us, not one that wants to be safe. */
const kdfCeiling = { memoryKiB: 1_048_576, passes: 64, lanes: 16 } as const;

const between = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

/** Weaker than the floor is refused as well: a changed file must not make a passphrase cheap to guess. */
export const kdfSchema = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: between(kdfFloor.memoryKiB, kdfCeiling.memoryKiB),
  passes: between(kdfFloor.passes, kdfCeiling.passes),
  lanes: between(kdfFloor.lanes, kdfCeiling.lanes),
  /** 16 random bytes. */
  salt: idField,
});

export interface KdfParameters {
  readonly name: 'argon2id';
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
  readonly salt: string;
}

export interface KdfCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/**
 * Argon2id v1.3 (RFC 9106) of a passphrase's bytes → 32 bytes. Handed in, because it runs in the one
 * worker that may compile WebAssembly. `saltBytes(kdf)` gives the salt.
 */
export type DeriveKey = (passphrase: Uint8Array, kdf: KdfParameters) => Promise<Uint8Array>;

/** Fresh parameters. Every wrap has its own salt, so that one derived key opens one thing. */
export const createKdf = (random: RandomBytes, cost: KdfCost = kdfFloor): KdfParameters => ({
  name: 'argon2id',
  memoryKiB: cost.memoryKiB,
  passes: cost.passes,
  lanes: cost.lanes,
  salt: toBase64Url(random(16)),
});

export const saltBytes = (kdf: KdfParameters): Uint8Array =>
  fromBase64Url(kdf.salt) ?? new Uint8Array(0);

/**
 * The bytes that are hashed: NFC and plain spaces (RFC 8265 OpaqueString), so that the same keys
 * pressed on another system give the same passphrase.
 */
export const passphraseToBytes = (
  passphrase: string,
): Result<Uint8Array, 'empty' | 'too-long' | 'not-well-formed'> => {
  if (passphrase === '') return refused('empty');
  if (passphrase.length > textLimits.passphrase) return refused('too-long');
  if (!isWellFormed(passphrase)) return refused('not-well-formed');
  return ok(textToBytes(passphrase.replace(/\p{Zs}/gu, ' ').normalize('NFC')));
};
