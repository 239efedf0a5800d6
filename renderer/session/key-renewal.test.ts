import { IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchPower } from './testing/cut-power.ts';
import {
  createComputer,
  createCouple,
  mara,
  openWindow,
  quickDerive,
  type TestComputer,
  type TestWindow,
} from './testing/test-window.ts';
import { derivePassphrase } from './derive.ts';
import { createDatabase } from '#renderer/storage/database.ts';
import { findPerson, openPrivateKey, unlockPerson } from '#shared/crypto/keyring.ts';
import { decodeKeyring } from '#shared/crypto/keyring-schema.ts';
import { slotName } from '#shared/crypto/personal-vault.ts';
import { openPersonalVault } from '#shared/crypto/personal-vault-file.ts';
import { must } from '#shared/lib/must.fixture.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const next = 'entirely other words';
const env = { random: (n: number) => new Uint8Array(n), deriveKey: quickDerive };

const keyringOf = ({ disk }: TestComputer) => must(decodeKeyring(disk.keyring ?? new Uint8Array()));

/** A couple; Mara has a draft and a note, and perhaps Private open. */
const begin = async (isPrivateOpen: boolean) => {
  const computer = createComputer();
  const window = await createCouple(computer);
  await window.session().drafts?.save({ room: 'today', kind: 'line', body: 'a draft' });
  await openNotes(window, mara.passphrase);
  await window
    .session()
    .privateSpace?.notes.save({ room: 'private', kind: 'note', body: 'a note' });
  if (!isPrivateOpen) window.session().closePrivate();
  await window.session().drafts?.flush();
  return { computer, window, id: window.mara };
};

const openNotes = async (window: TestWindow, passphrase: string) => {
  const opened = await window.session().openPrivate(passphrase);
  return opened.status === 'open' ? opened.space.notes.list('private').map((n) => n.body) : null;
};

/** Every copy of Mara's files, and the keys that the old keyring gives for the old passphrase. */
const look = async ({ disk, indexedDB }: TestComputer, id: string) => {
  const database = createDatabase({ indexedDB, IDBKeyRange });
  await database.open();
  const places = (['drafts', 'private'] as const).map((slot) => ({ person: id, slot }));
  const copies = await Promise.all(
    places.map(async (place) => ({
      place,
      files: [
        disk.slots.get(slotName(place)) ?? new Uint8Array(),
        (await database.slots.get(slotName(place)))?.bytes ?? new Uint8Array(),
      ],
    })),
  );
  database.close();
  return copies;
};

const keysOf = async (keyring: ReturnType<typeof keyringOf>, id: string, passphrase: string) => {
  const person = findPerson(keyring, id);
  if (!person) throw new Error('nobody');
  const derive = (kdf: typeof person.session.kdf) =>
    derivePassphrase(env as never, passphrase, kdf);
  const bundle = must(unlockPerson(keyring, id, await derive(person.session.kdf)));
  const own = must(openPrivateKey(keyring, id, await derive(person.private.kdf)));
  return { drafts: bundle.draftsKey, private: own };
};

const opensWith = async (
  computer: TestComputer,
  id: string,
  keys: Awaited<ReturnType<typeof keysOf>>,
) =>
  (await look(computer, id)).flatMap(({ place, files }) =>
    files.map((file) => openPersonalVault(keys[place.slot], place, file).ok),
  );

describe.each([
  ['closed', false],
  ['open', true],
] as const)('S35: with Private %s', (_, isPrivateOpen) => {
  test('a changed passphrase gives both files other keys: an old keyring opens no newer file', async () => {
    const { computer, window, id } = await begin(isPrivateOpen);
    const old = await keysOf(keyringOf(computer), id, mara.passphrase);
    expect(await opensWith(computer, id, old)).toEqual([true, true, true, true]);
    const changed = await window.host.accounts.changePassphrase(mara.passphrase, next);
    expect(changed).toMatchObject({ status: 'changed', privateChanged: true });
    expect(await opensWith(computer, id, old)).toEqual([false, false, false, false]);
    const present = await keysOf(keyringOf(computer), id, next);
    expect(await opensWith(computer, id, present)).toEqual([true, true, true, true]);
    expect(findPerson(keyringOf(computer), id)?.previous).toEqual({ drafts: null, private: null });
    // The open session goes on with the new keys.
    await window.session().drafts?.save({ room: 'today', kind: 'line', body: 'afterwards' });
    expect(window.session().privateSpace !== null).toBe(isPrivateOpen);
    await window.session().lock('asked');
    expect(await opensWith(computer, id, present)).toEqual([true, true, true, true]);
  });

  test('the power may fail after any write: what opens the keyring opens both files, and unlocking finishes', async () => {
    const rehearsal = await begin(isPrivateOpen);
    const power = watchPower(rehearsal.window.shell);
    await rehearsal.window.host.accounts.changePassphrase(mara.passphrase, next);
    const writes = power.count();
    power.restore();
    expect(writes).toBe(16);

    for (let cut = 0; cut < writes; cut += 1) {
      const { computer, window, id } = await begin(isPrivateOpen);
      const old = await keysOf(keyringOf(computer), id, mara.passphrase);
      const failing = watchPower(window.shell);
      const off = failing.cutAfter(cut);
      void window.host.accounts.changePassphrase(mara.passphrase, next);
      await off;
      failing.restore();

      const after = await openWindow(computer);
      const [passphrase, other] = cut === 0 ? [mara.passphrase, next] : [next, mara.passphrase];
      expect((await after.host.accounts.unlock(id, other)).status).toBe('wrong-passphrase');
      expect((await after.host.accounts.unlock(id, passphrase)).status).toBe('unlocked');
      expect(after.session().health).toBe('whole');
      expect(after.session().drafts?.list('today')).toMatchObject([{ body: 'a draft' }]);
      expect(after.keys.names()).not.toContain('private');
      if (cut > 0) {
        // Unlocking alone was enough, also for Private.
        expect(await opensWith(computer, id, old)).toEqual([false, false, false, false]);
        const { previous } = findPerson(keyringOf(computer), id) ?? {};
        expect(previous).toEqual({ drafts: null, private: null });
      }
      expect(await openNotes(after, passphrase)).toEqual(['a note']);
      await after.session().lock('asked');
      const last = await openWindow(computer);
      await last.host.accounts.unlock(id, passphrase);
      expect(last.session().drafts?.list('today')).toMatchObject([{ body: 'a draft' }]);
      expect(await openNotes(last, passphrase)).toEqual(['a note']);
    }
  });
});

