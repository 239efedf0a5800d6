import { expect, test, vi } from 'vitest';
import { createPersonalStore } from './draft-store.ts';
import { nextTurn } from '#renderer/platform/next-turn.ts';
import { sealHere } from './seal-vault.ts';
import { emptyPersonalVault, type PersonalPlace } from '#shared/crypto/personal-vault.ts';
import { openPersonalVault } from '#shared/crypto/personal-vault-file.ts';
import { farPlans } from '#shared/domain/calendar/far-plans.ts';

const place: PersonalPlace = { person: `${'a'.repeat(21)}A`, slot: 'drafts' };
const random = (n: number) => crypto.getRandomValues(new Uint8Array(n));

const open = (write: (sealed: Uint8Array) => Promise<boolean>, elapsed = () => Date.now()) => {
  const key = random(32);
  const files: Uint8Array[] = [];
  const opened = createPersonalStore({
    place,
    key: () => key,
    near: { vault: emptyPersonalVault, rest: null },
    farPlans,
    onRestLost: () => undefined,
    seal: sealHere,
    write: async (sealed) => {
      files.push(sealed);
      return write(sealed);
    },
    random,
    today: () => '2026-11-22',
    elapsed,
  });
  const bodies = (file: Uint8Array | undefined) => {
    const vault = openPersonalVault(key, place, file ?? new Uint8Array());
    return vault.ok ? Object.values(vault.value.items).map((item) => item.body) : null;
  };
  return { ...opened, files, bodies };
};

const draft = { room: 'today', kind: 'line' };

test('a draft is listed at once and saved once it is on disk', async () => {
  const { store, files, bodies } = open(async () => true);
  const saving = store.save({ ...draft, body: 'tea' });
  expect(store.list('today')).toMatchObject([{ body: 'tea' }]);
  expect(store.status()).toBe('saving');
  await saving;
  expect(store.status()).toBe('saved');
  expect(bodies(files.at(-1))).toEqual(['tea']);
});

test('a change in one room leaves the list of another as it is', async () => {
  const { store } = open(async () => true);
  const line = await store.save({ ...draft, body: 'tea' });
  const plan = await store.save({ room: 'calendar', kind: 'plan', body: 'choir' });
  const plans = store.list('calendar');
  await store.save({ ...line, body: 'bread' });
  expect(store.list('calendar')).toBe(plans);
  expect(store.list('today')).toMatchObject([{ body: 'bread' }]);
  await store.save({ ...plan, room: 'today' });
  expect([store.list('calendar'), store.list('today').length]).toEqual([[], 2]);
  await store.remove(line.id);
  expect(store.list('today')).toMatchObject([{ body: 'choir' }]);
});

test('several are kept as one change: written once, all of them', async () => {
  const { store, files, bodies } = open(async () => true);
  await store.saveAll(['tea', 'bread', 'salt'].map((body) => ({ ...draft, body })));
  expect(files).toHaveLength(1);
  expect(bodies(files.at(-1))?.toSorted()).toEqual(['bread', 'salt', 'tea']);
});

test('thousands are kept as one change too; the window is asked in between', async () => {
  const { store, files, bodies } = open(async () => true);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const kept = await store.saveAll(
    Array.from({ length: 5_000 }, (_, body) => ({ ...draft, body: { body } })),
  );
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
  expect(kept).toHaveLength(5_000);
  expect(files).toHaveLength(1);
  expect(bodies(files[0])).toHaveLength(5_000);
  await store.erase(...(kept ?? []).map(({ id }) => id));
  expect(store.list('today')).toEqual([]);
  expect(bodies(files.at(-1))).toEqual([]);
});

test('more than there is room for changes nothing, and what comes next is saved', async () => {
  const { store, bodies, files } = open(async () => true);
  await store.save({ ...draft, body: 'tea' });
  const much = 'x'.repeat(9_000_000);
  expect(await store.saveAll([much, much].map((body) => ({ ...draft, body })))).toBeNull();
  expect(store.status()).toBe('saved');
  await store.save({ ...draft, body: 'bread' });
  expect(bodies(files.at(-1))?.toSorted()).toEqual(['bread', 'tea']);
});

