import * as age from 'age-encryption';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';

import { afterEach, expect, test, vi } from 'vitest';
import { cardRoom, makeCard, moveCard } from './testing/synthetic-room.ts';
import {
  createComputer,
  createCouple,
  mara,
  openWindow,
  readItems,
  type TestComputer,
} from './testing/test-window.ts';
import { mintId } from '#renderer/platform/random.ts';
import { createDatabase } from '#renderer/storage/database.ts';
import { changePerson, findPerson } from '#shared/crypto/keyring.ts';
import { decodeKeyring, encodeKeyring } from '#shared/crypto/keyring-schema.ts';
import { sealSharedKey } from '#shared/crypto/shared-key.ts';
import { createSigner } from '#shared/crypto/signing.ts';
import { must } from '#shared/lib/must.fixture.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const page = 'cards/2026-11';

const database = async ({ indexedDB }: TestComputer) => {
  const opened = createDatabase({ indexedDB, IDBKeyRange });
  await opened.open();
  return opened;
};

/** A couple with some cards, locked. */
const createHistory = async (cards = 3) => {
  const computer = createComputer();
  const window = await createCouple(computer);
  const ids = Array.from({ length: cards }, mintId);
  for (const id of ids) await window.session().commit([makeCard(id, `card ${id}`, '2026-11')]);
  await window.session().lock('asked');
  const frames = () => [...computer.disk.journals.values()].at(-1) ?? [];
  return { computer, ids, mara: window.mara, frames };
};

const unlockMara = async (computer: TestComputer, id: string) => {
  const window = await openWindow(computer);
  const outcome = await window.host.accounts.unlock(id, mara.passphrase);
  expect(outcome.status).toBe('unlocked');
  return window;
};

const idsOn = async (window: Awaited<ReturnType<typeof openWindow>>) =>
  (await readItems(window, cardRoom, page)).map((card) => card.id);

test('killed between the journal and the database: the next start has the act', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  const id = mintId();
  window.shell.faults.journal = 'killed';
  void window.session().commit([makeCard(id, 'just before', '2026-11')]);
  await expect.poll(() => [...computer.disk.journals.values()].at(-1)?.length).toBe(2);

  const next = await unlockMara(computer, window.mara);
  expect(await idsOn(next)).toEqual([id]);
  expect(next.session().health).toBe('whole');
  expect((await next.session().commit([moveCard(id, 'after', '2026-11')])).status).toBe('saved');
});

test('an emptied database is rebuilt from the journal', async () => {
  const { computer, ids, mara: id } = await createHistory();
  computer.indexedDB = new IDBFactory();
  const window = await unlockMara(computer, id);
  expect(await idsOn(window)).toEqual(ids);
  expect(window.session().health).toBe('whole');
  const opened = await database(computer);
  expect(await opened.segments.count()).toBe(4);
  expect(await opened.keyring.count()).toBe(1);
  opened.close();
});

test('pages that went missing are noticed and made anew', async () => {
  const { computer, ids, mara: id } = await createHistory();
  const opened = await database(computer);
  const keys = await opened.pages.toCollection().primaryKeys();
  await opened.pages.bulkDelete(keys.slice(1, 3));
  opened.close();
  expect(await idsOn(await unlockMara(computer, id))).toEqual(ids);
});

test('a page with flipped bytes is noticed and made anew before its words are shown', async () => {
  const { computer, ids, mara: id } = await createHistory();
  const opened = await database(computer);
  await opened.pages.toCollection().modify((row) => {
    row.sealed.set([(row.sealed.at(-1) ?? 0) ^ 1], row.sealed.length - 1);
  });
  opened.close();
  const window = await unlockMara(computer, id);
  expect(await idsOn(window)).toEqual(ids);
  await expect.poll(() => window.session().health).toBe('whole');
});

test('a journal that was cut short gets its frames back from the database', async () => {
  const { computer, ids, mara: id, frames } = await createHistory();
  const whole = frames().map((frame) => frame.slice());
  frames().splice(2);
  const window = await unlockMara(computer, id);
  expect(frames()).toEqual(whole);
  expect(await idsOn(window)).toEqual(ids);
  expect((await window.session().commit([makeCard(mintId(), 'x', '2026-11')])).status).toBe(
    'saved',
  );
});

test('a journal that vanished comes back whole from the database', async () => {
  const { computer, ids, mara: id, frames } = await createHistory();
  computer.disk.journals.clear();
  expect(await idsOn(await unlockMara(computer, id))).toEqual(ids);
  expect(frames()).toHaveLength(4);
});

