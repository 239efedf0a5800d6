import { describe, expect, test } from 'vitest';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { must } from '#shared/lib/must.fixture.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { addPerson, quickDerived, quickKey } from './keyring.fixture.ts';
import { dropPreviousKeys, openPreviousKey } from './key-rotation.ts';
import {
  emptyKeyring,
  findPerson,
  openPrivateKey,
  openPrivateWithRecovery,
  unlockPerson,
  unlockWithRecovery,
} from './keyring.ts';
import { decodeKeyring, encodeKeyring } from './keyring-schema.ts';
import type { Keyring } from './keyring-schema.ts';
import {
  changePassphrase,
  replacePassphrase,
  replacePrivatePassphrase,
  setPrivateRecovery,
  setRecoveryKey,
} from './passphrase-change.ts';
import { emptyPersonalVault } from './personal-vault.ts';
import { openPersonalVault, sealPersonalVault } from './personal-vault-file.ts';
import type { PersonalPlace } from './personal-vault.ts';
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

const freshKeys = (random: RandomBytes, passphrase = 'new words') => ({
  session: quickDerived(passphrase, random),
  private: quickDerived(passphrase, random),
});

describe('S35: a changed passphrase replaces recovery keys and the keys of the personal files', () => {
  const { random, keyring, id, bundle, privateKey, recoveryKey, privateRecoveryKey } =
    withRecovery('S35');
  const next = freshKeys(random);
  const changed = must(changePassphrase(keyring, bundle, privateKey, next, random));
  const renewed = { ...bundle, draftsKey: changed.draftsKey };

  test('the new passphrase and the new recovery keys open the same new keys', () => {
    const now = keys(changed.keyring, id, 'new words');
    expect(must(unlockPerson(changed.keyring, id, now.session))).toEqual(renewed);
    expect(must(openPrivateKey(changed.keyring, id, now.private))).toEqual(changed.privateKey);
    expect(must(unlockWithRecovery(changed.keyring, id, changed.recoveryKey!))).toEqual(renewed);
    const recovered = openPrivateWithRecovery(changed.keyring, id, changed.privateRecoveryKey!);
    expect(must(recovered)).toEqual(changed.privateKey);
  });

  test('who signs, and what was sealed to them, stays the same', () => {
    const { draftsKey: _old, ...kept } = bundle;
    expect(renewed).toMatchObject(kept);
    expect(changed.draftsKey).not.toEqual(bundle.draftsKey);
    expect(changed.privateKey).not.toEqual(privateKey);
  });

  test('the old passphrase and the old recovery keys open nothing of it', () => {
    const old = keys(changed.keyring, id, 'old words');
    expect(unlockPerson(changed.keyring, id, old.session).ok).toBe(false);
    expect(openPrivateKey(changed.keyring, id, old.private).ok).toBe(false);
    expect(unlockWithRecovery(changed.keyring, id, recoveryKey).ok).toBe(false);
    expect(openPrivateWithRecovery(changed.keyring, id, privateRecoveryKey).ok).toBe(false);
  });

  test('an old backup still opens with the old ones, but no file sealed since', () => {
    const old = must(unlockPerson(keyring, id, keys(keyring, id, 'old words').session));
    expect(unlockWithRecovery(keyring, id, recoveryKey).ok).toBe(true);
    const place = { person: id, slot: 'drafts' } as const;
    const file = must(sealPersonalVault(changed.draftsKey, place, emptyPersonalVault, random));
    expect(openPersonalVault(changed.draftsKey, place, file).ok).toBe(true);
    for (const key of [old.draftsKey, privateKey, old.identitySeed, old.device.seed]) {
      expect(openPersonalVault(key, place, file).ok).toBe(false);
    }
  });

  test('it is one change of the keyring, which notes that it was offered', () => {
    expect(changed.keyring.rev).toBe(keyring.rev + 1);
    expect(findPerson(changed.keyring, id)?.passphraseOffered).toBe(true);
  });

  test('until the files are sealed anew the new keys open the ones before them, and nothing else does', () => {
    const places = (['drafts', 'private'] as const).map((slot) => ({ person: id, slot }));
    const [drafts, own] = places as [PersonalPlace, PersonalPlace];
    const held = changed.keyring;
    expect(must(decodeKeyring(encodeKeyring(held)))).toEqual(held);
    expect(openPreviousKey(held, drafts, changed.draftsKey)).toEqual(bundle.draftsKey);
    expect(openPreviousKey(held, own, changed.privateKey!)).toEqual(privateKey);
    expect(openPreviousKey(held, own, changed.draftsKey)).toBeNull();
    expect(openPreviousKey(held, drafts, bundle.draftsKey)).toBeNull();
    expect(changePassphrase(held, renewed, null, next, random)).toEqual({
      ok: false,
      error: 'unfinished',
    });
    const half = dropPreviousKeys(held, [drafts])!;
    expect(openPreviousKey(half, drafts, changed.draftsKey)).toBeNull();
    expect(openPreviousKey(half, own, changed.privateKey!)).toEqual(privateKey);
    const none = dropPreviousKeys(half, places)!;
    expect(none.rev).toBe(held.rev + 2);
    expect(findPerson(none, id)?.previous).toEqual({ drafts: null, private: null });
    expect(dropPreviousKeys(none, places)).toBeNull();
    expect(dropPreviousKeys(emptyKeyring, places)).toBeNull();
  });

  test('Private that was not opened keeps its passphrase, its key and its recovery key', () => {
    const alone = must(changePassphrase(keyring, bundle, null, next, random));
    const old = keys(alone.keyring, id, 'old words');
    expect(must(openPrivateKey(alone.keyring, id, old.private))).toEqual(privateKey);
    expect(alone.privateKey).toBeNull();
    expect(openPrivateWithRecovery(alone.keyring, id, privateRecoveryKey).ok).toBe(true);
    expect(findPerson(alone.keyring, id)?.previous.private).toBeNull();
  });
});

test('S35: where there was no recovery key, none appears', () => {
  const { random, before, id, bundle, privateKey } = withRecovery('none');
  const next = freshKeys(random);
  const changed = must(changePassphrase(before, bundle, privateKey, next, random));
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
  const { random, keyring, id, bundle, privateKey } = withRecovery('anew');
  const fresh = random(32);
  const next = quickDerived('new words', random);
  const set = must(replacePrivatePassphrase(keyring, id, fresh, next, random));
  const opened = must(openPrivateKey(set.keyring, id, next.key));
  expect(opened).toEqual(fresh);
  expect(opened).not.toEqual(privateKey);
  // A renewal that was under way has nothing left to renew.
  const under = must(changePassphrase(keyring, bundle, privateKey, freshKeys(random), random));
  const anew = must(replacePrivatePassphrase(under.keyring, id, fresh, next, random));
  expect(findPerson(anew.keyring, id)?.previous).toMatchObject({ private: null });
});
