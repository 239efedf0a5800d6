import * as age from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { must } from '#shared/lib/must.fixture.ts';
import { toBase64Url } from '#shared/lib/bytes.ts';
import { canonical } from '#shared/lib/canonical.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { addPerson, quickKey } from './keyring.fixture.ts';
import {
  addSharedKey,
  createPerson,
  findPerson,
  markPassphraseOffered,
  openPrivateKey,
  unlockPerson,
} from './keyring.ts';
import { decodeKeyring, encodeKeyring } from './keyring-schema.ts';
import type { Keyring, KeyringPerson, SharedKey } from './keyring-schema.ts';
import { openSharedKey, sealSharedKey } from './shared-key.ts';
import { createSigner, toPublicKey } from './signing.ts';

const two = (seed: string) => {
  const random = seededRandom(seed);
  const a = addPerson('Mina', 'first passphrase', random);
  const b = addPerson('Jonas', 'second passphrase', random, a.keyring);
  return { random, a, b, keyring: b.keyring };
};

const unlockAs = (keyring: Keyring, person: KeyringPerson, passphrase: string) =>
  unlockPerson(keyring, person.id, quickKey(passphrase, person.session.kdf));

const openPrivateAs = (keyring: Keyring, person: KeyringPerson, passphrase: string) =>
  openPrivateKey(keyring, person.id, quickKey(passphrase, person.private.kdf));

test('each passphrase opens its own session bundle, with the keys it was made with', () => {
  const { a, b, keyring } = two('unlock');
  const bundle = must(unlockAs(keyring, a.person, 'first passphrase'));
  expect(bundle).toEqual(a.bundle);
  expect(toBase64Url(toPublicKey(bundle.identitySeed))).toBe(a.person.identityKey);
  expect(must(unlockAs(keyring, b.person, 'second passphrase'))).toEqual(b.bundle);
});

test('a wrong passphrase is told as such, and an unknown person', () => {
  const { a, keyring } = two('wrong');
  const wrong = { ok: false, error: 'wrong-passphrase' };
  expect(unlockAs(keyring, a.person, 'second passphrase')).toEqual(wrong);
  expect(unlockPerson(keyring, 'nobody', a.privateKey)).toEqual({
    ok: false,
    error: 'no-such-person',
  });
});

test("S12: the other's keys fail on the private space", () => {
  const { a, b, keyring } = two('S12');
  expect(must(openPrivateAs(keyring, a.person, 'first passphrase'))).toEqual(a.privateKey);
  const wrong = { ok: false, error: 'wrong-passphrase' };
  expect(openPrivateAs(keyring, a.person, 'second passphrase')).toEqual(wrong);
  const own = quickKey('second passphrase', b.person.private.kdf);
  const others = [own, b.privateKey, b.bundle.draftsKey, b.bundle.identitySeed];
  for (const key of others) expect(openPrivateKey(keyring, a.person.id, key)).toEqual(wrong);
});

test('S24: what the session has opened does not open Private', () => {
  const { a, keyring } = two('S24');
  const wrong = { ok: false, error: 'wrong-passphrase' };
  const session = quickKey('first passphrase', a.person.session.kdf);
  for (const key of [session, a.bundle.draftsKey, a.bundle.identitySeed, a.bundle.device.seed]) {
    expect(openPrivateKey(keyring, a.person.id, key)).toEqual(wrong);
  }
});

