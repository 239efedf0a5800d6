import { join } from 'node:path';
import { writeFailure, type FileSystem } from '../durable-file.ts';
import { createQueue } from '#shared/lib/queue.ts';
import { nativeDigest } from './native-digest.ts';
import { repairJournal } from './segment-repair.ts';
import { scanJournal, sizeOf, type Segment } from './segment-scan.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';
import { journalFileName } from '#shared/formats/journal-files.ts';
import { encodeFrame, scanFrames, toHeadHash } from '#shared/formats/journal-frame.ts';
import type { AppendOutcome, JournalHead } from '#shared/ipc/contract.ts';

/** About how much one `read` returns; a single larger frame is returned whole. */
const readLimit = 4 * 1024 * 1024;

export interface VaultJournal {
  head(): Promise<JournalHead>;
  append(frames: number, sealed: Uint8Array): Promise<AppendOutcome>;
  read(from: number): Promise<readonly Uint8Array[]>;
  restore(from: number, frames: readonly Uint8Array[]): Promise<AppendOutcome>;
  close(): Promise<void>;
}

interface OpenJournal {
  readonly segments: Segment[];
  readonly writer: SegmentWriter;
  /** False where the disk refused the repair: reading works, appending tries again first. */
  readonly repaired: boolean;
  frames: number;
  hash: Uint8Array;
}

/** One vault's chain of frames. `append` resolving with `written` is the commit point of every act. */
export function createVaultJournal(fs: FileSystem, folder: string, vault: string): VaultJournal {
  const inTurn = createQueue();
  let current: OpenJournal | undefined;

  async function open(): Promise<OpenJournal> {
    if (current && !current.writer.broken) return current;
    await current?.writer.close().catch(() => undefined);
    const scanned = await scanJournal(fs, folder, vault);
    const repaired = await repairJournal(fs, folder, scanned).then(
      () => true,
      () => false,
    );
    const segments = [...scanned.segments];
    const writer = createSegmentWriter(fs, folder, segments);
    current = { segments, writer, repaired, frames: scanned.frames, hash: scanned.hash };
    return current;
  }

  async function openToAppend(): Promise<OpenJournal> {
    const journal = await open();
    if (journal.repaired) return journal;
    current = undefined;
    const again = await open();
    if (!again.repaired) throw Object.assign(new Error('journal-not-repaired'), { code: 'EROFS' });
    return again;
  }

  const headOf = ({ frames, hash }: OpenJournal): JournalHead => ({
    vault,
    frames,
    hash: toHeadHash(frames, hash),
  });

  /** `prepare` returns the frames' bytes and the hash after them, or null if they don't fit here. */
  const add = (
    from: number,
    prepare: (hash: Uint8Array) => { frames: readonly Uint8Array[]; hash: Uint8Array } | null,
  ) =>
    inTurn(async (): Promise<AppendOutcome> => {
      try {
        const journal = await openToAppend();
        const next = journal.frames === from ? prepare(journal.hash) : null;
        if (!next) return { status: 'out-of-step', head: headOf(journal) };
        if (next.frames.length > 0) await journal.writer.append(next.frames);
        journal.frames += next.frames.length;
        journal.hash = next.hash;
        return { status: 'written', head: headOf(journal) };
      } catch (error) {
        return { status: 'failed', reason: writeFailure(error) };
      }
    });

  return {
    head: () => inTurn(async () => headOf(await open())),
    append: (frames, sealed) =>
      add(frames, (hash) => {
        const frame = encodeFrame(hash, sealed, nativeDigest);
        return { frames: [frame.bytes], hash: frame.hash };
      }),
    restore: (from, frames) =>
      add(from, (hash) => {
        let last = hash;
        for (const frame of frames) {
          const found = scanFrames(frame, last, nativeDigest);
          // Exactly one whole frame that continues the chain, and nothing after it.
          if (found.damage || found.frames.length !== 1) return null;
          last = new Uint8Array(found.hash);
        }
        return { frames, hash: last };
      }),
    read: (from) => inTurn(async () => readFrames(fs, folder, (await open()).segments, from)),
    close: () =>
      inTurn(async () => {
        await current?.writer.close();
        current = undefined;
      }),
  };
}

async function readFrames(
  fs: FileSystem,
  folder: string,
  segments: readonly Segment[],
  from: number,
): Promise<readonly Uint8Array[]> {
  const frames: Uint8Array[] = [];
  let total = 0;
  for (const segment of segments) {
    const skip = Math.max(0, from - segment.firstFrame);
    if (skip >= segment.ends.length || total >= readLimit) continue;
    const bytes = await fs.readFile(join(folder, journalFileName(segment.number)));
    if (bytes.byteLength < sizeOf(segment)) throw new Error('journal-shortened');
    let start = segment.ends[skip - 1] ?? 0;
    for (const end of segment.ends.slice(skip)) {
      if (total > 0 && total + (end - start) > readLimit) return frames;
      // Copies, so that no view carries its whole segment across the process boundary.
      frames.push(Uint8Array.prototype.slice.call(bytes, start, end));
      total += end - start;
      start = end;
    }
  }
  return frames;
}
