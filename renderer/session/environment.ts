import { calibrate, deriveInWorker } from './argon2id.ts';
import { sealVault, type SealVault } from './seal-vault.ts';
import { readNow, today } from '#renderer/platform/clock.ts';
import { randomBytes } from '#renderer/platform/random.ts';
import type { DatabaseOptions } from '#renderer/storage/database.ts';
import type { RowsHolder } from '#renderer/storage/rows-holder.ts';
import type { DeriveKey, KdfCost } from '#shared/crypto/kdf.ts';
import type { Projection } from '#shared/domain/projection.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import type { PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';

/** Everything a session needs from outside, so that a test can stand in for any of it. */
export interface Environment {
  readonly api: CommonGroundApi;
  readonly database: DatabaseOptions;
  /** Rows other than the window's own database: the sample's, which are in memory only. */
  readonly openRows?: () => Promise<RowsHolder>;
  readonly deriveKey: DeriveKey;
  readonly chooseCost: () => Promise<KdfCost>;
  readonly sealVault: SealVault;
  readonly random: RandomBytes;
  readonly now: () => Date;
  readonly today: () => PlainDate;
  /** Milliseconds of a steady clock. */
  readonly elapsed: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Resolves once the first words are on the screen, or can't be. */
  readonly afterPaint: () => Promise<void>;
  /** Resolves once what was just shown is on the screen, or can't be. */
  readonly afterFrame: () => Promise<void>;
  /** The window is hidden or about to go: a last chance to write. */
  readonly onHidden: (listener: () => void) => void;
  /** The registry of shared/domain, loaded when a vault opens. */
  readonly loadProjections: () => Promise<readonly Projection<unknown>[]>;
}

const elapsed = () => performance.now();

/** The cover has no words, so the first contentful paint is the lock screen or the welcome page. */
const firstContent = (): Promise<void> =>
  new Promise((resolve) => {
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
    // A window that isn't shown yet paints nothing.
    setTimeout(resolve, 1000);
  });

/** Milliseconds after which a frame is not waited for any longer: a window that isn't shown makes none. */
const longestFrame = 100;

export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, longestFrame);
  });

/** The real world: the window's clock, generator and worker. */
export const createEnvironment = (
  api: CommonGroundApi,
  loadProjections: Environment['loadProjections'],
): Environment => ({
  api,
  database: {},
  deriveKey: deriveInWorker,
  chooseCost: () => calibrate(deriveInWorker, elapsed),
  sealVault,
  random: randomBytes,
  now: readNow,
  today,
  elapsed,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  afterPaint: firstContent,
  afterFrame: nextFrame,
  onHidden: (listener) => {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') listener();
    });
    window.addEventListener('pagehide', listener);
  },
  loadProjections,
});
