import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { must } from '#shared/lib/must.fixture.ts';
import { keyedHash } from './hashing.ts';
import { createKdf, passphraseToBytes } from './kdf.ts';
import type { KdfParameters } from './kdf.ts';
import { createPerson, emptyKeyring } from './keyring.ts';
import type { Keyring } from './keyring-schema.ts';
import type { DerivedKey } from './wrap.ts';

/** Stands for Argon2id where its cost isn't the point: as bound to passphrase and salt, and quick. */
export const quickKey = (passphrase: string, kdf: KdfParameters): Uint8Array =>
  keyedHash(must(passphraseToBytes(passphrase)), Buffer.from(JSON.stringify(kdf)));

export const quickDerived = (passphrase: string, random: RandomBytes): DerivedKey => {
  const kdf = createKdf(random);
  return { kdf, key: quickKey(passphrase, kdf) };
};

export const addPerson = (
  name: string,
  passphrase: string,
  random: RandomBytes,
  keyring: Keyring = emptyKeyring,
) => {
  const session = quickDerived(passphrase, random);
  const chosen = { name, accent: 'indigo', session, private: quickDerived(passphrase, random) };
  return must(createPerson(keyring, chosen, random));
};
