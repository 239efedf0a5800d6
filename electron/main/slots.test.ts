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

const statsIn = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => statSync(join(folder, name), { bigint: true }));

const people = [mara, jonas];
const allSlots = people.flatMap((person) => [`${person}.drafts`, `${person}.private`]).sort();

const isInOrder = (times: readonly bigint[]) =>
  times.every((time, index) => index === 0 || time >= (times[index - 1] ?? time));

describe('slots', () => {
  test('are null before they are written, and come back as written', async () => {
    const slots = open(makeTemporaryFolder());
    expect(await slots.read(`${mara}.drafts`)).toBeNull();
    expect(await slots.write(`${mara}.drafts`, new Uint8Array([1, 2]))).toBe(true);
    expect([...((await slots.read(`${mara}.drafts`)) ?? [])]).toEqual([1, 2]);
  });

  test('S24: whichever is written, times, inodes and their order tell nothing', async () => {
    const folder = makeTemporaryFolder();
    const slots = open(folder);
    const kept = new Map(allSlots.map((name, index) => [name, new Uint8Array(16).fill(index)]));
    for (const [name, bytes] of kept) await slots.write(name, bytes);
    for (const written of allSlots) {
      const before = statsIn(folder);
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      kept.set(written, bytes);
      expect(await slots.write(written, bytes)).toBe(true);
      const after = statsIn(folder);
      expect(after).toHaveLength(4);
      expect(new Set(after.map((stats) => stats.mtimeNs)).size).toBe(1);
      expect(after[0]?.mtimeNs).not.toBe(before[0]?.mtimeNs);
      // All are new files, made and named one after another in the order of their names.
      const old = new Set(before.map((stats) => stats.ino));
      expect(after.some((stats) => old.has(stats.ino))).toBe(false);
      expect(isInOrder(after.map((stats) => stats.birthtimeNs))).toBe(true);
      expect(isInOrder(after.map((stats) => stats.ctimeNs))).toBe(true);
      const born = after.map((stats) => stats.birthtimeNs);
      expect(before.every((stats) => born.every((time) => time >= stats.ctimeNs))).toBe(true);
      for (const [name, content] of kept) {
        expect([...((await slots.read(name)) ?? [])]).toEqual([...content]);
      }
    }
  });

  test('where the others can’t be written anew, the words are kept all the same', async () => {
    const folder = makeTemporaryFolder();
    const fs = createFailingFileSystem();
    const slots = open(folder, fs);
    for (const name of allSlots) await slots.write(name, new Uint8Array([1]));
    for (const operation of ['write', 'sync', 'rename'] as const) {
      fs.fail(operation, 'ENOSPC');
      expect(await slots.write(allSlots[2] ?? '', new Uint8Array([2]))).toBe(true);
      expect([...((await slots.read(allSlots[2] ?? '')) ?? [])]).toEqual([2]);
      expect([...((await slots.read(allSlots[0] ?? '')) ?? [])]).toEqual([1]);
      expect(readdirSync(folder).sort()).toEqual(allSlots);
    }
  });

  test('a write that fails keeps the old content and leaves nothing half-written', async () => {
    const folder = makeTemporaryFolder();
    const fs = createFailingFileSystem();
    const slots = open(folder, fs);
    await slots.write(`${mara}.drafts`, new Uint8Array([1]));
    for (const operation of ['write', 'sync', 'rename'] as const) {
      fs.fail(operation, 'ENOSPC', { times: 2 });
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
