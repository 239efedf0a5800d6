import { expect, test } from 'vitest';
import { makeCard } from './testing/synthetic-room.ts';
import {
  createComputer,
  createCouple,
  jonas,
  mara,
  openWindow,
  quickDerive,
  type TestComputer,
} from './testing/test-window.ts';
import { mintId } from '#renderer/platform/random.ts';
import { readEverything } from './testing/read-everything.ts';
import { derivePassphrase } from './derive.ts';
import { decodeKeyring } from '#shared/crypto/keyring-schema.ts';
import { findPerson, openPrivateKey, unlockPerson } from '#shared/crypto/keyring.ts';
import { slotName } from '#shared/crypto/personal-vault.ts';
import { openPersonalVault } from '#shared/crypto/personal-vault-file.ts';

const keyringOf = ({ disk }: TestComputer) => {
  const decoded = decodeKeyring(disk.keyring ?? new Uint8Array());
  if (!decoded.ok) throw new Error(decoded.error);
  return decoded.value;
};

const env = { random: (n: number) => new Uint8Array(n), deriveKey: quickDerive };

const shapesOf = (text: string): readonly Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  // Whichever way the words fall on the three-byte grid of base64.
  ...[0, 1, 2].map((skip) =>
    Buffer.from(Buffer.from(text.slice(skip), 'utf8').toString('base64').slice(0, -4)),
  ),
];

test('S1: a new draft is in no shared page, segment or journal', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  const before = computer.disk.journals.values().next().value?.length;
  const rowsBefore = (await readEverything(computer)).counts;
  const canary = 'canary: I am afraid of the winter holidays';
  await window.session().drafts?.save({ room: 'agreements', kind: 'clause', body: { canary } });
  expect(computer.disk.journals.values().next().value?.length).toBe(before);
  const { counts } = await readEverything(computer);
  expect({ pages: counts.pages, segments: counts.segments }).toEqual({
    pages: rowsBefore.pages,
    segments: rowsBefore.segments,
  });
});

test('S13: the words of drafts, notes and shared acts are readable in nothing that is written', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  const canaries = ['canary-draft-heron', 'canary-note-kettle', 'canary-shared-lantern'] as const;
  await window.session().drafts?.save({ room: 'today', kind: 'line', body: canaries[0] });
  const opened = await window.session().openPrivate(mara.passphrase);
  if (opened.status !== 'open') throw new Error(opened.status);
  await opened.space.notes.save({ room: 'private', kind: 'note', body: canaries[1] });
  await window.session().commit([makeCard(mintId(), canaries[2], '2026-11')]);
  await window.session().lock('asked');
  const bytes = Buffer.from((await readEverything(computer)).bytes);
  expect(bytes.length).toBeGreaterThan(100_000);
  for (const canary of [...canaries, 'cards/2026-11', 'card-made', mara.passphrase]) {
    for (const shape of shapesOf(canary)) expect(bytes.indexOf(shape)).toBe(-1);
  }
});

test('S12: the private space opens with its owner’s passphrase only; the other’s keys fail on it', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  expect((await window.session().openPrivate(jonas.passphrase)).status).toBe('wrong-passphrase');
  const keyring = keyringOf(computer);
  const person = findPerson(keyring, window.jonas);
  if (!person) throw new Error('no second person');
  const derive = (kdf: typeof person.session.kdf) =>
    derivePassphrase(env as never, jonas.passphrase, kdf);
  const privateKey = openPrivateKey(keyring, window.jonas, await derive(person.private.kdf));
  const bundle = unlockPerson(keyring, window.jonas, await derive(person.session.kdf));
  if (!privateKey.ok || !bundle.ok) throw new Error('the other can’t unlock themselves');
  const place = { person: window.mara, slot: 'private' } as const;
  const sealed = computer.disk.slots.get(slotName(place)) ?? new Uint8Array();
  const { identitySeed, draftsKey, device } = bundle.value;
  for (const key of [privateKey.value, identitySeed, draftsKey, device.seed]) {
    expect(openPersonalVault(key, place, sealed)).toEqual({ ok: false, error: 'cannot-open' });
  }
  expect(openPrivateKey(keyring, window.mara, await derive(person.private.kdf)).ok).toBe(false);
});

