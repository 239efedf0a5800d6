// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import { getPlatform } from '#renderer/platform/platform.ts';
import { agreementsProjection } from '#shared/domain/agreements/projection.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { MILESTONES_PAGE, milestonesProjection } from '#shared/domain/milestones/projection.ts';
import type { Projection } from '#shared/domain/projection.ts';
import { openSandbox, type Sandbox } from './open-sandbox.ts';

const refuse = vi.fn<() => Promise<never>>(() =>
  Promise.reject(new Error('the real shell was asked')),
);
const createReal = () => ({
  startFacts: refuse,
  journalHead: refuse,
  journalAppend: refuse,
  journalRead: refuse,
  journalRestore: refuse,
  keyringRead: refuse,
  keyringWrite: refuse,
  slotRead: refuse,
  slotWrite: refuse,
  lock: vi.fn<() => Promise<void>>(async () => undefined),
  tellShell: async () => ({ zoom: 1 }),
  saveText: refuse,
  print: refuse,
  openOutside: refuse,
  onLockRequest: () => () => undefined,
  onMenuChoice: () => () => undefined,
});

let sandbox: Sandbox | undefined;

afterEach(async () => {
  await sandbox?.leave();
  sandbox = undefined;
  refuse.mockClear();
});

const sessionOf = ({ host }: Sandbox) => {
  const state = host.state();
  if (!('session' in state)) throw new Error(state.phase);
  return state.session;
};

const itemsOf = <Item>({ host }: Sandbox, projection: Projection<Item>, page: string) =>
  new Promise<readonly Item[]>((resolve) => {
    const pages = host.pages();
    const look = () => {
      const items = pages?.items(projection, page);
      if (items !== undefined) resolve(items);
    };
    pages?.watch(page, look);
    look();
  });

const clausesOf = async (open: Sandbox) =>
  (await itemsOf(open, agreementsProjection, 'agreements')).length;

const noPictures = async () => [];

test('the sample opens whole, as Mara and as Jonas, and asks nothing of the real shell', async () => {
  const real: CommonGroundApi = createReal();
  const parts: number[] = [];
  sandbox = await openSandbox(real, (part) => parts.push(part), noPictures);
  expect(sessionOf(sandbox)).toMatchObject({ me: { name: 'Mara' }, partner: { name: 'Jonas' } });
  expect(sessionOf(sandbox).health).toBe('whole');
  // Nothing of their own stands open: Today shows their day, not what is left to set up.
  const people = await sandbox.host.accounts.loadKeyring();
  expect(people?.map(({ hasRecoveryKey }) => hasRecoveryKey)).toEqual([true, true]);
  expect(await clausesOf(sandbox)).toBe(9);
  expect(sessionOf(sandbox).drafts?.list('agreements')).toHaveLength(1);

  expect((await sessionOf(sandbox).openPrivate('seven quiet lanterns')).status).toBe(
    'wrong-passphrase',
  );
  await sandbox.openPrivate();
  expect(sessionOf(sandbox).privateSpace?.notes.list('private')).toHaveLength(4);

  sandbox = await sandbox.seeAs('second');
  expect(sessionOf(sandbox)).toMatchObject({ me: { name: 'Jonas' } });
  expect(await clausesOf(sandbox)).toBe(9);
  expect(refuse).not.toHaveBeenCalled();
  expect(real.lock).not.toHaveBeenCalled();
});

test('its photos are sealed and kept like any others: Mara and Jonas both open them', async () => {
  const photo = {
    full: Uint8Array.from({ length: 900 }, (_, at) => at % 251),
    small: Uint8Array.from({ length: 90 }, (_, at) => at % 7),
    width: 800,
    height: 600,
  };
  const withBread = async () => [{ name: 'bread', photo } as const];
  sandbox = await openSandbox(createReal(), () => undefined, withBread);
  for (const side of ['first', 'second'] as const) {
    sandbox = await sandbox.seeAs(side);
    const board: readonly Milestone[] = await itemsOf(
      sandbox,
      milestonesProjection,
      MILESTONES_PAGE,
    );
    const shown = board.flatMap(({ photos }) => photos.shown);
    expect(shown).toMatchObject([{ width: 800, height: 600, words: 'Friday, a quarter to seven' }]);
    const { photos } = sessionOf(sandbox);
    expect(await photos?.open(shown[0]?.id ?? '', 'full')).toEqual(photo.full);
    expect(await photos?.open(shown[0]?.id ?? '', 'small')).toEqual(photo.small);
  }
  expect(refuse).not.toHaveBeenCalled();
});

test('the sample can’t be joined, exported, unlocked or given keys', async () => {
  const real: CommonGroundApi = createReal();
  sandbox = await openSandbox(real, () => undefined, noPictures);
  const { accounts } = sandbox.host;
  const other = { name: 'Lena', accent: 'clay', passphrase: 'five green boats by the mill' };
  expect((await accounts.createSecondPerson(other)).status).toBe('not-now');
  expect((await accounts.makeRecoveryKey('', '')).status).toBe('not-now');
  expect((await accounts.setPrivateRecovery(true)).status).toBe('not-now');
  // Whoever tries a passphrase of their own on one of the two finds a closed door.
  for (const { id } of (await accounts.loadKeyring()) ?? []) {
    expect((await accounts.unlock(id, other.passphrase)).status).toBe('wrong-passphrase');
  }
  expect(await getPlatform().saveText('a', 'b')).toBe('cancelled');
  expect(await getPlatform().print('printer')).toBe('cancelled');
  expect(refuse).not.toHaveBeenCalled();
});

test('S15: hiding from the sample hides the real window', async () => {
  const real: CommonGroundApi = createReal();
  const open = await openSandbox(real, () => undefined, noPictures);
  await sessionOf(open).lock('hide');
  expect(real.lock).toHaveBeenCalledWith('hide');
});
