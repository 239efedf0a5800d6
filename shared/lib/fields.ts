import * as z from 'zod/mini';
import { isPlainDate } from './plain-date.ts';
import { isKeepableText } from './well-formed.ts';

/* Shapes of fields that come from outside, for the schemas of every room. */

const idPattern = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** 16 bytes in base64url: ids of people, devices, vaults and items. */
export const idField = z.string().check(z.regex(idPattern));

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && idPattern.test(value);

/** 32 bytes in base64url: hashes, keys, salts. */
export const bytes32Field = z.string().check(z.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/));

/** 64 bytes in base64url: Ed25519 signatures. */
export const signatureField = z.string().check(z.regex(/^[A-Za-z0-9_-]{85}[AQgw]$/));

/** Bytes of any length up to `limit` in base64url. */
export const bytesField = (limit: number) =>
  z.string().check(z.regex(/^[A-Za-z0-9_-]*$/), z.maxLength(Math.ceil((limit * 4) / 3)));

/** An age X25519 recipient: 32 bytes in Bech32 (BIP 173) under `age`. */
export const ageRecipientField = z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/));

/** Accents are named, never coloured, below renderer/design: there a name gets its colours. */
export const accentField = z.string().check(z.regex(/^[a-z]{2,20}$/));

export const dateField = z.string().check(z.refine(isPlainDate));

/**
 * Text kept as typed or refused: something in it besides white space, at most `limit` UTF-16 code
 * units, no lone surrogates (RFC 8785 §3.2.2.2), controls or open bidirectional overrides.
 */
export const filledTextField = (limit: number) =>
  z.string().check(
    z.maxLength(limit),
    z.refine((text) => text.trim() !== '' && isKeepableText(text)),
  );

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `z.strictObject(shape)` for shapes that only check: the same values pass, none is copied. A third of the
 * time, since fields that aren't there are not asked: a month is folded from hundreds of bodies, and the
 * window's policy forbids the functions zod would otherwise compile.
 */
export const strictFields = <const Shape extends Readonly<Record<string, z.ZodMiniType>>>(
  shape: Shape,
) => {
  const required = Object.keys(shape).filter((key) => shape[key]?._zod.optin !== 'optional');
  const passes = (key: string, value: unknown): boolean => {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return field !== undefined && z.safeParse(field, value).success;
  };
  const whole = z.strictObject(shape);
  const quick = z.custom<z.infer<typeof whole>>(
    (value: unknown) =>
      isRecord(value) &&
      Object.keys(value).every((key) => passes(key, value[key])) &&
      required.every((key) => Object.hasOwn(value, key)),
  );
  // Who walks a schema finds the fields of this one too, as those of any that wraps another.
  Object.assign(quick._zod.def, { innerType: whole });
  return quick;
};

/** `z.record(key, value)` in the same manner; names that every object inherits are refused like any other that `key` refuses. */
export const strictRecord = <Value extends z.ZodMiniType>(key: z.ZodMiniType, value: Value) =>
  z.custom<Readonly<Record<string, z.infer<Value>>>>(
    (record: unknown) =>
      isRecord(record) &&
      Object.keys(record).every(
        (name) => z.safeParse(key, name).success && z.safeParse(value, record[name]).success,
      ),
  );