test('S24: Private asks for the passphrase again, and closing it wipes its key', async () => {
  const window = await createCouple(createComputer());
  expect(window.session().privateSpace).toBeNull();
  expect(window.keys.names()).not.toContain('private');
  expect((await window.session().openPrivate('not this')).status).toBe('wrong-passphrase');
  expect((await window.session().openPrivate(mara.passphrase)).status).toBe('open');
  const key = window.keys.get('private');
  expect(window.session().privateSpace?.notes.list('private')).toEqual([]);
  window.session().closePrivate();
  expect(window.session().privateSpace).toBeNull();
  expect(key?.every((byte) => byte === 0)).toBe(true);
});

test('S24: files have the same sizes for both people, with and without notes', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  const sizes = () => [...computer.disk.slots.values()].map((bytes) => bytes.length);
  expect(new Set(sizes())).toEqual(new Set([262_144]));
  expect(sizes()).toHaveLength(4);
  const opened = await window.session().openPrivate(mara.passphrase);
  if (opened.status !== 'open') throw new Error(opened.status);
  for (let n = 0; n < 50; n += 1) {
    void opened.space.notes.save({ room: 'private', kind: 'note', body: `note ${String(n)}` });
  }
  await opened.space.notes.flush();
  expect(new Set(sizes())).toEqual(new Set([262_144]));
});

test('S26: together mode holds no private, draft or signing keys', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  await window.session().openPrivate(mara.passphrase);
  const own = (['device', 'drafts', 'private'] as const).map((name) => window.keys.get(name));
  expect(own.every((key) => key !== undefined)).toBe(true);
  const { drafts } = window.session();
  window.session().enterTogether();
  expect(window.keys.names()).toEqual(['vault-batches', 'vault-page-names', 'vault-pages']);
  expect(own.every((key) => key?.every((byte) => byte === 0))).toBe(true);
  expect(window.session()).toMatchObject({
    mode: 'together',
    me: null,
    partner: null,
    drafts: null,
    privateSpace: null,
  });
  expect(drafts?.list('today')).toEqual([]);
  expect((await window.session().openPrivate(mara.passphrase)).status).not.toBe('open');
  expect(await window.session().commit([makeCard(mintId(), 'x', 'm')])).toMatchObject({
    status: 'not-saved',
  });
});

test('S26: unlocking for together mode never loads one’s own keys', async () => {
  const computer = createComputer();
  const couple = await createCouple(computer);
  await couple.session().lock('asked');
  const window = await openWindow(computer);
  const held = new Set<string>();
  window.host.subscribe(() => window.keys.names().forEach((name) => held.add(name)));
  await window.host.accounts.unlock(couple.mara, mara.passphrase, 'together');
  expect(window.session().mode).toBe('together');
  expect([...held].sort()).toEqual(['vault-batches', 'vault-page-names', 'vault-pages']);
});

test('S2: commitAs signs only as the person whose passphrase was given', async () => {
  const computer = createComputer();
  const window = await createCouple(computer, {});
  expect(await window.session().commitAs(window.jonas, jonas.passphrase, [])).toMatchObject({
    status: 'not-saved',
  });
  window.session().enterTogether();
  const card = makeCard(mintId(), 'side by side', '2026-11');
  const { commitAs } = window.session();
  const refusedOutcome = { status: 'not-saved', reason: 'wrong-passphrase' };
  expect(await commitAs(window.jonas, mara.passphrase, [card])).toMatchObject(refusedOutcome);
  expect(await commitAs(window.mara, jonas.passphrase, [card])).toMatchObject(refusedOutcome);
  const { authorsOf } = await import('./testing/authors-of.ts');
  expect((await authorsOf(window, computer)).at(-1)).toBe(window.jonas);
  expect((await commitAs(window.mara, mara.passphrase, [card])).status).toBe('saved');
  expect((await authorsOf(window, computer)).at(-1)).toBe(window.mara);
  expect((await commitAs(window.jonas, jonas.passphrase, [card])).status).toBe('saved');
  expect((await authorsOf(window, computer)).at(-1)).toBe(window.jonas);
  expect(window.keys.names()).toEqual(['vault-batches', 'vault-page-names', 'vault-pages']);
});

