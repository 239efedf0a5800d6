import type { PersonalPlace } from '#shared/crypto/personal-vault.ts';
import { sealPacked } from '#shared/crypto/personal-vault-file.ts';
import { randomBytes } from '#renderer/platform/random.ts';
import { fileLimits } from '#shared/lib/limits.ts';
import { streamPrefixLength } from '#shared/crypto/stream.ts';

/** Seals what `packPersonalVault` gave. The key is read before this returns, whenever the bytes are ready. */
export type SealVault = (
  key: Uint8Array,
  place: PersonalPlace,
  packed: Uint8Array<ArrayBuffer>,
) => Uint8Array | Promise<Uint8Array>;

export const sealHere: SealVault = (key, place, packed) =>
  sealPacked(key, place, packed, randomBytes);

export interface SealRequest {
  readonly key: Uint8Array;
  readonly prefix: Uint8Array;
  readonly place: PersonalPlace;
  readonly packed: Uint8Array;
}

/** Up to this many bytes are sealed within a frame or two. */
const smallBytes = fileLimits.personalVaultBuckets[1] ?? 0;

/** A long life's file takes up to a second to seal: in a worker of its own, so that the window goes on meanwhile. */
export const sealVault: SealVault = (key, place, packed) => {
  if (packed.length <= smallBytes) return sealHere(key, place, packed);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./seal-worker.ts', import.meta.url), { type: 'module' });
    const finish = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<Uint8Array>) => finish(() => resolve(data));
    worker.onerror = () => finish(() => reject(new Error('seal-worker-failed')));
    const copy = key.slice();
    const prefix = randomBytes(streamPrefixLength);
    const request: SealRequest = { key: copy, prefix, place, packed };
    worker.postMessage(request, [copy.buffer, packed.buffer]);
  });
};
