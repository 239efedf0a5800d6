import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileMode, makeFolder, syncFolder, writeFully, type FileSystem } from '../durable-file.ts';
import { isJournalFileFull, journalFileName } from '#shared/formats/journal-files.ts';
import { sizeOf, type Segment } from './segment-scan.ts';

export interface SegmentWriter {
  /** Resolves when every frame is on disk (fdatasync). On a failure nothing of them remains, or `broken` is true. */
  append(frames: readonly Uint8Array[]): Promise<void>;
  /** The files no longer match `segments`: scan and repair before anything else. */
  readonly broken: boolean;
  close(): Promise<void>;
}

/** Appends whole frames to the last segment, opening new ones; keeps `segments` in step with the disk. */
export function createSegmentWriter(
  fs: FileSystem,
  folder: string,
  segments: Segment[],
): SegmentWriter {
  let open: { readonly number: number; readonly handle: FileHandle } | undefined;
  let broken = false;

  async function close(): Promise<void> {
    const closing = open;
    open = undefined;
    await closing?.handle.close();
  }

  async function handleOf(segment: Segment): Promise<FileHandle> {
    if (open?.number === segment.number) return open.handle;
    await close();
    const path = join(folder, journalFileName(segment.number));
    const isNew = segment.ends.length === 0;
    const handle = await fs.open(path, isNew ? 'w' : 'r+', fileMode);
    open = { number: segment.number, handle };
    return handle;
  }

  async function write(segment: Segment, frames: readonly Uint8Array[]): Promise<number[]> {
    const isNew = segment.ends.length === 0;
    const handle = await handleOf(segment);
    const start = sizeOf(segment);
    await writeFully(handle, Buffer.concat(frames), start);
    await handle.datasync();
    // A new file's name must be as durable as its content.
    if (isNew) await syncFolder(fs, folder);
    let end = start;
    return frames.map((frame) => (end += frame.byteLength));
  }

  /** Brings disk and `segments` back to `count` files, the last of them holding `lastFrames` frames. */
  async function undo(count: number, lastFrames: number): Promise<void> {
    await close().catch(() => undefined);
    const added = segments.length - count;
    segments.length = count;
    const last = segments.at(-1);
    if (last) last.ends.length = lastFrames;
    // Files are numbered without gaps: at most the one being written lies beyond those added.
    for (let number = count; number <= count + added; number += 1) {
      await fs.rm(join(folder, journalFileName(number)), { force: true });
    }
    if (last) await fs.truncate(join(folder, journalFileName(last.number)), sizeOf(last));
  }

  return {
    get broken() {
      return broken;
    },
    close,
    async append(frames) {
      const count = segments.length;
      const lastFrames = segments.at(-1)?.ends.length ?? 0;
      try {
        if (segments.length === 0) await makeVaultFolder(fs, folder);
        for (const group of groupBySegment(segments, frames)) {
          const ends = await write(group.segment, group.frames);
          if (!segments.includes(group.segment)) segments.push(group.segment);
          group.segment.ends.push(...ends);
        }
      } catch (error) {
        await undo(count, lastFrames).catch(() => {
          broken = true;
        });
        throw error;
      }
    },
  };
}

async function makeVaultFolder(fs: FileSystem, folder: string): Promise<void> {
  await makeFolder(fs, folder);
  await syncFolder(fs, dirname(folder));
}

interface Group {
  readonly segment: Segment;
  readonly frames: readonly Uint8Array[];
}

/** Which frames go to the open segment and which to new ones. A full segment is closed: backups store it once. */
function groupBySegment(segments: readonly Segment[], frames: readonly Uint8Array[]): Group[] {
  const groups: { readonly segment: Segment; readonly frames: Uint8Array[] }[] = [];
  const last = segments.at(-1);
  let current = last && { segment: last, frames: [] as Uint8Array[] };
  let size = last ? sizeOf(last) : 0;
  let count = last ? last.firstFrame + last.ends.length : 0;
  let number = segments.length;
  for (const frame of frames) {
    if (!current || isJournalFileFull(size)) {
      current = { segment: { number, firstFrame: count, ends: [] }, frames: [] };
      number += 1;
      size = 0;
    }
    if (!groups.includes(current)) groups.push(current);
    current.frames.push(frame);
    size += frame.byteLength;
    count += 1;
  }
  return groups;
}
