import { openWindow, type TestComputer } from './test-window.ts';
import { openBatch, sealBatch } from '#shared/formats/batch.ts';
import { encodeFrame, genesisHash } from '#shared/formats/journal-frame.ts';

/** Changes one word of the last entry, sealing and chaining it as only who holds the vault's key can. */
export const forgeLastEntry = async (
  computer: TestComputer,
  person: string,
  passphrase: string,
): Promise<void> => {
  const window = await openWindow(computer);
  await window.host.accounts.unlock(person, passphrase);
  const [vault, frames] = [...computer.disk.journals].at(-1) ?? ['', []];
  const key = window.keys.get('vault-batches');
  const last = frames.at(-1);
  if (!key || !last) throw new Error('nothing to forge');
  const index = frames.length - 1;
  const batch = openBatch(key, { vault, index }, last.subarray(36));
  if (!batch.ok) throw new Error(batch.error);
  const changed = batch.value.map((wire) => ({
    ...wire,
    header: wire.header.replace('card-made', 'card-mad3'),
  }));
  const random = (n: number) => crypto.getRandomValues(new Uint8Array(n));
  const sealed = sealBatch(key, { vault, index }, changed, random);
  const before = frames.at(-2)?.slice(4, 36) ?? genesisHash(vault);
  frames[index] = encodeFrame(before, sealed).bytes;
  await window.session().lock('asked');
};
