import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realFileSystem } from './durable-file.ts';
import { createFailingFileSystem } from './failing-file-system.fixture.ts';
import { createPhotoFiles } from './photos.ts';
import { makeTemporaryFolder } from './temporary-folder.fixture.ts';

const lake = `photo.${'L'.repeat(21)}A`;

describe('photo files', () => {
  test('come back as written; S37: an erased one is gone from the disk', async () => {
    const folder = join(makeTemporaryFolder(), 'photos');
    const photos = createPhotoFiles(realFileSystem, folder);
    expect(await photos.read(lake)).toBeNull();
    expect(await photos.write(lake, new Uint8Array([1, 2]))).toBe(true);
    expect([...((await photos.read(lake)) ?? [])]).toEqual([1, 2]);
    expect(await photos.write(lake, null)).toBe(true);
    expect(await photos.read(lake)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
    expect(await photos.write(lake, null)).toBe(true);
  });

  test('a full disk is said, and leaves nothing half-written', async () => {
    const folder = makeTemporaryFolder();
    const fs = createFailingFileSystem();
    const photos = createPhotoFiles(fs, folder);
    fs.fail('write', 'ENOSPC');
    expect(await photos.write(lake, new Uint8Array([1]))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['photo.x', '../photo', `${'M'.repeat(21)}A.drafts`, `${lake}/..`])(
    'a name of another shape (%j) is neither read nor written',
    async (name) => {
      const folder = makeTemporaryFolder();
      const photos = createPhotoFiles(realFileSystem, folder);
      expect(await photos.write(name, new Uint8Array([1]))).toBe(false);
      expect(await photos.read(name)).toBeNull();
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});