test('S35: the power may fail again while an unlocking finishes what was cut off', async () => {
  const writes = 14;
  for (let cut = 0; cut <= writes; cut += 1) {
    const { computer, window, id } = await begin(false);
    const failing = watchPower(window.shell);
    const off = failing.cutAfter(2);
    void window.host.accounts.changePassphrase(mara.passphrase, next);
    await off;
    failing.restore();

    const second = await openWindow(computer);
    const again = watchPower(second.shell);
    await Promise.race([second.host.accounts.unlock(id, next), again.cutAfter(cut)]);
    expect(again.count()).toBe(cut);
    again.restore();

    const third = await openWindow(computer);
    expect((await third.host.accounts.unlock(id, next)).status).toBe('unlocked');
    expect(third.session().health).toBe('whole');
    expect(third.session().drafts?.list('today')).toMatchObject([{ body: 'a draft' }]);
    expect(await openNotes(third, next)).toEqual(['a note']);
    expect(findPerson(keyringOf(computer), id)?.previous).toEqual({ drafts: null, private: null });
  }
});

test('S35: files that can’t be written now are read with the key before, and renewed at a later unlocking', async () => {
  const { computer, window, id } = await begin(false);
  window.shell.faults.slots = 'fail';
  const changed = await window.host.accounts.changePassphrase(mara.passphrase, next);
  expect(changed.status).toBe('changed');
  expect((await window.host.accounts.changePassphrase(next, 'third words')).status).toBe(
    'not-saved',
  );
  await window.session().lock('asked');

  const second = await openWindow(computer);
  second.shell.faults.slots = 'fail';
  await second.host.accounts.unlock(id, next);
  expect(second.session().drafts?.list('today')).toMatchObject([{ body: 'a draft' }]);
  expect(await openNotes(second, next)).toEqual(['a note']);
  expect(findPerson(keyringOf(computer), id)?.previous.drafts).not.toBeNull();
  second.shell.faults.slots = null;
  expect((await second.host.accounts.changePassphrase(next, 'third words')).status).toBe('changed');
  const present = await keysOf(keyringOf(computer), id, 'third words');
  expect(await opensWith(computer, id, present)).toEqual([true, true, true, true]);
});

test('S35: Private under a passphrase of its own keeps it, and its key', async () => {
  const { computer, window, id } = await begin(false);
  const before = await keysOf(keyringOf(computer), id, mara.passphrase);
  const { accounts } = window.host;
  await accounts.changePassphrase(mara.passphrase, next);
  const words = await accounts.makeRecoveryKey(id, next);
  if (words.status !== 'made') throw new Error(words.status);
  await window.session().lock('asked');
  const later = await openWindow(computer);
  await later.host.accounts.unlockWithRecovery(id, words.words, 'third words');
  expect(await later.host.accounts.changePassphrase('third words', 'fourth words')).toMatchObject({
    status: 'changed',
    privateChanged: false,
  });
  expect(await openNotes(later, next)).toEqual(['a note']);
  expect((await opensWith(computer, id, before)).some(Boolean)).toBe(false);
});

test('of two changes of the keyring at once none undoes the other', async () => {
  const { computer, window, id } = await begin(false);
  window.shell.faults.slots = 'fail';
  await window.host.accounts.changePassphrase(mara.passphrase, next);
  window.shell.faults.slots = null;
  // Opening Private finishes its renewal and drops the key before; at that moment a recovery key is made.
  const { keyringWrite } = window.shell.api;
  let making: ReturnType<typeof window.host.accounts.makeRecoveryKey> | undefined;
  window.shell.api.keyringWrite = async (bytes) => {
    making ??= window.host.accounts.makeRecoveryKey(id, next);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return keyringWrite(bytes);
  };
  await openNotes(window, next);
  const made = await making;
  const person = findPerson(keyringOf(computer), id);
  expect(made?.status === 'made').toBe(person?.recovery !== null);
  expect(person?.previous.private).toBeNull();
});
