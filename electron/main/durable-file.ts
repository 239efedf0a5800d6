import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import * as nodeFs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The part of node:fs/promises that durable writing needs; tests hand in a failing one. */
export type FileSystem = Pick<
  typeof nodeFs,
  'mkdir' | 'open' | 'readFile' | 'readdir' | 'rename' | 'rm' | 'stat' | 'truncate' | 'utimes'
>;

export const realFileSystem: FileSystem = nodeFs;

/** Only the owner of the account may read what is kept (the bytes are sealed; names and sizes aren't). */
export const folderMode = 0o700;
export const fileMode = 0o600;

/** Node's file errors carry a code; anything else is 'unknown'. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}

export function writeFailure(error: unknown): 'disk-full' | 'not-writable' | 'unknown' {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'disk-full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'ENOENT':
      return 'not-writable';
    default:
      return 'unknown';
  }
}

export async function makeFolder(fs: FileSystem, folder: string): Promise<void> {
  await fs.mkdir(folder, { recursive: true, mode: folderMode });
}

/** Writes all of `bytes` at `position`: a single write may stop short on a nearly full disk. */
export async function writeFully(
  handle: Pick<FileHandle, 'write'>,
  bytes: Uint8Array,
  position: number,
): Promise<void> {
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesWritten } = await handle.write(
      bytes,
      done,
      bytes.byteLength - done,
      position + done,
    );
    if (bytesWritten === 0) throw Object.assign(new Error('short-write'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}

/** Makes a new or renamed name durable. Windows can't open folders and doesn't need it. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Ends the names of files that were being written when the process ended. */
export const partSuffix = '.part';

async function writePart(fs: FileSystem, folder: string, bytes: Uint8Array): Promise<string> {
  const part = join(folder, `${randomBytes(8).toString('hex')}${partSuffix}`);
  try {
    const handle = await fs.open(part, 'wx', fileMode);
    try {
      await writeFully(handle, bytes, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return part;
  } catch (error) {
    await fs.rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Replaces files of one folder so that after a crash each has its old or its new content, whole: all
 * temps → fsync → renames → fsync of the folder, in the order of their names. Throws the file system's
 * error; what was not renamed by then keeps its old content.
 */
export async function replaceFiles(
  fs: FileSystem,
  folder: string,
  contents: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await makeFolder(fs, folder);
  const parts = new Map<string, string>();
  try {
    for (const name of [...contents.keys()].sort()) {
      parts.set(name, await writePart(fs, folder, contents.get(name) ?? new Uint8Array()));
    }
    for (const [name, part] of parts) {
      await fs.rename(part, join(folder, name));
      parts.delete(name);
    }
  } catch (error) {
    for (const part of parts.values()) await fs.rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(fs, folder);
}

/** `replaceFiles` for one file. */
export const replaceFile = (fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> =>
  replaceFiles(fs, dirname(path), new Map([[basename(path), bytes]]));

/** A file's bytes, or null where there is no such file. */
export async function readIfThere(fs: FileSystem, path: string): Promise<Uint8Array | null> {
  try {
    return await fs.readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Names in a folder, sorted; none where there is no such folder. */
export async function listFolder(fs: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return (await fs.readdir(folder)).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Removes what a crash left half-written. Synchronous: once writing begins, a part may be a live one. */
export function removeParts(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (name.endsWith(partSuffix)) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // No folder yet, or one that can't be written: nothing of ours to tidy.
  }
}
