import type { Result } from './result.ts';
import { ok, refused } from './result.ts';
import { ledgerLimits } from './limits.ts';
import { isWellFormed } from './well-formed.ts';

/** JSON as RFC 8259 has it, and nothing that JavaScript adds. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type CanonicalRefusal =
  'not-json' | 'not-canonical' | 'lone-surrogate' | 'too-deep' | 'forbidden-key';

/** Names that would reach an object's prototype in code that copies keys carelessly. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

class Refused extends Error {
  readonly refusal: CanonicalRefusal;
  constructor(refusal: CanonicalRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

const writeString = (text: string): string => {
  if (!isWellFormed(text)) throw new Refused('lone-surrogate');
  return JSON.stringify(text);
};

const writeObject = (value: object, depth: number): string => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new Refused('not-json');
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  // Default sort compares UTF-16 code units, as RFC 8785 §3.2.3 asks.
  for (const key of Object.keys(members).sort()) {
    if (forbiddenKeys.has(key)) throw new Refused('forbidden-key');
    text += `${text === '' ? '' : ','}${writeString(key)}:${write(members[key], depth + 1)}`;
  }
  return `{${text}}`;
};

const writeArray = (values: readonly unknown[], depth: number): string => {
  let text = '';
  for (let i = 0; i < values.length; i += 1) {
    text += `${i === 0 ? '' : ','}${write(values[i], depth + 1)}`;
  }
  return `[${text}]`;
};

const write = (value: unknown, depth: number): string => {
  if (typeof value === 'string') return writeString(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Refused('not-json');
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new Refused('not-json');
  if (depth >= ledgerLimits.depth) throw new Refused('too-deep');
  return Array.isArray(value) ? writeArray(value, depth) : writeObject(value, depth);
};

/**
 * RFC 8785 text of a value. Refuses what JSON can't carry (undefined, non-finite numbers, class
 * instances), lone surrogates, more than 64 levels and keys that reach a prototype.
 */
export const toCanonical = (value: unknown): Result<string, CanonicalRefusal> => {
  try {
    return ok(write(value, 0));
  } catch (thrown) {
    if (thrown instanceof Refused) return refused(thrown.refusal);
    throw thrown;
  }
};

/** As `toCanonical`, for values our own code has made: throws where that code is wrong. */
export const canonical = (value: unknown): string => write(value, 0);

/**
 * The value of a text that is exactly its own RFC 8785 form. So one value has one text: repeated
 * keys, spaces, other spellings of numbers or escapes are refused as 'not-canonical'.
 */
export const parseCanonical = (text: string): Result<Json, CanonicalRefusal> => {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return refused('not-json');
  }
  const again = toCanonical(value);
  if (!again.ok) return again;
  return again.value === text ? ok(value) : refused('not-canonical');
};