test('S35: the first unlock alone offers another passphrase, which replaces recovery keys too', async () => {
  const computer = createComputer();
  const couple = await createCouple(computer);
  expect(couple.host.accounts.shouldOfferPassphraseChange()).toBe(false);
  const made = await couple.host.accounts.makeRecoveryKey(couple.jonas, jonas.passphrase);
  if (made.status !== 'made') throw new Error(made.status);
  await couple.session().lock('asked');

  const window = await openWindow(computer);
  await window.host.accounts.unlock(couple.jonas, jonas.passphrase);
  const { accounts } = window.host;
  expect(accounts.shouldOfferPassphraseChange()).toBe(true);
  expect((await accounts.changePassphrase('wrong', 'new words entirely')).status).toBe(
    'wrong-passphrase',
  );
  const changed = await accounts.changePassphrase(jonas.passphrase, 'new words entirely');
  if (changed.status !== 'changed') throw new Error(changed.status);
  expect(changed.privateChanged).toBe(true);
  expect(changed.recoveryWords).toHaveLength(12);
  expect(changed.privateRecoveryWords).toBeNull();
  expect(accounts.shouldOfferPassphraseChange()).toBe(false);
  await window.session().lock('asked');

  const after = await openWindow(computer);
  const unlock = after.host.accounts.unlock;
  expect((await unlock(couple.jonas, jonas.passphrase)).status).toBe('wrong-passphrase');
  expect(
    (await after.host.accounts.unlockWithRecovery(couple.jonas, made.words, 'whatever else'))
      .status,
  ).toBe('wrong-words');
  expect((await unlock(couple.jonas, 'new words entirely')).status).toBe('unlocked');
  expect((await after.session().openPrivate('new words entirely')).status).toBe('open');
  expect(after.host.accounts.shouldOfferPassphraseChange()).toBe(false);
});

test('a recovery key opens a forgotten profile, goes on working, and leaves Private to its own', async () => {
  const computer = createComputer();
  const first = await openWindow(computer);
  const words = await first.host.accounts.newRecoveryWords();
  const created = await first.host.accounts.createFirstPerson({ ...mara, recoveryWords: words });
  if (created.status !== 'created') throw new Error(created.status);
  await first.session().drafts?.save({ room: 'today', kind: 'line', body: 'kept' });
  await first.session().openPrivate(mara.passphrase);
  const ofPrivate = await first.host.accounts.setPrivateRecovery(true);
  if (ofPrivate.status !== 'made') throw new Error(ofPrivate.status);
  await first.session().privateSpace?.notes.save({ room: 'private', kind: 'note', body: 'mine' });
  await first.session().lock('asked');

  const second = await openWindow(computer);
  const { accounts } = second.host;
  const id = created.person.id;
  expect((await accounts.unlockWithRecovery(id, ['no', 'such'], 'p')).status).toBe(
    'malformed-words',
  );
  expect((await accounts.unlockWithRecovery(id, words, 'entirely new words')).status).toBe(
    'unlocked',
  );
  expect(second.session().drafts?.list('today')).toMatchObject([{ body: 'kept' }]);
  expect((await second.session().openPrivate('entirely new words')).status).toBe(
    'wrong-passphrase',
  );
  expect((await accounts.openPrivateWithRecovery(words, 'another one')).status).toBe('wrong-words');
  expect((await accounts.openPrivateWithRecovery(ofPrivate.words, 'another one')).status).toBe(
    'open',
  );
  expect(second.session().privateSpace?.notes.list('private')).toMatchObject([{ body: 'mine' }]);
  await second.session().lock('asked');

  const third = await openWindow(computer);
  expect((await third.host.accounts.unlockWithRecovery(id, words, 'third')).status).toBe(
    'unlocked',
  );
  expect((await third.session().openPrivate('another one')).status).toBe('open');
});