describe('a swapped or changed header', () => {
  const { random, a, b, keyring } = two('swap');
  const withFirst = (change: Partial<KeyringPerson>): Keyring => ({
    ...keyring,
    people: [{ ...a.person, ...change }, b.person],
  });
  const key = quickKey('first passphrase', a.person.session.kdf);

  test.each([
    ['another identity key', { identityKey: b.person.identityKey }],
    ['another age recipient', { ageRecipient: b.person.ageRecipient }],
    ["the other's wrap", { session: b.person.session }],
    ["Private's wrap in place of the session's", { session: a.person.private }],
    [
      'cheaper Argon2id',
      { session: { ...a.person.session, kdf: { ...a.person.session.kdf, passes: 4 } } },
    ],
    ['another salt', { session: { ...a.person.session, kdf: b.person.session.kdf } }],
  ])('%s: the wrap does not open', (_, change) => {
    expect(unlockPerson(withFirst(change), a.person.id, key).ok).toBe(false);
  });

  test('a wrap under another id does not open', () => {
    const moved = { ...keyring, people: [{ ...a.person, id: b.person.id }] };
    expect(unlockPerson(moved, b.person.id, key).ok).toBe(false);
  });

  test('name and colour may change', () => {
    const renamed = withFirst({ name: 'Wilhelmina', accent: 'ochre' });
    expect(unlockPerson(renamed, a.person.id, key).ok).toBe(true);
  });

  test('no more people than a keyring holds', () => {
    const crowd = { ...keyring, people: [a.person, b.person, a.person, b.person] };
    const chosen = {
      name: 'C',
      accent: 'moss',
      session: { kdf: a.person.session.kdf, key },
      private: { kdf: a.person.private.kdf, key },
    };
    expect(createPerson(crowd, chosen, random)).toEqual({ ok: false, error: 'too-many-people' });
  });
});

describe("the shared vault's key", () => {
  const vault = 'AAAAAAAAAAAAAAAAAAAAAA';

  const seal = ({ random, a }: ReturnType<typeof two>, vaultKey = random(32)) =>
    sealSharedKey(
      age,
      { recipient: a.person, by: { id: a.person.id, sign: createSigner(a.bundle.identitySeed) } },
      vault,
      vaultKey,
    );
  const withKey = (keyring: Keyring, id: string, sharedKey: SharedKey) =>
    must(addSharedKey(keyring, id, vault, sharedKey));

  test('is sealed to each person, and opens with that identity and vault only', async () => {
    const made = two('shared');
    const { random, a, b, keyring } = made;
    const vaultKey = random(32);
    const sharedKey = await seal(made, vaultKey);
    const added = withKey(keyring, a.person.id, sharedKey);
    expect(await openSharedKey(age, a.bundle, added)).toEqual(vaultKey);
    expect(await openSharedKey(age, b.bundle, added)).toBeNull();
    const others = { ...a.bundle, ageIdentity: b.bundle.ageIdentity };
    expect(await openSharedKey(age, others, added)).toBeNull();
    const elsewhere = { ...added, vault: 'BBBBBBBBBBBBBBBBBBBBBA' };
    expect(await openSharedKey(age, a.bundle, elsewhere)).toBeNull();
    expect(await openSharedKey(age, a.bundle, keyring)).toBeNull();
    expect(sharedKey.sealed).not.toContain(toBase64Url(vaultKey));
    expect(must(decodeKeyring(encodeKeyring(added)))).toEqual(added);
  });

  test('S19: one that its sealer did not sign is refused: who can write the file can’t swap the vault', async () => {
    const made = two('signed');
    const { random, a, b, keyring } = made;
    const sharedKey = await seal(made);
    const stranger = createSigner(random(32));
    const by = { id: a.person.id, sign: stranger };
    const forged = await sealSharedKey(age, { recipient: a.person, by }, vault, random(32));
    const sealing = {
      recipient: b.person,
      by: { ...by, sign: createSigner(a.bundle.identitySeed) },
    };
    const forB = await sealSharedKey(age, sealing, vault, random(32));
    const outsider = { ...by, id: 'BBBBBBBBBBBBBBBBBBBBBA' };
    const swaps: readonly SharedKey[] = [
      forged,
      { ...sharedKey, sealed: forged.sealed },
      { ...sharedKey, by: b.person.id },
      { ...sharedKey, signature: forB.signature },
      { ...sharedKey, signature: sharedKey.signature.slice(0, 85) },
      await sealSharedKey(age, { recipient: a.person, by: outsider }, vault, random(32)),
    ];
    for (const swap of swaps) {
      const changed = withKey(keyring, a.person.id, swap);
      expect(await openSharedKey(age, a.bundle, changed)).toBeNull();
    }
    expect(await openSharedKey(age, b.bundle, withKey(keyring, b.person.id, forB))).not.toBeNull();
  });

  test('a keyring holds one shared vault', () => {
    const { a, b, keyring } = two('one vault');
    const of = (sealed: string) => ({ sealed, by: a.person.id, signature: 'A'.repeat(86) });
    const first = must(addSharedKey(keyring, a.person.id, vault, of('AA==')));
    const both = must(addSharedKey(first, b.person.id, vault, of('AB==')));
    expect(both.vault).toBe(vault);
    expect(both.rev).toBe(keyring.rev + 2);
    expect(findPerson(both, a.person.id)?.sharedKey?.sealed).toBe('AA==');
    const another = addSharedKey(both, a.person.id, 'BBBBBBBBBBBBBBBBBBBBBA', of('AA=='));
    expect(another).toEqual({ ok: false, error: 'another-vault' });
    expect(addSharedKey(both, 'nobody', vault, of('AA==')).ok).toBe(false);
  });
});