/** A long file that is being packed with a last change, on a clock on which every step takes a whole turn. */
const openWhilePacking = async () => {
  let now = 0;
  const opened = open(
    async () => true,
    () => (now += 20),
  );
  const long = Array.from({ length: 40 }, (_, at) => ({ ...draft, body: `${at}`.repeat(10_000) }));
  await opened.store.saveAll(long);
  void opened.store.save({ ...draft, body: 'last words' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(opened.files).toHaveLength(1);
  expect(opened.store.status()).toBe('saving');
  return opened;
};

test('closed while a long file is still being packed, all of it is sealed, once', async () => {
  const { close, files, bodies } = await openWhilePacking();
  await close();
  expect(bodies(files.at(-1))).toHaveLength(41);
  expect(bodies(files.at(-1))).toContain('last words');
  for (let turns = 0; turns < 100; turns += 1) await nextTurn();
  expect(files).toHaveLength(2);
});

test('what changes while a long file is being packed is written with it', async () => {
  const { store, files, bodies } = await openWhilePacking();
  await store.save({ ...draft, body: 'and one more' });
  expect(store.status()).toBe('saved');
  expect(files).toHaveLength(2);
  expect(bodies(files.at(-1))).toEqual(expect.arrayContaining(['last words', 'and one more']));
});

test('typing is written in pauses, and at least every second', async () => {
  vi.useFakeTimers();
  try {
    const { store, files } = open(async () => true);
    const { id } = await Promise.all([
      store.save({ ...draft, body: '' }),
      vi.advanceTimersByTimeAsync(1),
    ]).then(([kept]) => kept);
    for (let n = 0; n < 30; n += 1) {
      void store.save({ ...draft, id, body: 'x'.repeat(n) });
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(400);
    expect(files.length).toBeGreaterThanOrEqual(4);
    expect(files.length).toBeLessThanOrEqual(6);
    expect(store.status()).toBe('saved');
  } finally {
    vi.useRealTimers();
  }
});

test('a failed write says so, keeps the words, and the next change brings them along', async () => {
  let works = false;
  const { store, files, bodies } = open(async () => works);
  await store.save({ ...draft, body: 'first' });
  expect(store.status()).toBe('not-saved');
  expect(store.list('today')).toMatchObject([{ body: 'first' }]);
  works = true;
  await store.save({ ...draft, body: 'second' });
  expect(store.status()).toBe('saved');
  expect(bodies(files.at(-1))?.sort()).toEqual(['first', 'second']);
});

test('a removed draft can be put back, and lists keep their identity while nothing changes', async () => {
  const { store } = open(async () => true);
  const kept = await store.save({ ...draft, body: 'keep me' });
  expect(store.list('today')).toBe(store.list('today'));
  await store.remove(kept.id);
  expect(store.list('today')).toEqual([]);
  await store.restore(kept);
  expect(store.list('today')).toMatchObject([{ id: kept.id, body: 'keep me' }]);
});

test('a removed draft lies in the bin of its room until it comes back or is erased', async () => {
  const { store, files } = open(async () => true);
  const kept = await store.save({ ...draft, body: 'keep me' });
  const other = await store.save({ room: 'pause', kind: 'pause', body: 'not here' });
  await Promise.all([store.remove(kept.id), store.remove(other.id)]);
  expect(store.removed('today')).toEqual([{ draft: kept, removedOn: '2026-11-22' }]);
  expect(store.removed('today')).toBe(store.removed('today'));
  await store.restore(kept);
  expect(store.removed('today')).toEqual([]);
  await store.remove(kept.id);
  await store.erase(kept.id);
  expect([...store.removed('today'), ...store.list('today')]).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});

test('any text is kept as typed; what no file can hold becomes a visible mark', async () => {
  const { store, files, bodies } = open(async () => true);
  const texts = ['', 'שלום <b>&', '👩‍👩‍👧‍👦', 'x'.repeat(100_000)];
  for (const body of texts) await store.save({ ...draft, body });
  await store.save({ ...draft, body: { lone: 'a\uD800b', gone: undefined } });
  expect(store.status()).toBe('saved');
  expect(bodies(files.at(-1))).toEqual(expect.arrayContaining([...texts, { lone: 'a\uFFFDb' }]));
});

test('closing writes what is unwritten and forgets it', async () => {
  const { store, close, files, bodies } = open(async () => true);
  void store.save({ ...draft, body: 'last words' });
  const closing = close();
  expect(store.list('today')).toEqual([]);
  await closing;
  expect(bodies(files.at(-1))).toEqual(['last words']);
  await expect(store.save({ ...draft, body: 'too late' })).rejects.toThrow('draft-store-closed');
});

test('what was to go as the book closed stays, and is no failure', async () => {
  const { store, close, files, bodies } = open(async () => true);
  const kept = await store.save({ ...draft, body: 'offered a moment ago' });
  await close();
  await store.erase(kept.id);
  expect(bodies(files.at(-1))).toEqual(['offered a moment ago']);
});
