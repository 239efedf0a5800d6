import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { fileMode, folderMode } from './durable-file.ts';

/** Raised when an older app could no longer read what a newer one keeps. */
export const profileFormat = 1;

const versionSchema = z.object({ profile: z.int().check(z.gte(1)), chromium: z.int() });

type ProfileVersion = z.infer<typeof versionSchema>;

export type ProfileState =
  | { readonly status: 'usable' }
  | { readonly status: 'newer' }
  | { readonly status: 'not-writable' };

/**
 * Looks at the profile before Chromium or the single-instance lock touches it, synchronously.
 * An older Chromium meeting a newer IndexedDB empties it, so its version counts as much as ours.
 */
export function guardProfile(home: string, chromium: number): ProfileState {
  const path = join(home, 'version');
  const found = readVersion(path);
  if (found && (found.profile > profileFormat || found.chromium > chromium)) {
    return { status: 'newer' };
  }
  if (!isWritable(home)) return { status: 'not-writable' };
  if (found?.profile !== profileFormat || found.chromium !== chromium) {
    writeVersion(path, { profile: profileFormat, chromium });
  }
  return { status: 'usable' };
}

/** A damaged version file keeps nobody from their own words: it counts as missing and is written anew. */
function readVersion(path: string): ProfileVersion | null {
  try {
    return versionSchema.parse(JSON.parse(fs.readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function writeVersion(path: string, version: ProfileVersion): void {
  const part = `${path}.part`;
  fs.writeFileSync(part, `${JSON.stringify(version)}\n`, { mode: fileMode, flush: true });
  fs.renameSync(part, path);
}

/** Tries for real: permission bits say nothing about read-only media, quotas or other systems. */
export function isWritable(folder: string): boolean {
  const probe = join(folder, `${randomBytes(8).toString('hex')}.part`);
  try {
    fs.mkdirSync(folder, { recursive: true, mode: folderMode });
    fs.writeFileSync(probe, 'x', { mode: fileMode, flag: 'wx' });
  } catch {
    return false;
  } finally {
    removeQuietly(probe);
  }
  return true;
}

/** Below a file or on a read-only disk even removing what isn't there throws. */
function removeQuietly(path: string): void {
  try {
    fs.rmSync(path, { force: true });
  } catch {
    // A probe that stays goes at the next start, with everything half-written.
  }
}
