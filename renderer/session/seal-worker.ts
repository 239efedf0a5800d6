import { sealPacked } from '#shared/crypto/personal-vault-file.ts';
import type { SealRequest } from './seal-vault.ts';

/* One worker seals one file and is then ended, the key's copy overwritten before. */
declare const self: {
  onmessage: ((event: MessageEvent<SealRequest>) => void) | null;
  postMessage(message: Uint8Array, transfer: readonly ArrayBuffer[]): void;
};

self.onmessage = ({ data: { key, prefix, place, packed } }) => {
  const sealed = sealPacked(key, place, packed, () => prefix);
  key.fill(0);
  packed.fill(0);
  self.postMessage(sealed, [sealed.buffer]);
};
