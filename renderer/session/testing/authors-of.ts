import type { TestComputer, TestWindow } from './test-window.ts';
import { openBatch } from '#shared/formats/batch.ts';
import { readEntry } from '#shared/ledger/entry.ts';

/** Who signed each entry of the journal, in the order written. */
export const authorsOf = async (
  { keys }: TestWindow,
  { disk }: TestComputer,
): Promise<readonly string[]> => {
  const [vault, frames] = [...disk.journals].at(-1) ?? ['', []];
  const key = keys.get('vault-batches');
  if (!key) throw new Error('no vault is open');
  return frames.flatMap((frame, index) => {
    const batch = openBatch(key, { vault, index }, frame.subarray(36));
    if (!batch.ok) throw new Error(batch.error);
    return batch.value.map((wire) => {
      const entry = readEntry(wire);
      if (!entry.ok) throw new Error(entry.error);
      return entry.value.header.author;
    });
  });
};
