import type { Environment } from './environment.ts';
import type { SessionCore } from './session-core.ts';
import { createKdf, passphraseToBytes, type KdfParameters } from '#shared/crypto/kdf.ts';
import type { DerivedKey } from '#shared/crypto/wrap.ts';
import { wipe } from '#shared/lib/bytes.ts';

/**
 * The key of a passphrase. One that can't be anyone's (empty, far too long) costs the same work,
 * so that time tells nothing; its key opens nothing.
 */
export const derivePassphrase = async (
  env: Environment,
  passphrase: string,
  kdf: KdfParameters,
): Promise<Uint8Array> => {
  const bytes = passphraseToBytes(passphrase);
  const input = bytes.ok ? bytes.value : env.random(32);
  try {
    return await env.deriveKey(input, kdf);
  } finally {
    wipe(input);
  }
};

/** A new key of a passphrase. Each has a salt of its own, so that one key opens one thing. */
export const deriveFresh = async (env: Environment, passphrase: string): Promise<DerivedKey> => {
  const kdf = createKdf(env.random, await env.chooseCost());
  return { kdf, key: await derivePassphrase(env, passphrase, kdf) };
};

/**
 * One try of a passphrase: held back after wrong ones, always the full work. `open` returns null
 * for a key that doesn't fit.
 */
export const tryPassphrase = async <Opened>(
  { env, delay }: Pick<SessionCore, 'env' | 'delay'>,
  name: string,
  passphrase: string,
  kdf: KdfParameters,
  open: (key: Uint8Array) => Opened | null,
): Promise<
  { readonly ok: true; readonly value: Opened } | { readonly ok: false; readonly waitMs: number }
> => {
  await delay.ready(name);
  const key = await derivePassphrase(env, passphrase, kdf);
  const opened = open(key);
  wipe(key);
  if (opened === null) return { ok: false, waitMs: delay.wrong(name) };
  delay.right(name);
  return { ok: true, value: opened };
};
