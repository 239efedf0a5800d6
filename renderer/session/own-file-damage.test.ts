import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createComputer, createCouple, mara, openWindow } from './testing/test-window.ts';
import { createDatabase } from '#renderer/storage/database.ts';
import { equalBytes } from '#shared/lib/bytes.ts';

const past = (title: string) => ({
  room: 'calendar',
  kind: 'plan',
  body: { title, start: '2020-02-02T10:00', end: '2020-02-02T11:00', rrule: null },
});

/** Somebody's file with a line, and years of plans long past: more than what is opened first. Locked again. */
const createFile = async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  const slot = `${window.mara}.drafts`;
  await window.session().drafts?.save({ room: 'today', kind: 'line', body: 'tea' });
  await window
    .session()
    .drafts?.saveAll(Array.from({ length: 900 }, (_, n) => past(`past ${String(n)}`)));
  const before = computer.disk.slots.get(slot) ?? new Uint8Array();
  await window.session().drafts?.save({ room: 'today', kind: 'line', body: 'bread' });
  await window.session().lock('asked');
  const main = computer.disk.slots.get(slot) ?? new Uint8Array();

  /** What lies in the database under a name. */
  const inDatabase = async <T>(work: (rows: ReturnType<typeof createDatabase>['slots']) => T) => {
    const database = createDatabase({ indexedDB: computer.indexedDB, IDBKeyRange });
    await database.open();
    const used = await work(database.slots);
    database.close();
    return used;
  };
  const rowOf = (name: string) => inDatabase(async (rows) => (await rows.get(name))?.bytes);
  const putRow = (bytes: Uint8Array) =>
    inDatabase(async (rows) => {
      await rows.put({ slot, bytes });
    });
  const unlock = async () => {
    const opened = await openWindow(computer);
    const outcome = await opened.host.accounts.unlock(window.mara, mara.passphrase);
    expect(outcome.status).toBe('unlocked');
    return opened;
  };
  const putMain = (bytes: Uint8Array) => computer.disk.slots.set(slot, bytes);
  return { slot, before, main, rowOf, putRow, putMain, unlock };
};

const isSame = (found: Uint8Array | undefined, bytes: Uint8Array): boolean =>
  found !== undefined && equalBytes(found, bytes);

const damagedAt = (file: Uint8Array, at: number): Uint8Array => {
  const changed = file.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
};

const linesOf = (window: Awaited<ReturnType<typeof openWindow>>) =>
  window
    .session()
    .drafts?.list('today')
    .map(({ body }) => body);

const pastOf = (window: Awaited<ReturnType<typeof openWindow>>) =>
  window.session().drafts?.list('calendar').length;

// The beginning, the far part, and the zeros at the end.
test.each([100, 150_000, 262_000])(
  'one copy damaged at byte %i is made good from the other',
  async (at) => {
    const ofMain = await createFile();
    ofMain.putMain(damagedAt(ofMain.main, at));
    const one = await ofMain.unlock();
    expect([linesOf(one), pastOf(one)]).toEqual([['tea', 'bread'], 900]);
    expect(one.session().health).toBe('whole');

    const ofDatabase = await createFile();
    await ofDatabase.putRow(damagedAt(ofDatabase.main, at));
    const other = await ofDatabase.unlock();
    expect([linesOf(other), pastOf(other)]).toEqual([['tea', 'bread'], 900]);
    expect(isSame(await ofDatabase.rowOf(ofDatabase.slot), ofDatabase.main)).toBe(true);
  },
);

test('killed between the file and its copy, or before both: the newer one is what opens', async () => {
  const copyBehind = await createFile();
  await copyBehind.putRow(copyBehind.before);
  const one = await copyBehind.unlock();
  expect([linesOf(one), pastOf(one)]).toEqual([['tea', 'bread'], 900]);
  expect(isSame(await copyBehind.rowOf(copyBehind.slot), copyBehind.main)).toBe(true);

  const fileBehind = await createFile();
  fileBehind.putMain(fileBehind.before);
  const other = await fileBehind.unlock();
  expect([linesOf(other), pastOf(other)]).toEqual([['tea', 'bread'], 900]);
});

test('both damaged in what is opened later: the rest stays, what was found is kept aside before the next write', async () => {
  const { slot, main, putMain, putRow, rowOf, unlock } = await createFile();
  const damaged = damagedAt(main, 150_000);
  putMain(damaged);
  await putRow(damaged);
  const window = await unlock();
  expect(linesOf(window)).toEqual(['tea', 'bread']);
  await window.session().drafts?.save({ room: 'today', kind: 'line', body: 'salt' });
  expect(window.session().health).toBe('drafts-damaged');
  expect(isSame(await rowOf(`${slot}~aside-0`), damaged)).toBe(true);
  await window.session().lock('asked');
  const next = await unlock();
  expect(linesOf(next)).toEqual(['tea', 'bread', 'salt']);
  expect(isSame(await rowOf(`${slot}~aside-0`), damaged)).toBe(true);
});

test('the rest of a file is read on by itself, and damage there is told', async () => {
  const { main, putMain, putRow, unlock } = await createFile();
  const damaged = damagedAt(main, 262_000);
  putMain(damaged);
  await putRow(damaged);
  const window = await unlock();
  await expect.poll(() => window.session().health, { timeout: 5_000 }).toBe('drafts-damaged');
});

test('a file that no version known here has written is kept aside, and is told', async () => {
  const { slot, main, putMain, putRow, rowOf, unlock } = await createFile();
  const unknown = main.toReversed();
  putMain(unknown);
  await putRow(unknown);
  const window = await unlock();
  expect(window.session().health).toBe('drafts-damaged');
  expect(linesOf(window)).toEqual([]);
  await window.session().drafts?.save({ room: 'today', kind: 'line', body: 'salt' });
  expect(isSame(await rowOf(`${slot}~aside-0`), unknown)).toBe(true);
});