test('an older database catches up with the journal', async () => {
  const { computer, ids, mara: id } = await createHistory();
  const opened = await database(computer);
  const last = await opened.segments.toCollection().last();
  await opened.segments.delete([last?.vault ?? '', last?.n ?? 0]);
  opened.close();
  expect(await idsOn(await unlockMara(computer, id))).toEqual(ids);
});

test('two histories that contradict each other: the journal’s is shown, nothing is thrown away', async () => {
  const { computer, ids, mara: id, frames } = await createHistory();
  frames().splice(2);
  const other = new IDBFactory();
  const mine = computer.indexedDB;
  computer.indexedDB = other;
  const fork = await unlockMara(computer, id);
  const forked = mintId();
  await fork.session().commit([makeCard(forked, 'another way', '2026-11')]);
  await fork.session().lock('asked');
  computer.indexedDB = mine;
  const window = await unlockMara(computer, id);
  expect(window.session().health).toBe('copies-disagree');
  expect(await idsOn(window)).toEqual([ids[0], forked]);
  const opened = await database(computer);
  expect(await opened.segments.count()).toBe(3 + 4);
  opened.close();
});

test('both copies of the history gone: said, and nothing is written over it', async () => {
  const { computer, mara: id } = await createHistory();
  computer.disk.journals.clear();
  computer.indexedDB = new IDBFactory();
  const window = await unlockMara(computer, id);
  expect(window.session().health).toBe('history-missing');
  expect(await window.session().commit([makeCard(mintId(), 'x', 'm')])).toMatchObject({
    status: 'not-saved',
  });
  expect(computer.disk.journals.size).toBe(0);
});

test('a keyring missing on one side comes back from the other; a wipe never looks like a first run', async () => {
  const { computer, mara: id } = await createHistory();
  computer.disk.keyring = null;
  const window = await openWindow(computer);
  expect(window.host.state().phase).toBe('locked');
  expect(computer.disk.keyring).not.toBeNull();
  expect((await window.host.accounts.unlock(id, mara.passphrase)).status).toBe('unlocked');
  await window.session().lock('asked');

  computer.disk.keyring = null;
  const opened = await database(computer);
  await opened.keyring.clear();
  opened.close();
  const lost = await openWindow(computer);
  expect(lost.host.state()).toEqual({ phase: 'trouble', trouble: 'keyring-missing' });

  computer.disk.keyring = new Uint8Array([1, 2, 3]);
  const damaged = await openWindow(computer);
  expect(damaged.host.state()).toEqual({ phase: 'trouble', trouble: 'keyring-damaged' });
});

test.each(['disk-full', 'not-writable'] as const)(
  'the journal can’t be written (%s): not saved, nothing changes, the next try works',
  async (fault) => {
    const computer = createComputer();
    const window = await createCouple(computer);
    expect(await idsOn(window)).toEqual([]);
    window.shell.faults.journal = fault;
    const card = makeCard(mintId(), 'kept by the form', '2026-11');
    const told = vi.fn<(at: Date) => void>();
    expect(await window.session().commit([card], told)).toEqual({
      status: 'not-saved',
      reason: fault,
    });
    expect(told).not.toHaveBeenCalled();
    expect(await idsOn(window)).toEqual([]);
    window.shell.faults.journal = null;
    expect((await window.session().commit([card])).status).toBe('saved');
    expect(await idsOn(window)).toEqual([card.item]);
  },
);

test('an answer of the journal that gets lost is looked up: a written act is not called lost', async () => {
  const window = await createCouple(createComputer());
  window.shell.faults.journal = 'lost-answer';
  const card = makeCard(mintId(), 'arrived', '2026-11');
  expect((await window.session().commit([card])).status).toBe('saved');
  expect(await idsOn(window)).toEqual([card.item]);
});

test('the database fails after the journal: saved, repairing, then whole again', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  const first = makeCard(mintId(), 'one', '2026-11');
  await window.session().commit([first]);
  expect(await idsOn(window)).toEqual([first.item]);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const second = makeCard(mintId(), 'two', '2026-11');
  const told: string[] = [];
  const outcome = window.session().commit([second], () => told.push('committed'));
  void outcome.then(({ status }) => told.push(status));
  expect((await outcome).status).toBe('saved-repairing');
  expect(told).toEqual(['committed', 'saved-repairing']);
  expect(put).toHaveBeenCalled();
  expect(await idsOn(window)).toEqual([first.item, second.item]);
  await expect.poll(() => window.session().health).toBe('whole');
  const third = makeCard(mintId(), 'three', '2026-11');
  expect((await window.session().commit([third])).status).toBe('saved');
  await window.session().lock('asked');
  const next = await unlockMara(computer, window.mara);
  expect(await idsOn(next)).toEqual([first.item, second.item, third.item]);
});

