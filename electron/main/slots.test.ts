import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realFileSystem, type FileSystem } from './durable-file.ts';
import { createFailingFileSystem } from './failing-file-system.fixture.ts';
import { createSlotStore } from './slots.ts';
import { makeTemporaryFolder } from './temporary-folder.fixture.ts';

const [mara, jonas] = [`${'M'.repeat(21)}A`, `${'J'.repeat(21)}A`];

function open(folder: string, fs: FileSystem = realFileSystem) {
  let time = Date.UTC(2026, 9, 15);
  return createSlotStore(fs, folder, () => new Date((time += 60_000)));
}

const timesIn = (folder: string) =>
  readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs);

describe('slots', () => {
  test('are null before they are written, and come back as written', async () => {
    const slots = open(makeTemporaryFolder());
    expect(await slots.read(`${mara}.drafts`)).toBeNull();
    expect(await slots.write(`${mara}.drafts`, new Uint8Array([1, 2]))).toBe(true);
    expect([...((await slots.read(`${mara}.drafts`)) ?? [])]).toEqual([1, 2]);
  });

  test('S24: whichever is written, all carry the same time', async () => {
    const folder = makeTemporaryFolder();
    const slots = open(folder);
    for (const person of [mara, jonas]) {
      for (const kind of ['drafts', 'private']) {
        await slots.write(`${person}.${kind}`, new Uint8Array(16));
      }
    }
    const [before] = timesIn(folder);
    expect(await slots.write(`${mara}.private`, new Uint8Array(16))).toBe(true);
    const after = timesIn(folder);
    expect(after).toHaveLength(4);
    expect(new Set(after).size).toBe(1);
    expect(after[0]).not.toBe(before);
  });

  test('a write that fails keeps the old content and leaves nothing half-written', async () => {
    const folder = makeTemporaryFolder();
    const fs = createFailingFileSystem();
    const slots = open(folder, fs);
    await slots.write(`${mara}.drafts`, new Uint8Array([1]));
    for (const operation of ['write', 'sync', 'rename'] as const) {
      fs.fail(operation, 'ENOSPC');
      expect(await slots.write(`${mara}.drafts`, new Uint8Array([2]))).toBe(false);
      expect([...((await slots.read(`${mara}.drafts`)) ?? [])]).toEqual([1]);
    }
    expect(readdirSync(folder)).toEqual([`${mara}.drafts`]);
  });

  test.each(['../version', 'x', `${mara}.drafts/..`, `${mara}.other`, '', `${mara}.drafts\n`])(
    'a name of another shape (%j) is neither read nor written',
    async (name) => {
      const folder = makeTemporaryFolder();
      const slots = open(folder);
      expect(await slots.write(name, new Uint8Array([1]))).toBe(false);
      expect(await slots.read(name)).toBeNull();
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});
