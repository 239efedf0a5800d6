import { expect, test, vi } from 'vitest';
import { createMemoryShell } from './testing/memory-shell.ts';
import { cardRoom, makeCard } from './testing/synthetic-room.ts';
import {
  createComputer,
  createCouple,
  jonas,
  mara,
  openWindow,
  readItems,
} from './testing/test-window.ts';
import { mintId } from '#renderer/platform/random.ts';

test('two people are made, one commits, the window locks, and after unlocking it is there', async () => {
  const computer = createComputer();
  const first = await createCouple(computer);
  const id = mintId();
  const outcome = await first.session().commit([makeCard(id, 'a walk on Sunday', '2026-11')]);
  expect(outcome.status).toBe('saved');
  expect(await readItems(first, cardRoom, 'cards/2026-11')).toEqual([
    { id, text: 'a walk on Sunday', months: ['2026-11'], edits: 0 },
  ]);
  await first.session().lock('asked');
  expect(first.shell.locks).toEqual(['asked']);

  const second = await openWindow(computer);
  expect(second.host.state()).toMatchObject({ phase: 'locked', shared: true });
  const unlocked = await second.host.accounts.unlock(first.jonas, jonas.passphrase);
  expect(unlocked.status).toBe('unlocked');
  expect(second.session()).toMatchObject({
    mode: 'alone',
    me: { name: 'Jonas', side: 'second' },
    partner: { name: 'Mara', side: 'first' },
    shared: true,
    health: 'whole',
  });
  expect(await readItems(second, cardRoom, 'cards/2026-11')).toMatchObject([{ id }]);
});

test('main reads the journal to its end while the passphrase is still being typed', async () => {
  const computer = createComputer();
  const first = await createCouple(computer);
  await first.session().lock('asked');
  const { api } = createMemoryShell(computer.disk);
  const journalHead = vi.fn<typeof api.journalHead>(api.journalHead);
  const second = await openWindow(computer, { env: { api: { ...api, journalHead } } });
  expect(second.host.state().phase).toBe('locked');
  expect(journalHead).toHaveBeenCalledTimes(1);
});

test('a page that is open hears of an act before the act is answered', async () => {
  const window = await createCouple(createComputer());
  expect(await readItems(window, cardRoom, 'cards/2026-11')).toEqual([]);
  const seen: number[] = [];
  const pages = window.host.pages();
  const stop = pages?.watch('cards/2026-11', () => {
    seen.push(pages.items(cardRoom, 'cards/2026-11')?.length ?? -1);
  });
  await window.session().commit([makeCard(mintId(), 'soup', '2026-11')]);
  expect(seen).toEqual([1]);
  stop?.();
});

test('on their own, a person has drafts and no shared vault', async () => {
  const window = await openWindow(createComputer());
  expect(window.host.state().phase).toBe('first-run');
  await window.host.accounts.createFirstPerson(mara);
  expect(window.host.state().phase).toBe('setting-up');
  window.host.accounts.finishSetup();
  expect(window.session()).toMatchObject({ shared: false, partner: null, mode: 'alone' });
  expect(await window.session().commit([makeCard(mintId(), 'x', 'm')])).toMatchObject({
    status: 'not-saved',
  });
  await window.session().drafts?.save({ room: 'today', kind: 'line', body: 'tea' });
  expect(window.session().drafts?.list('today')).toMatchObject([{ body: 'tea' }]);
});

test('the second person can join on a later day, while the first is unlocked alone', async () => {
  const computer = createComputer();
  const first = await openWindow(computer);
  await first.host.accounts.createFirstPerson(mara);
  await first.session().lock('asked');
  const second = await openWindow(computer);
  expect(await second.host.accounts.createSecondPerson(jonas)).toEqual({ status: 'not-now' });
  const people = await second.host.accounts.loadKeyring();
  await second.host.accounts.unlock(people?.[0]?.id ?? '', mara.passphrase);
  expect((await second.host.accounts.createSecondPerson(jonas)).status).toBe('created');
  expect(second.session()).toMatchObject({ shared: true, partner: { name: 'Jonas' } });
  expect((await second.session().commit([makeCard(mintId(), 'x', 'm')])).status).toBe('saved');
});

test('a wrong passphrase says so, costs the same derivation, and waits longer each time', async () => {
  const computer = createComputer();
  const couple = await createCouple(computer);
  await couple.session().lock('asked');
  const derived: number[] = [];
  const waited: number[] = [];
  const window = await openWindow(computer, {
    deriveKey: async (passphrase) => {
      derived.push(passphrase.length);
      return new Uint8Array(32);
    },
    env: {
      elapsed: () => 0,
      wait: async (ms) => {
        waited.push(ms);
      },
    },
  });
  const waits: number[] = [];
  for (const passphrase of ['wrong', '', 'x'.repeat(100_000), 'wrong again']) {
    const outcome = await window.host.accounts.unlock(couple.mara, passphrase);
    expect(outcome.status).toBe('wrong-passphrase');
    if (outcome.status === 'wrong-passphrase') waits.push(outcome.waitMs);
  }
  expect(derived).toHaveLength(4);
  expect(waits).toEqual([0, 1_000, 2_000, 4_000]);
  expect(waited).toEqual([1_000, 2_000]);
  expect(window.keys.names()).toEqual([]);
  expect(window.host.state().phase).toBe('locked');
});

