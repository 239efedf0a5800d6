import { readNow, systemZone, today } from '#renderer/platform/clock.ts';
import { standInForPlatform } from '#renderer/platform/platform.ts';
import { randomBytes } from '#renderer/platform/random.ts';
import type { Accounts } from '#renderer/session/accounts.ts';
import { buildSessionHost } from '#renderer/session/build-session-host.ts';
import { nextFrame, type Environment } from '#renderer/session/environment.ts';
import { sealVault } from '#renderer/session/seal-vault.ts';
import type { SessionHost } from '#renderer/session/session-host.ts';
import { createMemoryRows } from '#renderer/storage/memory-rows.ts';
import type { RowsHolder } from '#renderer/storage/rows-holder.ts';
import type { RowStore } from '#renderer/storage/rows.ts';
import { keyedHash } from '#shared/crypto/hashing.ts';
import { kdfFloor, saltBytes } from '#shared/crypto/kdf.ts';
import { toBase64Url } from '#shared/lib/bytes.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import { createMemoryApi } from './memory-api.ts';
import { makeSample } from './make-sample.ts';
import type { Picture } from './pictures/prepare-pictures.ts';

export type SampleSide = 'first' | 'second';

/** The sample couple's book, open as one of them. It is gone with the last reference to it. */
export interface Sandbox {
  /** Unlocked. */
  readonly host: SessionHost;
  readonly side: SampleSide;
  /** Opens what only this person reads. No passphrase is known to anyone. */
  openPrivate(): Promise<void>;
  /** Closes this view, wiping its keys, and opens the other's. */
  seeAs(side: SampleSide): Promise<Sandbox>;
  /** Wipes the keys and gives the window back to the real shell. */
  leave(): Promise<void>;
}

const createHolder = (): RowsHolder => {
  // Rows that are as good as a database here: what is shown needs no apology for being in memory.
  let rows: RowStore = { ...createMemoryRows(), kind: 'database' };
  const renew = () => {
    rows = { ...createMemoryRows(), kind: 'database' };
    return rows;
  };
  return {
    rows: () => rows,
    renew: async () => renew(),
    useMemory: renew,
    onLost: () => undefined,
    close: () => undefined,
  };
};

const notNow = async () => ({ status: 'not-now' }) as const;

/** A sample is no place of one's own: nobody joins it, and no key of it is made, changed or handed out. */
const withhold = (accounts: Accounts): Accounts => ({
  ...accounts,
  // As if their words lay on paper somewhere: nobody is asked for a key that can't be made here.
  loadKeyring: async () =>
    (await accounts.loadKeyring())?.map((person) => ({ ...person, hasRecoveryKey: true })) ?? null,
  createFirstPerson: notNow,
  createSecondPerson: notNow,
  makeRecoveryKey: notNow,
  setPrivateRecovery: notNow,
  changePassphrase: notNow,
  unlock: async () => ({ status: 'wrong-passphrase', waitMs: 0 }),
  unlockWithRecovery: async () => ({ status: 'wrong-words' }),
  openPrivateWithRecovery: async () => ({ status: 'wrong-words' }),
});

/** Makes the couple and opens Mara's view. `real` is only ever asked to lock the window. */
export const openSandbox = async (
  real: CommonGroundApi,
  onProgress: (part: number) => void,
  preparePictures: () => Promise<readonly Picture[]>,
): Promise<Sandbox> => {
  let isWindowGoing = true;
  const api = createMemoryApi(real, async (reason) => {
    if (isWindowGoing) await real.lock(reason);
  });
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const elapsed = () => performance.now();
  // Known to nobody, so that no passphrase anyone types can be the right one.
  const passphrase = toBase64Url(randomBytes(24));
  const secret = randomBytes(32);
  const holder = createHolder();
  const env: Environment = {
    api,
    database: {},
    openRows: async () => holder,
    // Nothing is guarded here and nothing kept: the work of Argon2id would only be waited for.
    deriveKey: async (typed, kdf) => keyedHash(keyedHash(secret, saltBytes(kdf)), typed),
    chooseCost: async () => kdfFloor,
    sealVault,
    random: randomBytes,
    now: readNow,
    today,
    elapsed,
    wait,
    afterPaint: async () => undefined,
    afterFrame: nextFrame,
    onHidden: () => undefined,
    loadProjections: async () => (await import('#shared/domain/registry.ts')).projections,
  };
  const quietly = async (work: () => Promise<unknown>) => {
    isWindowGoing = false;
    await work();
    isWindowGoing = true;
  };

  let ids: readonly [string, string] = ['', ''];
  await quietly(async () => {
    const options = { today: today(), zone: systemZone(), pictures: preparePictures() };
    ids = await makeSample(env, passphrase, options, {
      elapsed,
      pause: () => wait(0),
      onProgress,
    });
  });

  const close = async (host: SessionHost) => {
    const state = host.state();
    if ('session' in state) await quietly(() => state.session.lock('asked'));
  };
  const openAs = async (side: SampleSide): Promise<Sandbox> => {
    const host = buildSessionHost(env);
    await host.start();
    const opened = await host.accounts.unlock(ids[side === 'first' ? 0 : 1], passphrase);
    if (opened.status !== 'unlocked') throw new Error('sample-locked');
    return {
      host: { ...host, accounts: withhold(host.accounts) },
      side,
      openPrivate: async () => {
        const state = host.state();
        if ('session' in state) await state.session.openPrivate(passphrase);
      },
      seeAs: async (other) => {
        await close(host);
        return openAs(other);
      },
      leave: async () => {
        standInForPlatform(null);
        await close(host);
      },
    };
  };
  const sandbox = await openAs('first');
  standInForPlatform(api);
  return sandbox;
};
