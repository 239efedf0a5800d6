import * as z from 'zod/mini';
import { bytes32Field, dateField, idField } from '#shared/lib/fields.ts';
import { ledgerLimits } from '#shared/lib/limits.ts';

const countField = (least: number) => z.int().check(z.gte(least), z.lte(ledgerLimits.count));

const kindField = z
  .string()
  .check(z.maxLength(ledgerLimits.kind), z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

/** Sorted without repeats, so that one set of heads has one text. */
const isStrictlySorted = (hashes: readonly string[]): boolean =>
  hashes.every((hash, i) => i === 0 || (hashes[i - 1] ?? '') < hash);

const fields = {
  vault: idField,
  author: idField,
  device: idField,
  keyId: idField,
  epoch: countField(0),
  seq: countField(0),
  prev: z.nullable(bytes32Field),
  after: z.array(bytes32Field).check(z.maxLength(ledgerLimits.after), z.refine(isStrictlySorted)),
  lamport: countField(1),
  /** A calendar date and nothing else: no field of a header can carry a time of day (S23). */
  wall: dateField,
  kind: kindField,
  item: idField,
  bodyHash: bytes32Field,
};

/** Version 1: these fields and no other. */
export const headerSchema = z.strictObject({ v: z.literal(1), ...fields });

/**
 * A later version only ever adds fields. So an older app can check such an entry's place in the
 * chain, keep it and carry it along, without showing what it doesn't understand.
 */
export const laterHeaderSchema = z.looseObject({ v: z.int().check(z.gte(2)), ...fields });