describe("the keyring's bytes", () => {
  const { a, keyring } = two('bytes');
  const bytes = encodeKeyring(keyring);
  const encode = (value: unknown) => encodeKeyring(value as Keyring);
  const withPerson = (change: object) =>
    encode({ ...keyring, people: [{ ...a.person, ...change }] });
  const withKdf = (change: object) =>
    withPerson({ session: { ...a.person.session, kdf: { ...a.person.session.kdf, ...change } } });

  test('come back, also once changed', () => {
    expect(must(decodeKeyring(bytes))).toEqual(keyring);
    const marked = markPassphraseOffered(keyring, a.person.id);
    expect(marked.rev).toBe(keyring.rev + 1);
    expect(must(decodeKeyring(encodeKeyring(marked))).people[0]?.passphraseOffered).toBe(true);
  });

  test('hold nothing that a passphrase should open', () => {
    const text = Buffer.from(bytes).toString('latin1');
    const { identitySeed, device, draftsKey, ageIdentity } = a.bundle;
    for (const secret of [identitySeed, device.seed, draftsKey, a.privateKey]) {
      expect(text).not.toContain(toBase64Url(secret));
    }
    expect(text).not.toContain(ageIdentity);
  });

  test('any changed or missing byte is told as damage, never as a wrong passphrase', () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 2;
      expect(decodeKeyring(changed)).toEqual({ ok: false, error: 'damaged' });
      expect(decodeKeyring(bytes.subarray(0, at))).toEqual({ ok: false, error: 'damaged' });
    }
  });

  test.each([
    ['a newer version', encode({ ...keyring, v: 2 }), 'too-new'],
    ['an unknown field', encode({ ...keyring, hint: 'x' }), 'not-a-keyring'],
    [
      'the same person twice',
      encode({ ...keyring, people: [a.person, a.person] }),
      'not-a-keyring',
    ],
    ['a person without wrap', withPerson({ session: null }), 'not-a-keyring'],
    ['a name with an escape', withPerson({ name: '\u001b[2J' }), 'not-a-keyring'],
    ['a shared key that nobody signed', withPerson({ sharedKey: 'AA==' }), 'not-a-keyring'],
    ['a weaker memory', withKdf({ memoryKiB: 65_535 }), 'not-a-keyring'],
    ['fewer passes', withKdf({ passes: 2 }), 'not-a-keyring'],
    ['no lane', withKdf({ lanes: 0 }), 'not-a-keyring'],
    ['more than 1 GiB', withKdf({ memoryKiB: 1_048_577 }), 'not-a-keyring'],
    ['endless passes', withKdf({ passes: 1e9 }), 'not-a-keyring'],
    ['half a pass', withKdf({ passes: 3.5 }), 'not-a-keyring'],
    ['another function', withKdf({ name: 'scrypt' }), 'not-a-keyring'],
    ['a list', encode([]), 'not-a-keyring'],
    ['null', encode(null), 'not-a-keyring'],
    ['a megabyte', new Uint8Array(1_048_576), 'too-large'],
    ['nothing', new Uint8Array(0), 'damaged'],
    ['no UTF-8', new Uint8Array([255, 254, 10, 65, 10]), 'damaged'],
  ])('%s is refused by name', (_, file, error) => {
    expect(decodeKeyring(file)).toEqual({ ok: false, error });
  });

  test('are canonical', () => {
    expect(Buffer.from(bytes).toString().split('\n')[0]).toBe(canonical(keyring));
  });
});