test('a profile that cannot be written makes nobody', async () => {
  const computer = createComputer();
  const window = await openWindow(computer);
  window.shell.faults.keyring = 'fail';
  expect(await window.host.accounts.createFirstPerson(mara)).toEqual({ status: 'not-saved' });
  expect(window.host.state().phase).toBe('first-run');
  window.shell.faults.keyring = null;
  await window.host.accounts.createFirstPerson(mara);
  window.shell.faults.journal = 'disk-full';
  expect(await window.host.accounts.createSecondPerson(jonas)).toEqual({ status: 'not-saved' });
  expect(window.session()).toMatchObject({ shared: false, people: [{ name: 'Mara' }] });
});

test('S15: a lock asked for by the system blanks, writes what was typed and wipes every key', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  void window.session().drafts?.save({ room: 'today', kind: 'line', body: 'half a sentence' });
  const phases: string[] = [];
  window.host.subscribe(() => phases.push(window.host.state().phase));
  window.shell.requestLock('suspend');
  expect(phases[0]).toBe('locking');
  // What opens one's own words goes once the views have gone, the rest once an act under way is written.
  await expect.poll(() => window.keys.names()).not.toContain('drafts');
  await expect.poll(() => window.shell.locks).toEqual(['suspend']);
  expect(window.keys.names()).toEqual([]);

  const next = await openWindow(computer);
  await next.host.accounts.unlock(window.mara, mara.passphrase);
  expect(next.session().drafts?.list('today')).toMatchObject([{ body: 'half a sentence' }]);
});

test('what a view saves while it goes, because the window locks, is kept', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  const { drafts } = window.session();
  window.host.subscribe(() => {
    if (window.host.state().phase !== 'locking') return;
    queueMicrotask(() => void drafts?.save({ room: 'today', kind: 'line', body: 'the last word' }));
  });
  await window.session().lock('hide');

  const next = await openWindow(computer);
  await next.host.accounts.unlock(window.mara, mara.passphrase);
  expect(next.session().drafts?.list('today')).toMatchObject([{ body: 'the last word' }]);
});

test('S15: a lock goes on after a second where writing hangs', async () => {
  const window = await createCouple(createComputer());
  window.shell.faults.slots = 'hang';
  void window.session().drafts?.save({ room: 'today', kind: 'line', body: 'lost in the disk' });
  // Waiting for the disk, this would never come back.
  await window.session().lock('hide');
  expect(window.shell.locks).toEqual(['hide']);
  expect(window.keys.names()).toEqual([]);
});

test('an act under way when the lock comes is written whole, or is not saved', async () => {
  const computer = createComputer();
  const window = await createCouple(computer);
  const card = makeCard(mintId(), 'just in time', '2026-11');
  const { commit, lock } = window.session();
  const [outcome, late] = await Promise.all([
    commit([card]),
    lock('idle').then(() => commit([makeCard(mintId(), 'too late', '2026-11')])),
  ]);
  expect(outcome.status).toBe('saved');
  expect(late.status).toBe('not-saved');
  const next = await openWindow(computer);
  await next.host.accounts.unlock(window.mara, mara.passphrase);
  expect(await readItems(next, cardRoom, 'cards/2026-11')).toMatchObject([{ id: card.item }]);
  expect(next.session().health).toBe('whole');
});

test('two clicks on Unlock open one session', async () => {
  const computer = createComputer();
  const couple = await createCouple(computer);
  await couple.session().lock('asked');
  const window = await openWindow(computer);
  const { unlock } = window.host.accounts;
  const both = await Promise.all([
    unlock(couple.mara, mara.passphrase),
    unlock(couple.mara, mara.passphrase),
  ]);
  expect(both.map((outcome) => outcome.status)).toEqual(['unlocked', 'unlocked']);
  expect((await window.session().commit([makeCard(mintId(), 'x', 'm')])).status).toBe('saved');
});

test('a lock that comes while a vault is being opened leaves nothing open and nothing damaged', async () => {
  const computer = createComputer();
  const couple = await createCouple(computer);
  const card = makeCard(mintId(), 'still here', '2026-11');
  await couple.session().commit([card]);
  await couple.session().lock('asked');
  const window = await openWindow(computer);
  const unlocking = window.host.accounts.unlock(couple.mara, mara.passphrase);
  window.shell.requestLock('suspend');
  await unlocking;
  await expect.poll(() => window.host.state().phase).toBe('locked');
  expect(window.keys.names()).toEqual([]);
  await window.host.accounts.unlock(couple.mara, mara.passphrase);
  expect(await readItems(window, cardRoom, 'cards/2026-11')).toMatchObject([{ id: card.item }]);
  expect(window.session().health).toBe('whole');
});
