import { argon2id } from 'hash-wasm';
import type { Argon2idRequest } from './argon2id.ts';

/*
 * The one place where WebAssembly runs: this file's own response is the only one whose policy
 * allows it. One worker serves one derivation and is then ended, its memory with it.
 */
declare const self: {
  onmessage: ((event: MessageEvent<Argon2idRequest>) => void) | null;
  postMessage(message: Uint8Array, transfer: readonly ArrayBuffer[]): void;
};

self.onmessage = ({ data }) => {
  void argon2id({
    password: data.passphrase,
    salt: data.salt,
    memorySize: data.memoryKiB,
    iterations: data.passes,
    parallelism: data.lanes,
    hashLength: 32,
    outputType: 'binary',
  }).then((key) => {
    data.passphrase.fill(0);
    const own = new Uint8Array(key);
    key.fill(0);
    self.postMessage(own, [own.buffer]);
  });
};
