import { kdfFloor, saltBytes, type DeriveKey, type KdfCost } from '#shared/crypto/kdf.ts';

export interface Argon2idRequest {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Argon2id in a worker of its own. `passphrase` is copied, so that the caller can wipe its bytes. */
export const deriveInWorker: DeriveKey = (passphrase, kdf) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./argon2id-worker.ts', import.meta.url), {
      type: 'module',
    });
    const finish = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
      finish(() => {
        resolve(data);
      });
    };
    worker.onerror = () => {
      finish(() => {
        reject(new Error('argon2id-worker-failed'));
      });
    };
    const { memoryKiB, passes, lanes } = kdf;
    const copy = passphrase.slice();
    const request: Argon2idRequest = {
      passphrase: copy,
      salt: saltBytes(kdf),
      memoryKiB,
      passes,
      lanes,
    };
    worker.postMessage(request, [copy.buffer]);
  });

const target = 1_000;
const mostMemory = 4;

/**
 * Scales the floor (64 MiB, 3 passes) to about a second on this computer: memory first, because it
 * is what makes guessing dear, then passes. Never below the floor.
 */
export const scaleCost = (floorMs: number): KdfCost => {
  const factor = Math.max(1, target / Math.max(1, floorMs));
  const memory = factor >= 4 ? mostMemory : factor >= 2 ? 2 : 1;
  return {
    memoryKiB: kdfFloor.memoryKiB * memory,
    passes: Math.max(kdfFloor.passes, Math.floor((kdfFloor.passes * factor) / memory)),
    lanes: kdfFloor.lanes,
  };
};

/** Measures the floor once. */
export const calibrate = async (derive: DeriveKey, elapsed: () => number): Promise<KdfCost> => {
  const started = elapsed();
  await derive(new Uint8Array(16), { name: 'argon2id', ...kdfFloor, salt: 'A'.repeat(22) });
  return scaleCost(elapsed() - started);
};
