import { join } from 'node:path';
import { listFolder, type FileSystem } from '../durable-file.ts';
import { journalFileName, parseJournalFileName } from '#shared/formats/journal-files.ts';
import { genesisHash, scanFrames, type FrameDamage } from '#shared/formats/journal-frame.ts';
import { nativeDigest } from './native-digest.ts';
import type { VaultId } from '#shared/lib/identifiers.ts';

/** A file of whole frames. `ends[i]` is where its i-th frame ends; frames lie back to back from 0. */
export interface Segment {
  readonly number: number;
  readonly firstFrame: number;
  readonly ends: number[];
}

export interface Cut {
  readonly segment: Segment;
  readonly damage: FrameDamage;
  readonly bytes: Uint8Array;
}

/** What the scan found, and what of it doesn't belong to the chain. */
export interface ScannedJournal {
  readonly segments: readonly Segment[];
  readonly frames: number;
  readonly hash: Uint8Array;
  /** Bytes after the last good frame of the last good segment. */
  readonly cut: Cut | null;
  /** Files that can't follow: beyond a damaged frame or beyond a missing file. */
  readonly stray: readonly string[];
}

export const sizeOf = (segment: Segment): number => segment.ends.at(-1) ?? 0;

/** Reads every segment in order and checks each frame's chained hash. Changes nothing on disk. */
export async function scanJournal(
  fs: FileSystem,
  folder: string,
  vault: VaultId,
): Promise<ScannedJournal> {
  const names = (await listFolder(fs, folder)).filter(
    (name) => parseJournalFileName(name) !== null,
  );
  const segments: Segment[] = [];
  let frames = 0;
  let hash = genesisHash(vault);
  for (const [position, name] of names.entries()) {
    if (name !== journalFileName(position)) {
      return { segments, frames, hash, cut: null, stray: names.slice(position) };
    }
    const bytes = await fs.readFile(join(folder, name));
    const found = scanFrames(bytes, hash, nativeDigest);
    let end = 0;
    const ends = found.frames.map((frame) => (end += frame.bytes.byteLength));
    const segment = { number: position, firstFrame: frames, ends };
    segments.push(segment);
    frames += segment.ends.length;
    // A copy: the found one is a view that would keep its whole file in memory.
    hash = new Uint8Array(found.hash);
    if (found.damage) {
      const cut = { segment, damage: found.damage, bytes: bytes.subarray(found.goodBytes) };
      return { segments, frames, hash, cut, stray: names.slice(position + 1) };
    }
  }
  return { segments, frames, hash, cut: null, stray: [] };
}
