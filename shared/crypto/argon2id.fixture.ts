import { argon2id } from 'hash-wasm';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { must } from '#shared/lib/must.fixture.ts';
import { createKdf, passphraseToBytes, saltBytes } from './kdf.ts';
import type { DeriveKey } from './kdf.ts';
import type { DerivedKey } from './wrap.ts';

/** Argon2id as the app's worker computes it, where there are no workers. */
export const deriveArgon2id: DeriveKey = (passphrase, kdf) =>
  argon2id({
    password: passphrase,
    salt: saltBytes(kdf),
    memorySize: kdf.memoryKiB,
    iterations: kdf.passes,
    parallelism: kdf.lanes,
    hashLength: 32,
    outputType: 'binary',
  });

/** A new key of a passphrase at the real cost. */
export const deriveFromPassphrase = async (
  passphrase: string,
  random: RandomBytes,
): Promise<DerivedKey> => {
  const kdf = createKdf(random);
  return { kdf, key: await deriveArgon2id(must(passphraseToBytes(passphrase)), kdf) };
};
