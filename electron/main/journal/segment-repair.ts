import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { makeFolder, replaceFile, syncFolder, type FileSystem } from '../durable-file.ts';
import { journalFileName } from '#shared/formats/journal-files.ts';
import { sizeOf, type ScannedJournal } from './segment-scan.ts';

/** A single act's frame is small: a shorter tail that ends within a frame is an append cut off by a crash. */
const tornTailLimit = 64 * 1024;

/**
 * Makes the folder hold the good chain and nothing else, so that the next append can follow it.
 * A short torn tail was never acknowledged and goes; anything else is set aside (still
 * sealed), because frames beyond a damaged one may be someone's only copy.
 */
export async function repairJournal(
  fs: FileSystem,
  folder: string,
  { cut, stray }: ScannedJournal,
): Promise<void> {
  if (!cut && stray.length === 0) return;
  const aside = join(folder, `set-aside-${randomBytes(4).toString('hex')}`);
  if (stray.length > 0) await makeFolder(fs, aside);
  for (const name of stray) await fs.rename(join(folder, name), join(aside, name));
  if (cut) {
    const name = journalFileName(cut.segment.number);
    const isTornTail = cut.damage === 'cut-short' && cut.bytes.byteLength <= tornTailLimit;
    if (stray.length > 0 || !isTornTail) {
      await replaceFile(fs, join(aside, `${name}-tail`), cut.bytes);
    }
    await fs.truncate(join(folder, name), sizeOf(cut.segment));
  }
  await syncFolder(fs, folder);
}
