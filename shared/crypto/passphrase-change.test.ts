import { describe, expect, test } from 'vitest';
import { must } from '#shared/lib/must.fixture.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { addPerson, quickDerived, quickKey } from './keyring.fixture.ts';
import {
  findPerson,
  openPrivateKey,
  openPrivateWithRecovery,
  unlockPerson,
  unlockWithRecovery,
} from './keyring.ts';
import type { Keyring } from './keyring-schema.ts';
import {
  changePassphrase,
  replacePassphrase,
  replacePrivatePassphrase,
  setPrivateRecovery,
  setRecoveryKey,
} from './passphrase-change.ts';
import { createRecoveryKey } from './recovery-key.ts';

const withRecovery = (seed: string) => {
  const random = seededRandom(seed);
  const { keyring, person, bundle, privateKey } = addPerson('Mina', 'old words', random);
  const [recoveryKey, privateRecoveryKey] = [createRecoveryKey(random), createRecoveryKey(random)];
  const one = must(setRecoveryKey(keyring, bundle, recoveryKey, random));
  const both = must(setPrivateRecovery(one, person.id, privateKey, privateRecoveryKey, random));
  return {
    random,
    before: keyring,
    keyring: both,
    id: person.id,
    bundle,
    privateKey,
    recoveryKey,
    privateRecoveryKey,
  };
};

const keys = (keyring: Keyring, id: string, passphrase: string) => {
  const person = findPerson(keyring, id)!;
  return {
    session: quickKey(passphrase, person.session.kdf),
    private: quickKey(passphrase, person.private.kdf),
  };
};

test('a recovery key opens the session bundle; Private has its own', () => {
  const { keyring, id, bundle, privateKey, recoveryKey, privateRecoveryKey } = withRecovery('a');
  expect(must(unlockWithRecovery(keyring, id, recoveryKey))).toEqual(bundle);
  expect(must(openPrivateWithRecovery(keyring, id, privateRecoveryKey))).toEqual(privateKey);
  const wrong = { ok: false, error: 'wrong-recovery-key' };
  expect(unlockWithRecovery(keyring, id, privateRecoveryKey)).toEqual(wrong);
  expect(openPrivateWithRecovery(keyring, id, recoveryKey)).toEqual(wrong);
});

test('without a recovery key there is none to unlock with', () => {
  const { before, id, recoveryKey } = withRecovery('b');
  const none = { ok: false, error: 'no-recovery-key' };
  expect(unlockWithRecovery(before, id, recoveryKey)).toEqual(none);
  expect(openPrivateWithRecovery(before, id, recoveryKey)).toEqual(none);
  expect(unlockWithRecovery(before, 'nobody', recoveryKey)).toEqual({
    ok: false,
    error: 'no-such-person',
  });
});

test('Private can do without its recovery key again', () => {
  const { random, keyring, id, privateKey } = withRecovery('c');
  const without = must(setPrivateRecovery(keyring, id, privateKey, null, random));
  expect(findPerson(without, id)?.privateRecovery).toBeNull();
});

describe('S35: a changed passphrase replaces recovery keys', () => {
  const { random, keyring, id, bundle, privateKey, recoveryKey, privateRecoveryKey } =
    withRecovery('S35');
  const next = {
    session: quickDerived('new words', random),
    private: quickDerived('new words', random),
  };
  const changed = must(changePassphrase(keyring, id, keys(keyring, id, 'old words'), next, random));

  test('the new passphrase and the new recovery keys open the same keys', () => {
    const now = keys(changed.keyring, id, 'new words');
    expect(must(unlockPerson(changed.keyring, id, now.session))).toEqual(bundle);
    expect(must(openPrivateKey(changed.keyring, id, now.private))).toEqual(privateKey);
    expect(must(unlockWithRecovery(changed.keyring, id, changed.recoveryKey!))).toEqual(bundle);
    const recovered = openPrivateWithRecovery(changed.keyring, id, changed.privateRecoveryKey!);
    expect(must(recovered)).toEqual(privateKey);
  });

  test('the old passphrase and the old recovery keys open nothing of it', () => {
    const old = keys(changed.keyring, id, 'old words');
    expect(unlockPerson(changed.keyring, id, old.session).ok).toBe(false);
    expect(openPrivateKey(changed.keyring, id, old.private).ok).toBe(false);
    expect(unlockWithRecovery(changed.keyring, id, recoveryKey).ok).toBe(false);
    expect(openPrivateWithRecovery(changed.keyring, id, privateRecoveryKey).ok).toBe(false);
  });

  test('an old backup still opens with the old ones', () => {
    expect(unlockPerson(keyring, id, keys(keyring, id, 'old words').session).ok).toBe(true);
    expect(unlockWithRecovery(keyring, id, recoveryKey).ok).toBe(true);
  });

  test('it is one change of the keyring', () => {
    expect(changed.keyring.rev).toBe(keyring.rev + 1);
  });

  test('a wrong old passphrase changes nothing', () => {
    const wrong = keys(keyring, id, 'other words');
    const right = keys(keyring, id, 'old words');
    const no = { ok: false, error: 'wrong-passphrase' };
    expect(changePassphrase(keyring, id, wrong, next, random)).toEqual(no);
    expect(
      changePassphrase(keyring, id, { ...right, private: wrong.private }, next, random),
    ).toEqual(no);
  });
});

test('S35: where there was no recovery key, none appears', () => {
  const { random, before, id } = withRecovery('none');
  const next = { session: quickDerived('n', random), private: quickDerived('n', random) };
  const changed = must(changePassphrase(before, id, keys(before, id, 'old words'), next, random));
  expect(changed.recoveryKey).toBeNull();
  expect(changed.privateRecoveryKey).toBeNull();
  expect(findPerson(changed.keyring, id)?.recovery).toBeNull();
});

test('a forgotten passphrase: the recovery key sets a new one, Private keeps its own', () => {
  const { random, keyring, id, bundle, recoveryKey } = withRecovery('forgotten');
  const opened = must(unlockWithRecovery(keyring, id, recoveryKey));
  const set = must(replacePassphrase(keyring, opened, quickDerived('new words', random), random));
  const now = keys(set.keyring, id, 'new words');
  expect(must(unlockPerson(set.keyring, id, now.session))).toEqual(bundle);
  expect(unlockWithRecovery(set.keyring, id, recoveryKey).ok).toBe(false);
  expect(must(unlockWithRecovery(set.keyring, id, set.recoveryKey!))).toEqual(bundle);
  expect(openPrivateKey(set.keyring, id, now.private).ok).toBe(false);
  expect(openPrivateKey(set.keyring, id, keys(set.keyring, id, 'old words').private).ok).toBe(true);
});

test('Private can be begun anew, when its passphrase is lost for good', () => {
  const { random, keyring, id, privateKey } = withRecovery('anew');
  const fresh = random(32);
  const next = quickDerived('new words', random);
  const set = must(replacePrivatePassphrase(keyring, id, fresh, next, random));
  const opened = must(openPrivateKey(set.keyring, id, next.key));
  expect(opened).toEqual(fresh);
  expect(opened).not.toEqual(privateKey);
});
