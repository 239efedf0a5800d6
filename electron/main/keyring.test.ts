import * as fc from 'fast-check';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFailingFileSystem } from './failing-file-system.fixture.ts';
import { realFileSystem, type FileSystem } from './durable-file.ts';
import { decodeKeyringCopy, encodeKeyringCopy } from './keyring-copy.ts';
import { createKeyringStore } from './keyring.ts';
import { makeTemporaryFolder } from './temporary-folder.fixture.ts';

const open = (folder: string, fs: FileSystem = realFileSystem) => createKeyringStore(fs, folder);
const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString();
const bytes = (value: string) => new Uint8Array(Buffer.from(value));

function damage(path: string): void {
  const content = readFileSync(path);
  content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
  writeFileSync(path, content);
}

describe('the keyring', () => {
  test('is null on a first run', async () => {
    expect(await open(makeTemporaryFolder()).read()).toBeNull();
  });

  test('both copies hold what was written last: no older passphrase stays behind', async () => {
    const folder = makeTemporaryFolder();
    const keyring = open(folder);
    expect(await keyring.write(bytes('old'))).toBe(true);
    expect(await keyring.write(bytes('new'))).toBe(true);
    for (const name of ['keyring.a', 'keyring.b']) {
      const copy = decodeKeyringCopy(readFileSync(join(folder, name)));
      expect(text(copy?.content ?? null)).toBe('new');
    }
    expect(text(await open(folder).read())).toBe('new');
  });

  test.each(['keyring.a', 'keyring.b'])(
    'one damaged or missing copy (%s) loses nothing',
    async (name) => {
      const folder = makeTemporaryFolder();
      await open(folder).write(bytes('one'));
      await open(folder).write(bytes('two'));
      damage(join(folder, name));
      expect(text(await open(folder).read())).toBe('two');
      rmSync(join(folder, name));
      expect(text(await open(folder).read())).toBe('two');
      // Reading has put the second copy back.
      expect(existsSync(join(folder, name))).toBe(true);
    },
  );

  test('both damaged read as none; the next write starts anew', async () => {
    const folder = makeTemporaryFolder();
    await open(folder).write(bytes('one'));
    damage(join(folder, 'keyring.a'));
    damage(join(folder, 'keyring.b'));
    expect(await open(folder).read()).toBeNull();
    expect(await open(folder).write(bytes('two'))).toBe(true);
    expect(text(await open(folder).read())).toBe('two');
  });

  test('a full disk answers false and keeps the old keyring', async () => {
    const folder = makeTemporaryFolder();
    const fs = createFailingFileSystem();
    await open(folder, fs).write(bytes('old'));
    fs.fail('write', 'ENOSPC', { times: 2, room: 3 });
    expect(await open(folder, fs).write(bytes('new'))).toBe(false);
    expect(text(await open(folder).read())).toBe('old');
  });

  test('a failing second copy answers true, and the next read brings it level', async () => {
    const folder = makeTemporaryFolder();
    const fs = createFailingFileSystem();
    await open(folder, fs).write(bytes('old'));
    let renames = 0;
    const secondFails: FileSystem = {
      ...fs,
      rename: async (...args) => {
        renames += 1;
        if (renames === 2) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
        return fs.rename(...args);
      },
    };
    expect(await open(folder, secondFails).write(bytes('new'))).toBe(true);
    expect(text(await open(folder).read())).toBe('new');
    const contents = ['keyring.a', 'keyring.b'].map((name) =>
      text(decodeKeyringCopy(readFileSync(join(folder, name)))?.content ?? null),
    );
    expect(contents).toEqual(['new', 'new']);
  });
});

describe('a keyring copy', () => {
  test('comes back as it was, and any flipped bit makes it null', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.nat(2 ** 31),
        fc.nat(),
        (content, rev, at) => {
          const encoded = encodeKeyringCopy({ rev, content });
          expect(decodeKeyringCopy(encoded)).toEqual({ rev, content });
          const bit = at % (encoded.length * 8);
          encoded[bit >> 3] = (encoded[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          expect(decodeKeyringCopy(encoded)).toBeNull();
        },
      ),
    );
  });

  test('cut short or lengthened it is null', () => {
    const encoded = encodeKeyringCopy({ rev: 1, content: bytes('keys') });
    for (let length = 0; length < encoded.length; length += 1) {
      expect(decodeKeyringCopy(encoded.subarray(0, length))).toBeNull();
    }
    expect(decodeKeyringCopy(Buffer.concat([encoded, bytes('x')]))).toBeNull();
  });
});
