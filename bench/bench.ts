import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './figure.ts';

export interface OpenBench extends Bench {
  close(): Promise<void>;
}

export const openBench = async (isLong: boolean): Promise<OpenBench> => {
  const electron = process.env['CG_ELECTRON'];
  if (!electron) throw new Error('No Electron runtime was given: run `npm run figures`.');
  const root = await mkdtemp(join(tmpdir(), 'common-ground-figures-'));
  const made = new Map<string, Promise<unknown>>();
  let folders = 0;
  return {
    electron,
    project: process.cwd(),
    isLong,
    freshFolder: async (name) => {
      folders += 1;
      const folder = join(root, `${String(folders)}-${name}`);
      await mkdir(folder);
      return folder;
    },
    once: <Value>(name: string, make: () => Promise<Value>) => {
      const known = made.get(name) ?? make();
      made.set(name, known);
      // A name stands for one kind of value.
      return known as Promise<Value>;
    },
    say: (text) => {
      console.error(`… ${text}`);
    },
    // Processes that were just killed may still be letting go of their files.
    close: () => rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
};
