import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { KeptSession } from './in-browser.ts';

/** A couple that was made once: the profile's folder, or what the browser's adapter keeps. */
export type Kept = { readonly profile: string } | { readonly session: KeptSession };

/** Where several workers share the couples; each clock's is made by whoever comes first. */
const sharedFolder = process.env['CG_KEPT_COUPLES'];

const fileOf = (clock: string): string | undefined =>
  sharedFolder === undefined
    ? undefined
    : join(sharedFolder, `couple-of-${encodeURIComponent(clock)}.json`);

export const readKeptSession = (clock: string): KeptSession | undefined => {
  const file = fileOf(clock);
  return file !== undefined && existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as KeptSession)
    : undefined;
};

export const shareSession = (clock: string, session: KeptSession): void => {
  const file = fileOf(clock);
  if (file === undefined) return;
  const making = `${file}.${process.pid}`;
  writeFileSync(making, JSON.stringify(session));
  renameSync(making, file);
};

/** Chromium's claim on a profile names the process that holds it. */
const isNoClaim = (path: string): boolean => !basename(path).startsWith('Singleton');

const copy = (from: string, to: string): void =>
  cpSync(from, to, { recursive: true, filter: isNoClaim });

/** Puts the profile of an app that no longer runs aside, until the worker ends. */
export const keepProfile = (profile: string): string => {
  const aside = mkdtempSync(join(tmpdir(), 'cg-couple-'));
  copy(profile, aside);
  process.once('exit', () => rmSync(aside, { recursive: true, force: true }));
  return aside;
};

export const copyProfile = (aside: string, folder: string): string => {
  const profile = join(folder, 'couple-profile');
  copy(aside, profile);
  return profile;
};