test('the database is deleted in mid-session: acts go on into the journal and a fresh database', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  const first = makeCard(mintId(), 'one', '2026-11');
  await window.session().commit([first]);
  await new Promise<void>((resolve, reject) => {
    const request = computer.indexedDB.deleteDatabase('common-ground');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not deleted'));
  });
  const second = makeCard(mintId(), 'two', '2026-11');
  expect((await window.session().commit([second])).status).toMatch(/^saved/);
  await expect.poll(() => window.session().health).toBe('whole');
  await expect.poll(() => idsOn(window)).toEqual([first.item, second.item]);
  const opened = await database(computer);
  expect(await opened.segments.count()).toBe(3);
  expect(await opened.keyring.count()).toBe(1);
  opened.close();
});

test('without any database the session goes on from the journal alone', async () => {
  const { computer, ids, mara: id } = await createHistory();
  const broken = new IDBFactory();
  broken.open = () => {
    throw new DOMException('no', 'UnknownError');
  };
  broken.deleteDatabase = broken.open;
  const mine = computer.indexedDB;
  computer.indexedDB = broken;
  const window = await unlockMara(computer, id);
  expect(window.session().health).toBe('journal-only');
  expect(await idsOn(window)).toEqual(ids);
  const card = makeCard(mintId(), 'on paper', '2026-11');
  expect((await window.session().commit([card])).status).toBe('saved');
  await window.session().lock('asked');
  computer.indexedDB = mine;
  expect(await idsOn(await unlockMara(computer, id))).toEqual([...ids, card.item]);
});

test('S19: a changed entry fails verification, visibly', async () => {
  const { computer, ids, mara: id, frames } = await createHistory();
  const { forgeLastEntry } = await import('./testing/forge-entry.ts');
  await forgeLastEntry(computer, id, mara.passphrase);
  expect(frames()).toHaveLength(4);
  computer.indexedDB = new IDBFactory();
  const window = await unlockMara(computer, id);
  expect(window.session().health).toBe('changed-entry');
  expect(await idsOn(window)).toEqual(ids.slice(0, 2));
});

const harm = {
  'went bad': (segments) =>
    segments.toCollection().modify((row) => {
      if (row.n === 1) row.frame.set([(row.frame.at(-1) ?? 0) ^ 1], row.frame.length - 1);
    }),
  'is missing': (segments) =>
    segments
      .toCollection()
      .filter((row) => row.n === 1)
      .delete(),
} satisfies Record<string, (segments: Awaited<ReturnType<typeof database>>['segments']) => unknown>;

test.each(['went bad', 'is missing'] as const)(
  'a segment that %s is found by the background check and made good from the journal',
  async (how) => {
    const { computer, ids, mara: id } = await createHistory();
    const opened = await database(computer);
    await harm[how](opened.segments);
    opened.close();
    const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 100));
    const window = await openWindow(computer, { env: { wait } });
    const seen = new Set<string>();
    window.host.subscribe(() => {
      const state = window.host.state();
      if (state.phase === 'unlocked') seen.add(state.session.health);
    });
    await window.host.accounts.unlock(id, mara.passphrase);
    await expect.poll(() => [...seen]).toEqual(['whole', 'repairing']);
    await expect.poll(() => window.session().health).toBe('whole');
    expect(await idsOn(window)).toEqual(ids);
    const after = await database(computer);
    expect((await after.segments.toArray()).map((row) => row.frame)).toEqual(
      [...computer.disk.journals.values()].at(-1),
    );
    after.close();
  },
);

test('S19: a shared key that its sealer did not sign is said as damage, and opens no other vault', async () => {
  const { computer, mara: id } = await createHistory();
  const keyring = must(decodeKeyring(computer.disk.keyring ?? new Uint8Array()));
  const recipient = findPerson(keyring, id);
  if (!recipient || keyring.vault === null) throw new Error('no shared vault');
  const by = { id, sign: createSigner(new Uint8Array(32)) };
  const vaultKey = new Uint8Array(32);
  const sharedKey = await sealSharedKey(age, { recipient, by }, keyring.vault, vaultKey);
  computer.disk.keyring = encodeKeyring(changePerson(keyring, id, { sharedKey }));
  const window = await openWindow(computer);
  expect((await window.host.accounts.unlock(id, mara.passphrase)).status).toBe('damaged');
  expect(window.keys.names()).toEqual([]);
});
