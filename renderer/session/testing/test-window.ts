import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Environment } from '../environment.ts';
import { sealHere } from '../seal-vault.ts';
import { createHeldKeys, type HeldKeys } from '../held-keys.ts';
import { buildSessionHost } from '../build-session-host.ts';
import type { SessionHost } from '../session-host.ts';
import type { Session } from '../session-types.ts';
import {
  createMemoryDisk,
  createMemoryShell,
  type MemoryDisk,
  type MemoryShell,
} from './memory-shell.ts';
import { cardRoom } from './synthetic-room.ts';
import { kdfFloor, saltBytes, type DeriveKey } from '#shared/crypto/kdf.ts';
import { randomBytes } from '#renderer/platform/random.ts';
import { keyedHash } from '#shared/crypto/hashing.ts';
import type { Projection } from '#shared/domain/projection.ts';

/** One computer: what main has on disk, and the browser's databases. */
export interface TestComputer {
  readonly disk: MemoryDisk;
  indexedDB: IDBFactory;
}

export const createComputer = (): TestComputer => ({
  disk: createMemoryDisk(),
  indexedDB: new IDBFactory(),
});

/** Stands in for Argon2id where its cost is not what is tested. */
export const quickDerive: DeriveKey = async (passphrase, kdf) =>
  keyedHash(saltBytes(kdf), passphrase);

export interface TestWindow {
  readonly host: SessionHost;
  readonly shell: MemoryShell;
  readonly keys: HeldKeys;
  /** Of the open session; fails where there is none. */
  session(): Session;
}

export interface TestWindowOptions {
  readonly projections?: readonly Projection<unknown>[];
  readonly deriveKey?: DeriveKey;
  readonly env?: Partial<Environment>;
}

/** A window of that computer, started. */
export const openWindow = async (
  computer: TestComputer,
  options: TestWindowOptions = {},
): Promise<TestWindow> => {
  const shell = createMemoryShell(computer.disk);
  const keys = createHeldKeys();
  const env: Environment = {
    api: shell.api,
    database: { indexedDB: computer.indexedDB, IDBKeyRange },
    deriveKey: options.deriveKey ?? quickDerive,
    chooseCost: async () => kdfFloor,
    sealVault: sealHere,
    random: randomBytes,
    now: () => new Date(),
    today: () => '2026-11-22',
    elapsed: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    afterPaint: async () => undefined,
    afterFrame: async () => undefined,
    onHidden: () => undefined,
    loadProjections: async () => options.projections ?? [cardRoom],
    ...options.env,
  };
  const host = buildSessionHost(env, keys);
  await host.start();
  const session = () => {
    const state = host.state();
    if (state.phase === 'unlocked' || state.phase === 'setting-up') return state.session;
    throw new Error(`no session in phase ${state.phase}`);
  };
  return { host, shell, keys, session };
};

export const mara = { name: 'Mara', accent: 'indigo', passphrase: 'seven quiet herons at dusk' };
export const jonas = {
  name: 'Jonas',
  accent: 'ochre',
  passphrase: 'a kettle sings in the hallway',
};

/** Two people made together on this computer; the first is unlocked. */
export const createCouple = async (
  computer: TestComputer,
  options: TestWindowOptions = {},
): Promise<TestWindow & { readonly mara: string; readonly jonas: string }> => {
  const window = await openWindow(computer, options);
  const one = await window.host.accounts.createFirstPerson(mara);
  const two = await window.host.accounts.createSecondPerson(jonas);
  if (one.status !== 'created' || two.status !== 'created') throw new Error('couple-not-made');
  window.host.accounts.finishSetup();
  return { ...window, mara: one.person.id, jonas: two.person.id };
};

/** Hides the book in the middle of whatever is going on, and opens it again as the same person. */
export const hideAndOpen = async (
  computer: TestComputer,
  window: TestWindow,
  options: TestWindowOptions = {},
): Promise<TestWindow> => {
  const { me, lock } = window.session();
  await lock('hide');
  const next = await openWindow(computer, options);
  const passphrase = me?.name === jonas.name ? jonas.passphrase : mara.passphrase;
  await next.host.accounts.unlock(me?.id ?? '', passphrase, 'alone');
  return next;
};

/** The items of a page once it is open. */
export const readItems = async <Item>(
  { host }: TestWindow,
  projection: Projection<Item>,
  page: string,
): Promise<readonly Item[]> => {
  const pages = host.pages();
  if (!pages) throw new Error('no vault is open');
  return new Promise((resolve) => {
    const look = () => {
      const items = pages.items(projection, page);
      if (items === undefined) return;
      queueMicrotask(() => {
        stop();
      });
      resolve(items);
    };
    const stop = pages.watch(page, look);
    look();
  });
};
