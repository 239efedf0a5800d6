import * as z from 'zod/mini';
import { isPlainDate } from './plain-date.ts';
import { isKeepableText } from './well-formed.ts';

/* Shapes of fields that come from outside, for the schemas of every room. */

/** 16 bytes in base64url: ids of people, devices, vaults and items. */
export const idField = z.string().check(z.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/));

/** 32 bytes in base64url: hashes, keys, salts. */
export const bytes32Field = z.string().check(z.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/));

/** 64 bytes in base64url: Ed25519 signatures. */
export const signatureField = z.string().check(z.regex(/^[A-Za-z0-9_-]{85}[AQgw]$/));

/** Bytes of any length up to `limit` in base64url. */
export const bytesField = (limit: number) =>
  z.string().check(z.regex(/^[A-Za-z0-9_-]*$/), z.maxLength(Math.ceil((limit * 4) / 3)));

export const dateField = z.string().check(z.refine(isPlainDate));

/** Kept as typed, or refused: well formed, without controls, at most `limit` UTF-16 code units. */
export const textField = (limit: number) =>
  z.string().check(z.maxLength(limit), z.refine(isKeepableText));

/** As `textField`, but something has to be written. */
export const filledTextField = (limit: number) =>
  textField(limit).check(z.refine((text) => text.trim() !== ''));
