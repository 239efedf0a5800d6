import * as z from 'zod/mini';
import { associatedData, seal, unseal } from '#shared/crypto/sealing.ts';
import { bytesToText, textToBytes } from '#shared/lib/bytes.ts';
import { canonical, parseCanonical } from '#shared/lib/canonical.ts';
import type { RandomBytes, VaultId } from '#shared/lib/identifiers.ts';
import { fileLimits, ledgerLimits } from '#shared/lib/limits.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import type { WireEntry } from '#shared/ledger/entry-types.ts';

/** Where a batch stands: bound to its sealed bytes, so that it can't be moved or repeated elsewhere. */
export interface BatchPlace {
  readonly vault: VaultId;
  /** Number of the journal's frame it is in, from 0. */
  readonly index: number;
}

const bind = ({ vault, index }: BatchPlace) => associatedData('batch', { vault, index });

const batchSchema = z.strictObject({
  v: z.literal(1),
  entries: z
    .array(
      z.strictObject({
        header: z.string(),
        signature: z.string(),
        salt: z.nullable(z.string()),
        body: z.nullable(z.string()),
      }),
    )
    .check(z.maxLength(ledgerLimits.batchEntries)),
});

/** One act or one import: entries that are committed together. `key` = `VaultKeys.batches`. */
export const sealBatch = (
  key: Uint8Array,
  place: BatchPlace,
  entries: readonly WireEntry[],
  random: RandomBytes,
): Uint8Array<ArrayBuffer> =>
  seal(key, textToBytes(canonical({ v: 1, entries })), bind(place), random);

export type BatchRefusal = 'too-large' | 'cannot-open' | 'damaged' | 'too-new';

/** The entries as they were written. They are not verified here: `admitEntries` does. */
export const openBatch = (
  key: Uint8Array,
  place: BatchPlace,
  sealed: Uint8Array,
): Result<readonly WireEntry[], BatchRefusal> => {
  if (sealed.length > fileLimits.sealedBatchBytes) return refused('too-large');
  const opened = unseal(key, sealed, bind(place));
  if (!opened.ok) return opened;
  const value = parseCanonical(bytesToText(opened.value) ?? '');
  if (!value.ok) return refused('damaged');
  const version = z.safeParse(z.object({ v: z.int() }), value.value);
  if (version.success && version.data.v > 1) return refused('too-new');
  const parsed = z.safeParse(batchSchema, value.value);
  return parsed.success ? ok(parsed.data.entries) : refused('damaged');
};
